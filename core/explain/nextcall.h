#pragma once

#include "core/event/socketevent.h"
#include "core/explain/socketnature.h"

#include <QString>

namespace socketscope {

/// What usually comes after the call, which succeeded; "" where nothing in particular does.
[[nodiscard]] QString nextCallWords(const SocketEvent &event, const SocketNature &kind);

} // namespace socketscope
