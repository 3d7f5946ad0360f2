#pragma once

#include "core/event/socketevent.h"
#include "core/explain/socketnature.h"

#include <QString>

namespace socketscope {

/// What helps against the failure of that call; never empty.
[[nodiscard]] QString failureCure(const SocketEvent &event, const SocketNature &kind);

} // namespace socketscope
