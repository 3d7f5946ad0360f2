#pragma once

#include "core/event/socketevent.h"

#include <QString>

namespace socketscope {

/// What the call does on a socket of that domain (AF_…) and type (SOCK_…), whoever makes it; a
/// sentence or two.
[[nodiscard]] QString purposeOf(const SocketEvent &event, int domain, int type);

} // namespace socketscope
