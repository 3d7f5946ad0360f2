#pragma once

#include "core/event/socketevent.h"
#include "core/explain/callcard.h"
#include "core/explain/socketnature.h"
#include "core/store/socketbook.h"

namespace socketscope {

class Recording;

/// The arguments of the call in the order of its manual page, each in words. The facts may be null.
[[nodiscard]] QList<CardArgument> cardArguments(const Recording &recording,
    const SocketEvent &event, const SocketFacts *facts, const SocketNature &kind);

} // namespace socketscope
