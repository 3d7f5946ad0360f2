#include "core/timeline/timecursors.h"

#include <cmath>
#include <limits>

namespace socketscope {

namespace {

constexpr qint64 kLowest = std::numeric_limits<qint64>::min();
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

} // namespace

TimeCursors::Which TimeCursors::nextFor(
    double x, const TimelineAxis &axis, const TimeScale &scale) const
{
    if (!m_points[A] || !m_points[B])
        return m_points[A] ? B : A;
    const double toA = std::abs(xOf(*m_points[A], axis, scale) - x);
    const double toB = std::abs(xOf(*m_points[B], axis, scale) - x);
    return toA < toB ? A : B;
}

qint64 TimeCursors::spanNs() const
{
    return areSet() ? saturatedDifference(m_points[B]->ns, m_points[A]->ns) : 0;
}

qsizetype TimeCursors::calls(const StepOrder &order) const
{
    if (!areSet())
        return 0;
    const auto [first, last] = std::minmax(m_points[A]->ns, m_points[B]->ns);
    return order.rankOf(EventKey{last, kHighest}) - order.rankOf(EventKey{first, kLowest});
}

double TimeCursors::xOf(const TimePoint &point, const TimelineAxis &axis, const TimeScale &scale)
{
    if (!axis.isEven())
        return scale.xOf(point.ns);
    if (point.event >= 0)
        return scale.xOf(axis.unitOf({point.ns, point.event}));
    const qint64 next = axis.unitOfTime(point.ns);
    if (next <= 0)
        return scale.xOf(0);
    const qint64 fromNs = axis.timeAt(next - 1);
    const qint64 toNs = axis.timeAt(next);
    const double part = toNs <= fromNs
        ? 0
        : double(saturatedDifference(point.ns, fromNs)) / double(toNs - fromNs);
    return scale.xOf(next - 1, qBound(0.0, part, 1.0));
}

TimePoint TimeCursors::pointAt(double x, const TimelineAxis &axis, const TimeScale &scale)
{
    const qint64 unit = scale.unitBefore(x);
    if (!axis.isEven())
        return {unit, -1};
    const double part = (x - scale.xOf(unit)) * scale.unitsPerPx;
    const qint64 fromNs = axis.timeAt(unit);
    const qint64 toNs = axis.timeAt(unit + 1);
    if (unit < 0 || toNs <= fromNs)
        return {fromNs, -1};
    return {fromNs + qint64(std::llround(part * double(toNs - fromNs))), -1};
}

} // namespace socketscope
