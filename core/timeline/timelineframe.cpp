#include "core/timeline/timelineframe.h"

#include <algorithm>
#include <cmath>

namespace socketscope {

void TimelineFrame::clear()
{
    ticks.clear();
    rows.clear();
    bands.clear();
    paleColumns.clear();
    columns.clear();
    marks.clear();
    flags.clear();
    differences.clear();
    arrows.clear();
    gauges.clear();
    waits.clear();
    markOrder.clear();
    arrowsFolded = false;
}

const TimelineMark *TimelineFrame::markOf(qsizetype event) const
{
    const auto found = std::lower_bound(markOrder.begin(), markOrder.end(), event,
        [this](quint32 index, qsizetype number) { return qsizetype(marks[index].event) < number; });
    if (found == markOrder.end() || qsizetype(marks[*found].event) != event)
        return nullptr;
    return &marks[*found];
}

const TimelineMark *TimelineFrame::markAt(double x, double y, double reachPx) const
{
    const TimelineMark *nearest = nullptr;
    double best = reachPx;
    for (const TimelineMark &mark : marks) {
        const double distance = std::hypot(double(mark.x) - x, double(mark.y) - y);
        // Of two at one place, the later is painted above.
        if (distance <= best) {
            best = distance;
            nearest = &mark;
        }
    }
    return nearest;
}

} // namespace socketscope
