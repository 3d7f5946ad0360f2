#pragma once

#include "core/lab/labcall.h"

namespace socketscope {

class EventSink;

/// The system calls that a person makes by hand: the second native file, beside
/// core/net/nativesocket, and the other one that a port replaces.
///
/// They record nothing, so that they can be made in any thread; what they answered is recorded once
/// it is back in the network thread. Nothing is added to a call, none is made again, and whatever
/// it answers is given back, EAGAIN and EINTR too.
namespace native {

/// What a call answered.
struct LabAnswer
{
    qint64 startNs = 0; ///< monotonic, since the session began
    qint64 durationNs = 0;
    qint64 result = -1;
    int errorNumber = 0; ///< errno if the result is -1
    EndpointAddress address; ///< accept, recvfrom, recvmsg, getsockname, getpeername
    quint32 answeredFlags = 0; ///< msg_flags of recvmsg
    QByteArray bytes; ///< what came into the buffer; of getsockopt the value

    [[nodiscard]] bool ok() const { return result >= 0; }
};

/// The system's number of an open socket, and of what kind it is.
struct LabTarget
{
    int descriptor = -1;
    int domain = 0;
    int type = 0;
};

/// Makes the call, which checkLabCall() has passed, and returns when it has returned. Of the sink
/// only nowNs() is asked, as any thread may.
[[nodiscard]] LabAnswer makeLabCall(
    const LabCall &call, const LabTarget &target, const EventSink &sink);

} // namespace native

} // namespace socketscope
