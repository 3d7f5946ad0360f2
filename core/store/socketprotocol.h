#pragma once

#include "core/event/protocol.h"

namespace socketscope {

struct SocketFacts;

/// What a socket speaks, as far as its calls tell; TCP where they tell nothing.
[[nodiscard]] Protocol protocolOf(const SocketFacts &facts);

} // namespace socketscope
