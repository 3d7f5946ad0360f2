#pragma once

#include "core/store/waitingcalls.h"
#include "core/timeline/timelineaxis.h"
#include "core/timeline/timelineframe.h"

namespace socketscope {

/// What a call that waits takes behind the last one on an axis of even steps: room for its words.
inline constexpr qint64 kWaitingSteps = 3;

/// Adds to the rows in sight the calls that have not returned: an open bar from where each began to
/// now. On an axis of even steps, which has no room for what is not recorded, a bar begins half a
/// step before the next call and ends kWaitingSteps behind the last one.
void addWaitingBars(const QList<WaitingCall> &calls, qint64 nowNs, const TimelineAxis &axis,
    const TimeScale &scale, TimelineFrame &frame);

} // namespace socketscope
