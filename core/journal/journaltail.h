#pragma once

#include <QtGlobal>

namespace socketscope {

/// What the end of a journal tells of the whole.
struct JournalTail
{
    qint64 calls = -1; ///< -1 if no call's line is that near the end
    bool hasEnded = false; ///< the session ended of its own will
};

/// Looks at the last limits::kJournalTailBytes of a journal of that size; what stands there is not
/// believed further than a number goes.
[[nodiscard]] JournalTail readJournalTail(int descriptor, qint64 size);

} // namespace socketscope
