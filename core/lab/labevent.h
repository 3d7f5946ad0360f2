#pragma once

#include "core/lab/nativecalls.h"

namespace socketscope {

class EventSink;

/// The row of a call before it has returned: what it was asked, as SocketEvent keeps it. Network
/// thread, where addresses get their numbers.
[[nodiscard]] SocketEvent askedEvent(
    const LabCall &call, const native::LabTarget &target, EndpointId owner, EventSink &sink);

/// The same call with what it answered; of accept without the new socket's id.
[[nodiscard]] SocketEvent answeredEvent(
    SocketEvent asked, const LabCall &call, const native::LabAnswer &answer, EventSink &sink);

} // namespace socketscope
