#pragma once

#include "core/store/endpairs.h"
#include "core/store/socketbook.h"
#include "core/support/blocklist.h"

#include <deque>
#include <optional>
#include <vector>

namespace socketscope {

/// Part of a stream that one send put in and one recv took out.
struct StreamPart
{
    qsizetype event = -1; ///< the call at the other end
    qint64 offset = 0; ///< of the part's first byte, counted from the stream's beginning
    qint64 bytes = 0;

    friend bool operator==(const StreamPart &a, const StreamPart &b) = default;
};

/// Says which recv took which send when both ends of a connection are in the session.
///
/// TCP keeps the order of bytes and nothing else (RFC 9293 §3.4), so a byte's offset in its
/// direction is the same at both ends: three sends may arrive in one recv, one send in three. Ends
/// are matched by their address pairs. Costs 4.3 bytes per send or recv; a question costs O(log n)
/// and a sum over at most 64 calls.
class StreamMatch
{
public:
    /// Takes in the events up to end; `book` must have followed the log at least that far.
    void follow(const Recording &recording, const SocketBook &book, qsizetype end);

    /// The socket at the other end, 0 while it is unknown or not in the session.
    [[nodiscard]] quint32 peerOf(quint32 socketId) const { return m_pairs.peerOf(socketId); }
    /// The offset of the first byte that the call moved in its direction; -1 if it moved none.
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
        void append(qsizetype event, qint64 bytes);

        BlockList<quint32> events;
        std::vector<qint64> offsets; ///< before every 64th transfer
        qint64 total = 0;
    };
    struct Ends
    {
        qsizetype began = -1; ///< the connect or accept that made the connection
        std::optional<Stream> sent; ///< an idle connection's cost nothing
        std::optional<Stream> received;
    };

    Ends &endsOf(quint32 socketId);
    [[nodiscard]] const Ends *find(quint32 socketId) const;
    void apply(const SocketEvent &event, qsizetype index);
    [[nodiscard]] static qint64 offsetAt(
        const Recording &recording, const Stream &stream, qsizetype position);
    [[nodiscard]] static std::vector<StreamPart> partsOf(
        const Recording &recording, const Stream &stream, qint64 from, qint64 to, qsizetype most);
    [[nodiscard]] std::vector<StreamPart> acrossFrom(
        const Recording &recording, qsizetype event, bool eventIsSend, qsizetype most) const;

    std::deque<Ends> m_ends;
    std::vector<qint32> m_indexOfId; ///< socket id to index in m_ends, -1 if none
    EndPairs m_pairs;
    qsizetype m_followed = 0;
};

} // namespace socketscope
