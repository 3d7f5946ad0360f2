#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <optional>
#include <type_traits>

namespace socketscope {

/// States of a TCP connection as the kernel numbers them (include/net/tcp_states.h; RFC
/// 9293, 3.3.2).
enum class TcpState : quint8
{
    Established = 1,
    SynSent = 2,
    SynReceived = 3,
    FinWait1 = 4,
    FinWait2 = 5,
    TimeWait = 6,
    Closed = 7, ///< also: the kernel knows the connection no more
    CloseWait = 8,
    LastAck = 9,
    Listen = 10,
    Closing = 11,
};

/// The state's name as in the kernel's enum and in netstat(8), "" for none of them.
[[nodiscard]] const char *tcpStateName(TcpState state);
[[nodiscard]] std::optional<TcpState> tcpStateNamed(QLatin1StringView name);

/// What the kernel told about one of the session's sockets, beside its calls.
///
/// Not a call and no row of the table: nothing is asked of the socket itself, so strace sees
/// nothing on its descriptor. Only changes are kept.
struct KernelFact
{
    enum class Kind : quint8
    {
        State, ///< `state`; goes on after close(2), up to TIME_WAIT's end
        AcceptQueue, ///< of a listening socket: `amount` connections wait, of at most `limit`
        Buffers, ///< of a connection: `amount` bytes to be read, `limit` sent but not acknowledged
        Peer, ///< of an accepted socket: that of the id `amount` is the other end of its
              ///< connection; only where no call tells, as of Unix clients without a name
    };

    qint64 seenNs
        = 0; ///< monotonic, since the session began; it may have become so a little before
    quint32 socketId = 0;
    Kind kind = Kind::State;
    TcpState state = TcpState::Closed;
    quint32 amount = 0;
    quint32 limit = 0;
};
static_assert(sizeof(KernelFact) == 24);
static_assert(std::is_trivially_copyable_v<KernelFact>);

} // namespace socketscope
