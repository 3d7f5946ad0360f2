#pragma once

#include "core/timeline/timelineaxis.h"
#include "core/timeline/timeruler.h"

namespace socketscope {

/// A time with three or four digits that matter: "940 µs", "3.412 s", "2 min 5 s".
[[nodiscard]] QString shortTimeText(qint64 ns);

/// Ticks of an axis of even steps. Labels tell true time: the session's where a burst of calls
/// begins (after kBreakNs without any), and within a burst the time since it began.
[[nodiscard]] std::vector<TimelineTick> stepTicks(const StepOrder &order, const TimeScale &scale,
    double widthPx, double leastGapPx, const TimeLabels &labels = {});

/// Calls further apart than this do not belong to one act of the person: about the least time
/// between two clicks.
inline constexpr qint64 kBreakNs = 50'000'000;

} // namespace socketscope
