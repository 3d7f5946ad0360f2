#include "core/timeline/framegrid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace socketscope {

FrameGrid::FrameGrid(const TimelineAxis &axis, const TimeScale &scale, double leftPx,
    double rightPx, double columnPx, double cellPx)
{
    constexpr qint64 kHighest = std::numeric_limits<qint64>::max();
    const double column = columnPx * scale.unitsPerPx;
    const double cell = cellPx * scale.unitsPerPx;
    const qint64 rightUnit = scale.unitAfter(rightPx);
    // Where doubles resolve no single column any more the grid may be finer; it still ends.
    const auto most = size_t(2 * ((rightPx - leftPx) / columnPx + 4 * cellPx / columnPx));
    m_columns.reserve(most / 2);
    qint64 unit = stretchEnd(scale.unitBefore(leftPx), cell);
    qint64 cellEnd = unit;
    size_t cellBegin = 0;
    for (;;) {
        if (unit >= cellEnd) {
            for (; cellBegin < m_columns.size(); ++cellBegin)
                m_columns[cellBegin].cellEnd = quint32(m_columns.size());
            cellEnd = stretchEnd(unit, cell);
        }
        const bool isLast = !m_columns.empty()
            && (unit == kHighest || m_columns.size() >= most
                || (unit > rightUnit && cellBegin == m_columns.size()));
        const double start = std::floor(double(unit) / column) * column;
        const double x = scale.xOf(saturatedFloor(start), start - std::floor(start));
        m_columns.push_back({axis.keyAt(unit), float(x), 0});
        if (isLast)
            break;
        unit = stretchEnd(unit, column);
    }
    for (; cellBegin < m_columns.size(); ++cellBegin)
        m_columns[cellBegin].cellEnd = quint32(last());
}

qint64 FrameGrid::stretchEnd(qint64 unit, double stretch)
{
    const double end = (std::floor(double(unit) / stretch) + 1) * stretch;
    const qint64 next = unit == std::numeric_limits<qint64>::max() ? unit : unit + 1;
    return qMax(saturatedCeil(end), next);
}

size_t FrameGrid::columnOf(EventKey key, size_t from) const
{
    size_t low = from;
    size_t stride = 1;
    while (low + stride < m_columns.size() && m_columns[low + stride].key <= key) {
        low += stride;
        stride *= 2;
    }
    for (size_t high = std::min(low + stride, m_columns.size()); high - low > 1;) {
        const size_t middle = low + (high - low) / 2;
        (m_columns[middle].key <= key ? low : high) = middle;
    }
    return low;
}

} // namespace socketscope
