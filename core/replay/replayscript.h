#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/endpointid.h"
#include "core/event/protocol.h"
#include "core/support/result.h"
#include "core/tls/tlsreason.h"

#include <vector>

namespace socketscope {

class Recording;

/// The side of a recorded session that is taken over; the other one is a real peer.
enum class ReplayRole : quint8
{
    Client,
    Server
};

/// One thing that a connection does, or waits for.
struct ReplayStep
{
    enum class Kind : quint8
    {
        Send, ///< `length` bytes, those of `event`, in one piece
        Await, ///< until the peer's stream has come up to position + length
        FinishSending,
        AwaitEnd, ///< the peer finishes sending
        AwaitReset,
        Close,
        Reset,
    };

    Kind kind = Kind::Close;
    qsizetype event = -1; ///< index in the record; -1 where it ends without telling
    qint64 atNs = 0; ///< since the connection was opened; never falls from step to step
    qint64 position = 0; ///< of the first byte, in the stream that it goes by
    qint64 length = 0;
};

/// What one connection of the side that is taken over does, in the recorded order.
struct ReplayPart
{
    quint32 socketId = 0; ///< in the record, whose calls tell of it
    qsizetype openedBy = -1; ///< index of its connect or accept in the record
    qint64 openedNs = 0; ///< when that call began in the record
    int connectError = 0; ///< errno with which a client's connect failed; then there are no steps
    std::vector<ReplayStep> steps; ///< the last one is Close or Reset
    qint64 sentBytes = 0;
    qint64 awaitedBytes = 0;
    qint64 unkeptBytes = 0; ///< of those to be sent: not in the record any more
    bool isEncrypted = false; ///< over TLS: the bytes are the plain text
    TlsReason tlsFailure = TlsReason::None; ///< why the handshake failed; then there are no steps
    QString fingerprint; ///< of the server's certificate, SHA-256; "" if it is not told
};

/// One side of a recorded session as something to perform.
struct ReplayScript
{
    ReplayRole role = ReplayRole::Client;
    EndpointAddress address; ///< what it connected to or listened on
    int backlog = 0; ///< of a server, as recorded
    Protocol protocol = Protocol::Tcp;
    std::vector<ReplayPart> parts; ///< clients' in order of connect, a server's in that of accept

    [[nodiscard]] qint64 unkeptBytes() const;
    /// Of the certificate that the record's server showed, SHA-256; "" if none is told.
    [[nodiscard]] QString fingerprint() const;
};

/// Something in a record that can be replayed in a role.
struct ReplayChoice
{
    EndpointId endpoint; ///< whose calls tell of it
    bool isMirrored = false; ///< told by the other end's calls: what that received is sent
    EndpointAddress address; ///< what the client connected to, what the server listened on
    std::vector<quint32> sockets; ///< the connections
    int backlog = 0;
    Protocol protocol = Protocol::Tcp;
};

/// What a record has to offer: as a client each of its connections, and those to one address
/// together if they overlap; as a server each listener with all that it accepted. Where only the
/// other end of a connection is in the record, that tells.
[[nodiscard]] std::vector<ReplayChoice> replayChoices(const Recording &record, ReplayRole role);
/// Why it offers nothing, in a sentence: there is no connection, or there are only datagrams.
[[nodiscard]] QString whyNothingToReplay(const Recording &record);

/// The steps of a choice. Sends are cut as recorded; pauses longer than limits::kReplayPauseMs are
/// shortened to that. Fails with a sentence if there are more than limits::kReplaySteps,
/// or one sends more than limits::kPayloadBlockBytes, and if TLS failed before anything was said.
/// Of several connections those where it did are left out.
[[nodiscard]] Result<ReplayScript> makeReplayScript(
    const Recording &record, const ReplayChoice &choice, ReplayRole role);

} // namespace socketscope
