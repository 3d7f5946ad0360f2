#pragma once

#include "core/store/socketbook.h"
#include "core/transcript/tcpheaders.h"

#include <array>
#include <vector>

namespace socketscope {

class Recording;

/// One end of a connection as a capture would see it. Sequence numbers count modulo 2^32.
struct TcpSide
{
    quint32 socketId = 0; ///< 0: this end is not in the session
    TcpHeaders headers; ///< of what it sends
    quint32 next = 0; ///< sequence number of what it sends next
    quint32 taken = 0; ///< what its recv calls took of the other's stream, as sequence number
    quint32 acknowledged = 0; ///< the last number it acknowledged
    bool finSent = false;
    qint32 nextPlace = -1; ///< of its socket in TcpConnections, once this connection is over
    bool closed = false;
    bool resetsOnClose = false; ///< SO_LINGER {1, 0} was set
};

/// A connection, or an attempt at one; its first side is the one that connects.
struct TcpConnection
{
    std::array<TcpSide, 2> sides;
    bool synSent = false;
    bool established = false;
    bool reset = false;

    /// Whether both ends are in the session: then each byte is written where it was sent.
    [[nodiscard]] bool bothOurs() const { return sides[0].socketId && sides[1].socketId; }
    /// The number that the side acknowledges: what its recv calls took if we see those and what was
    /// sent, else all that the other side has sent.
    [[nodiscard]] quint32 received(int side) const
    {
        return bothOurs() ? sides[size_t(side)].taken : sides[size_t(1 - side)].next;
    }
};

/// All connections of a session, each once even if both ends are ours, found before any packet is
/// written. A socket that connects again, after AF_UNSPEC or a failure, has one after the other.
class TcpConnections
{
public:
    /// One end of one connection; `connection` is null where there is none.
    struct Place
    {
        TcpConnection *connection = nullptr;
        int side = 0;
    };
    /// A connect that put a SYN on the wire; in the order of their times.
    struct Attempt
    {
        qint64 startNs = 0;
        qsizetype event = -1;
        qint32 connection = -1; ///< its number
    };

    /// Looks at the first `end` events; a send or recv costs a nanosecond or two.
    TcpConnections(const Recording &recording, qsizetype end);

    /// The connection that the socket has now: its first, until that is told to be over.
    [[nodiscard]] Place find(quint32 socketId);
    /// To be called after each connect(2), in their order: if it has ended the socket's connection,
    /// the next one follows.
    void followConnect(qsizetype event);
    [[nodiscard]] TcpConnection &of(const Attempt &attempt)
    {
        return m_connections[size_t(attempt.connection)];
    }
    [[nodiscard]] const std::vector<Attempt> &attempts() const { return m_attempts; }

private:
    [[nodiscard]] TcpSide &sideAt(qint32 place);

    class Finder;
    /// After this call the socket has no connection, or another.
    struct Ending
    {
        qsizetype event = -1;
        quint32 socketId = 0;
    };

    std::vector<TcpConnection> m_connections;
    std::vector<qint32> m_places; ///< by socket id: twice the connection's number plus the side
    std::vector<Attempt> m_attempts;
    std::vector<Ending> m_endings; ///< in the order of the calls
    size_t m_nextEnding = 0;
};

} // namespace socketscope
