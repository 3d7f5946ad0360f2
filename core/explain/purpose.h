#pragma once

#include "core/event/socketevent.h"

#include <QString>

namespace socketscope {

/// What the call does, whoever makes it; a sentence or two. `isDatagram`: its socket keeps the
/// borders of messages and has no connections.
[[nodiscard]] QString purposeOf(const SocketEvent &event, bool isDatagram);

} // namespace socketscope
