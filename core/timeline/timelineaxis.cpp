#include "core/timeline/timelineaxis.h"

#include <limits>

namespace socketscope {

namespace {

constexpr qint64 kLowest = std::numeric_limits<qint64>::min();
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

} // namespace

TimelineAxis::TimelineAxis(AxisMode mode, const StepOrder &order)
    : m_mode(mode)
    , m_order(order)
{ }

qint64 TimelineAxis::unitOf(EventKey key) const
{
    return isEven() ? m_order.rankOf(qsizetype(key.number)) : key.startNs;
}

qint64 TimelineAxis::unitOfTime(qint64 ns) const
{
    return isEven() ? m_order.rankOf(EventKey{ns, kLowest}) : ns;
}

qint64 TimelineAxis::unitOfEnd(const SocketEvent &event, qsizetype number) const
{
    if (!isEven())
        return event.endNs();
    // The log is in the order of ends: the next one is there, or begins a little later.
    const qsizetype around = number + 1 < m_order.size() ? m_order.rankOf(number + 1) : number + 1;
    return m_order.rankOf({event.endNs(), kLowest}, around);
}

EventKey TimelineAxis::keyAt(qint64 unit) const
{
    if (!isEven())
        return {unit, kLowest};
    if (unit <= 0)
        return {kLowest, kLowest};
    return unit < m_order.size() ? m_order.keyAt(qsizetype(unit)) : EventKey{kHighest, kHighest};
}

qint64 TimelineAxis::timeAt(qint64 unit) const
{
    if (!isEven())
        return unit;
    if (m_order.size() == 0)
        return 0;
    return m_order.keyAt(qBound<qsizetype>(0, qsizetype(unit), m_order.size() - 1)).startNs;
}

} // namespace socketscope
