#pragma once

#include <QString>
#include <QtGlobal>

namespace socketscope {

/// Where a socket stands, as far as its own calls tell; names as in tcp(7) and RFC 9293.
enum class SocketState : quint8
{
    Fresh, ///< made (and perhaps bound), not yet listening or connected
    Listen,
    Established,
    FinWait, ///< we have finished sending (FIN_WAIT1 or FIN_WAIT2)
    CloseWait, ///< the peer has finished sending, we have not
    LastAck, ///< both have finished, the peer first
    TimeWait, ///< both have finished, we first
    Reset, ///< the peer reset the connection
    Failed, ///< connect, bind or listen failed
    Closed, ///< close(2) was called
    Unconnected, ///< a socket of datagrams that is bound or has sent, and has no peer; as ss(8)
};
/// "ESTABLISHED", "CLOSE_WAIT" …; not translated.
[[nodiscard]] QString stateName(SocketState state);

} // namespace socketscope
