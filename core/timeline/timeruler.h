#pragma once

#include "core/timeline/timelabels.h"
#include "core/timeline/timescale.h"

#include <QString>

#include <vector>

namespace socketscope {

/// One place on the time axis that carries a line and a label.
struct TimelineTick
{
    double x = 0;
    QString text;
    bool isBreak = false; ///< time jumps here: nothing was recorded for a while before it
};

/// A step of 1, 2 or 5 times a power of ten, or a natural one above a second (10 s, 15 s, 1 min, 5
/// min, 1 h, 1 d …), not below `leastNs`; the least is 1 ns.
[[nodiscard]] qint64 readableStepNs(double leastNs);
/// A multiple of the step, as one of labels up to largestNs that share their unit: "0.5 ms", "12
/// µs", "3 min 20 s", "2 d 4 h".
[[nodiscard]] QString tickText(qint64 ns, qint64 stepNs, qint64 largestNs);
/// Ticks between x = 0 and width, labels at least leastGapPx apart; none for an empty width.
[[nodiscard]] std::vector<TimelineTick> timeTicks(
    const TimeScale &scale, double widthPx, double leastGapPx, const TimeLabels &labels = {});

} // namespace socketscope
