#pragma once

#include "core/event/socketevent.h"
#include "core/explain/callcard.h"
#include "core/store/socketbook.h"

namespace socketscope {

class Recording;

/// Explains a call that has not returned, see WaitingCall: what it waits for, and what ends that.
/// The facts of its socket may be null.
[[nodiscard]] CallCard explainWaiting(
    const Recording &recording, const SocketEvent &event, const SocketFacts *facts);

} // namespace socketscope
