#include "core/store/socketstatename.h"

#include <sys/socket.h>

namespace socketscope {

QString stateName(SocketState state, quint16 domain)
{
    if (domain != AF_UNIX)
        return stateName(state);
    switch (state) {
    case SocketState::FinWait:
        return QStringLiteral("SEND_SHUTDOWN");
    case SocketState::CloseWait:
        return QStringLiteral("RCV_SHUTDOWN");
    case SocketState::LastAck:
    case SocketState::TimeWait:
        return QStringLiteral("SHUTDOWN");
    default:
        return stateName(state);
    }
}

} // namespace socketscope
