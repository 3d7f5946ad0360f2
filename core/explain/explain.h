#pragma once

#include "core/explain/callcard.h"
#include "core/store/socketbook.h"

namespace socketscope {

class Recording;

/// What a person is told of the call, from its values alone: `found` is empty. The facts of its
/// socket may be null. Sources: the manual pages that the card names. About 20 µs.
[[nodiscard]] CallCard explain(
    const Recording &recording, const SocketEvent &event, const SocketFacts *facts);

/// The same for the event of that number in the log; of a failure with what the log tells of its
/// cause (see causesInLog).
[[nodiscard]] CallCard explainLogged(
    const Recording &recording, qsizetype index, const SocketFacts *facts);

} // namespace socketscope
