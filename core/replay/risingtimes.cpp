#include "core/replay/risingtimes.h"

#include <algorithm>

namespace socketscope {

RisingTimes::RisingTimes(std::function<qint64(qsizetype)> timeOf, qint64 longestGapNs)
    : m_timeOf(std::move(timeOf))
    , m_longestGapNs(qMax<qint64>(1, longestGapNs))
{ }

void RisingTimes::follow(qsizetype end)
{
    if (m_size == 0 && end > 0) {
        m_last = {qMax<qint64>(0, m_timeOf(0)), 0};
        m_blocks.push_back(m_last);
        m_size = 1;
    }
    for (; m_size < end; ++m_size) {
        m_last = after(m_last, m_size);
        if (m_size % kPerBlock == 0)
            m_blocks.push_back(m_last);
    }
}

/// The moment of an item, from that of the one ahead of it.
RisingTimes::Moment RisingTimes::after(const Moment &before, qsizetype index) const
{
    const qint64 sessionNs = qMax(before.sessionNs, m_timeOf(index));
    return {sessionNs, before.playedNs + qMin(sessionNs - before.sessionNs, m_longestGapNs)};
}

RisingTimes::Moment RisingTimes::at(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < m_size);
    Moment moment = m_blocks[size_t(index / kPerBlock)];
    for (qsizetype next = index / kPerBlock * kPerBlock + 1; next <= index; ++next)
        moment = after(moment, next);
    return moment;
}

qsizetype RisingTimes::countPlayed(qint64 playedNs) const
{
    return count(&Moment::playedNs, playedNs);
}

qsizetype RisingTimes::countInSession(qint64 sessionNs) const
{
    return count(&Moment::sessionNs, sessionNs);
}

qsizetype RisingTimes::count(qint64 Moment::*time, qint64 limitNs) const
{
    const auto later = std::upper_bound(m_blocks.begin(), m_blocks.end(), limitNs,
        [time](qint64 limit, const Moment &moment) { return limit < moment.*time; });
    if (later == m_blocks.begin())
        return 0;
    const qsizetype first = (later - m_blocks.begin() - 1) * kPerBlock;
    const qsizetype end = qMin(m_size, first + kPerBlock);
    Moment moment = m_blocks[size_t(first / kPerBlock)];
    for (qsizetype index = first + 1; index < end; ++index) {
        moment = after(moment, index);
        if (moment.*time > limitNs)
            return index;
    }
    return end;
}

} // namespace socketscope
