#include "core/timeline/lanestates.h"

namespace socketscope {

QString laneStateName(LaneState state)
{
    switch (state) {
    case LaneState::SynSent:
        return QStringLiteral("SYN_SENT");
    case LaneState::SynReceived:
        return QStringLiteral("SYN_RECV");
    case LaneState::Listen:
        return QStringLiteral("LISTEN");
    case LaneState::Established:
        return QStringLiteral("ESTABLISHED");
    case LaneState::FinWait:
        return QStringLiteral("FIN_WAIT");
    case LaneState::FinWait1:
        return QStringLiteral("FIN_WAIT1");
    case LaneState::FinWait2:
        return QStringLiteral("FIN_WAIT2");
    case LaneState::Closing:
        return QStringLiteral("CLOSING");
    case LaneState::CloseWait:
        return QStringLiteral("CLOSE_WAIT");
    case LaneState::LastAck:
        return QStringLiteral("LAST_ACK");
    case LaneState::TimeWait:
        return QStringLiteral("TIME_WAIT");
    case LaneState::Reset:
        return QStringLiteral("RESET");
    case LaneState::Failed:
        return QStringLiteral("FAILED");
    case LaneState::Unconnected:
        return QStringLiteral("UNCONN");
    case LaneState::SendingEnded:
        return QStringLiteral("SEND_SHUTDOWN");
    case LaneState::ReceivingEnded:
        return QStringLiteral("RCV_SHUTDOWN");
    case LaneState::BothEnded:
        return QStringLiteral("SHUTDOWN");
    case LaneState::Closed:
        break;
    }
    return {};
}

} // namespace socketscope
