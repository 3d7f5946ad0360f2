#include "core/store/socketstate.h"

namespace socketscope {

QString stateName(SocketState state)
{
    switch (state) {
    case SocketState::Fresh:
        return QStringLiteral("CLOSED");
    case SocketState::Listen:
        return QStringLiteral("LISTEN");
    case SocketState::Established:
        return QStringLiteral("ESTABLISHED");
    case SocketState::FinWait:
        return QStringLiteral("FIN_WAIT");
    case SocketState::CloseWait:
        return QStringLiteral("CLOSE_WAIT");
    case SocketState::LastAck:
        return QStringLiteral("LAST_ACK");
    case SocketState::TimeWait:
        return QStringLiteral("TIME_WAIT");
    case SocketState::Reset:
        return QStringLiteral("RESET");
    case SocketState::Failed:
        return QStringLiteral("FAILED");
    case SocketState::Closed:
        return QStringLiteral("CLOSED");
    case SocketState::Unconnected:
        return QStringLiteral("UNCONN");
    }
    return {};
}

} // namespace socketscope
