#pragma once

#include "core/event/socketevent.h"

#include <QByteArrayView>

namespace socketscope {

/// Whether the call is setsockopt(SO_LINGER) and can change what close(2) does.
[[nodiscard]] bool setsLinger(const SocketEvent &event);

/// Whether the call is setsockopt(SO_LINGER, {1, 0}), after which close(2) sends RST instead of
/// FIN, socket(7); `value` is its payload. A later one with other values takes it back.
[[nodiscard]] bool setsResetOnClose(const SocketEvent &event, QByteArrayView value);

} // namespace socketscope
