#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/socketevent.h"
#include "core/net/socketpath.h"
#include "core/support/result.h"

/// Why a call on a Unix socket failed, as in callcause.h.
namespace socketscope::callcause {

/// A server could not be started there; `use` tells who has the path, after EADDRINUSE.
[[nodiscard]] Error pathListenFailed(
    const EndpointAddress &address, Call call, int errorNumber, PathUse use);
/// No connection came about.
[[nodiscard]] Error pathConnectFailed(const EndpointAddress &peer, int errorNumber);

} // namespace socketscope::callcause
