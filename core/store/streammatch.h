#pragma once

#include "core/store/datagrammatch.h"
#include "core/store/endpairs.h"
#include "core/store/socketbook.h"
#include "core/support/blocklist.h"

#include <deque>
#include <optional>
#include <vector>

namespace socketscope {

/// Part of a stream that one send put in and one recv took out; or a message.
struct StreamPart
{
    qsizetype event = -1; ///< the call at the other end
    qint64 offset = 0; ///< of the part's first byte, counted from the stream's beginning; -1 of a
                       ///< message
    qint64 bytes = 0;

    friend bool operator==(const StreamPart &a, const StreamPart &b) = default;
};

/// Says which recv took which send when both ends of a connection are in the session.
///
/// TCP keeps the order of bytes and nothing else (RFC 9293 §3.4), so a byte's offset in its
/// direction is the same at both ends: three sends may arrive in one recv, one send in three. Of a
/// socket of SOCK_SEQPACKET each recv takes one send's message, or the beginning of it. Ends are
/// matched as EndPairs says, and a socket that connects anew after AF_UNSPEC has another end from
/// then on. Costs 4.3 bytes per send or recv; a question costs O(log n) and a sum over at most 64
/// calls. Datagrams between Unix sockets are matched by DatagramMatch.
class StreamMatch
{
public:
    /// Takes in the events up to end; `book` must have followed the log at least that far.
    void follow(const Recording &recording, const SocketBook &book, qsizetype end);

    /// The socket at the other end, 0 while it is unknown or not in the session.
    [[nodiscard]] quint32 peerOf(quint32 socketId) const { return m_pairs.peerOf(socketId); }
    /// The offset of the first byte that the call moved in its direction; -1 if it moved none, or a
    /// message.
    [[nodiscard]] qint64 offsetOf(const Recording &recording, qsizetype event) const;
    /// The sends whose bytes that recv took, in order; empty if the other end is not in the
    /// session. At most `most`.
    [[nodiscard]] std::vector<StreamPart> sendsIn(
        const Recording &recording, qsizetype recvEvent, qsizetype most = 64) const;
    /// The recvs that took bytes of that send, in order.
    [[nodiscard]] std::vector<StreamPart> recvsOf(
        const Recording &recording, qsizetype sendEvent, qsizetype most = 64) const;
    /// The accept that took what that connect began, and the reverse; -1 if it is not in the
    /// session.
    [[nodiscard]] qsizetype acceptOf(const Recording &recording, qsizetype connectEvent) const;
    [[nodiscard]] qsizetype connectOf(const Recording &recording, qsizetype acceptEvent) const;

private:
    /// The transfers of one direction of one socket.
    struct Stream
    {
        static constexpr qsizetype kPerMark = 64;

        Stream(); // out of line: inside, clang does not see yet that there is one (std::optional)
        void append(qsizetype event, qint64 amount);

        BlockList<quint32> events;
        std::vector<qint64> offsets; ///< before every 64th transfer
        qint64 total = 0;
        bool ofMessages = false; ///< then offsets count them, not bytes
    };
    /// One end of one connection.
    struct Ends
    {
        qsizetype first = 0; ///< the socket's calls from here on are of this connection
        qsizetype began = -1; ///< the connect or accept that made the connection
        qint32 before = -1; ///< place of the socket's end of the connection before this one
        qint32 peer = -1; ///< place of the other end
        bool ofMessages = false;
        std::optional<Stream> sent; ///< an idle connection's cost nothing
        std::optional<Stream> received;
    };

    using Place = qint32; ///< in m_ends, -1 for none

    [[nodiscard]] Place placeOf(quint32 socketId) const;
    Place makePlace(quint32 socketId, const SocketBook &book);
    /// Of the end to which that call of the socket belongs, or what was so at that time.
    [[nodiscard]] Place placeAt(quint32 socketId, qsizetype event) const;
    [[nodiscard]] Place placeAt(const Recording &recording, quint32 socketId, qint64 atNs) const;
    [[nodiscard]] const Ends *find(const SocketEvent &call, qsizetype event) const;
    [[nodiscard]] const Ends *peerOf(const Ends *ends) const;
    void apply(const SocketBook &book, const SocketEvent &event, qsizetype index);
    void followFacts(const Recording &recording, const SocketBook &book);
    void join(Place one, Place other);
    /// Of the call's first byte in the stream, or which message it moved; -1 if it moved nothing.
    [[nodiscard]] qint64 positionOf(const Recording &recording, qsizetype event) const;
    [[nodiscard]] static qint64 offsetAt(
        const Recording &recording, const Stream &stream, qsizetype position);
    [[nodiscard]] static std::vector<StreamPart> partsOf(
        const Recording &recording, const Stream &stream, qint64 from, qint64 to, qsizetype most);
    [[nodiscard]] std::vector<StreamPart> acrossFrom(
        const Recording &recording, qsizetype event, bool eventIsSend, qsizetype most) const;

    std::deque<Ends> m_ends;
    std::vector<Place> m_placeOfId; ///< of each socket's newest end
    EndPairs m_pairs;
    DatagramMatch m_datagrams;
    qsizetype m_followed = 0;
    qsizetype m_followedFacts = 0;
    std::vector<qsizetype> m_waitingFacts; ///< about sockets that no call has named yet
};

} // namespace socketscope
