#include "core/timeline/steporder.h"

#include <algorithm>
#include <limits>

namespace socketscope {

StepOrder::StepOrder(const EventLog &events)
    : m_events(events)
    , m_latestStartNs(std::numeric_limits<qint64>::min())
{ }

void StepOrder::follow(qsizetype end)
{
    while (m_size < end) {
        const size_t known = m_byNumber.size();
        for (const qsizetype last = qMin(end, m_size + kEventsPerMerge); m_size < last; ++m_size) {
            const qint64 startNs = m_events.at(m_size).startNs;
            if (startNs >= m_latestStartNs)
                m_latestStartNs = startNs;
            else
                displace(m_size, startNs);
        }
        mergeIntoRanks(known);
    }
}

/// The first event in place that began later than startNs; those in place began in the log's order.
qsizetype StepOrder::placeFor(qsizetype number, qint64 startNs) const
{
    const qsizetype first = qMax<qsizetype>(0, number - kLongestMove);
    const qsizetype below = displacedBelow(first, mostRecent());
    qsizetype low = first - below;
    for (qsizetype high = number - qsizetype(m_byNumber.size()); low < high;) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_events.at(inPlaceAt(middle, below)).startNs <= startNs)
            low = middle + 1;
        else
            high = middle;
    }
    return qMax(inPlaceAt(low, below), first);
}

void StepOrder::displace(qsizetype number, qint64 startNs)
{
    const qsizetype before = placeFor(number, startNs);
    m_byNumber.push_back(
        {quint32(before), quint32(number), quint32(before - displacedBelow(before, mostRecent()))});
}

/// Together they cost a sort; a place found and made for each of them would cost a move of up to
/// kLongestMove others each.
void StepOrder::mergeIntoRanks(size_t known)
{
    if (known == m_byNumber.size())
        return;
    const auto isBefore = [this](const Displaced &a, const Displaced &b) {
        return ranksBefore(a, b);
    };
    const auto added
        = m_byRank.insert(m_byRank.end(), m_byNumber.begin() + qsizetype(known), m_byNumber.end());
    std::sort(added, m_byRank.end(), isBefore);
    const auto first = std::upper_bound(m_byRank.begin(), added, *added, isBefore);
    std::inplace_merge(first, added, m_byRank.end(), isBefore);
}

bool StepOrder::ranksBefore(const Displaced &a, const Displaced &b) const
{
    if (a.before != b.before)
        return a.before < b.before;
    return EventKey{m_events.at(a.number).startNs, a.number}
    < EventKey{m_events.at(b.number).startNs, b.number};
}

qsizetype StepOrder::mostRecent() const
{
    return qMax<qsizetype>(0, qsizetype(m_byNumber.size()) - kLongestMove);
}

qsizetype StepOrder::displacedBelow(qsizetype number, qsizetype least) const
{
    return std::lower_bound(m_byNumber.begin() + least, m_byNumber.end(), number,
               [](const Displaced &a, qsizetype b) { return qsizetype(a.number) < b; })
        - m_byNumber.begin();
}

qsizetype StepOrder::inPlaceAt(qsizetype position, qsizetype below) const
{
    for (qsizetype high = qsizetype(m_byNumber.size()); below < high;) {
        const qsizetype middle = (below + high) / 2;
        if (qsizetype(m_byNumber[size_t(middle)].number) - middle <= position)
            below = middle + 1;
        else
            high = middle;
    }
    return position + below;
}

qsizetype StepOrder::rankOfDisplaced(size_t index) const
{
    return qsizetype(m_byRank[index].place) + qsizetype(index);
}

qsizetype StepOrder::rankOf(qsizetype number) const
{
    Q_ASSERT(number >= 0 && number < m_size);
    const qsizetype below = displacedBelow(number);
    if (size_t(below) < m_byNumber.size()
        && qsizetype(m_byNumber[size_t(below)].number) == number) {
        const auto found
            = std::lower_bound(m_byRank.begin(), m_byRank.end(), m_byNumber[size_t(below)],
                [this](const Displaced &a, const Displaced &b) { return ranksBefore(a, b); });
        return rankOfDisplaced(size_t(found - m_byRank.begin()));
    }
    const auto movedBefore = std::upper_bound(m_byRank.begin(), m_byRank.end(), number,
        [](qsizetype place, const Displaced &entry) { return place < qsizetype(entry.before); });
    return number - below + (movedBefore - m_byRank.begin());
}

qsizetype StepOrder::eventAt(qsizetype rank) const
{
    Q_ASSERT(rank >= 0 && rank < m_size);
    size_t low = 0;
    for (size_t high = m_byRank.size(); low < high;) {
        const size_t middle = (low + high) / 2;
        if (rankOfDisplaced(middle) < rank)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < m_byRank.size() && rankOfDisplaced(low) == rank)
        return m_byRank[low].number;
    return inPlaceAt(rank - qsizetype(low));
}

EventKey StepOrder::keyAt(qsizetype rank) const
{
    const qsizetype number = eventAt(rank);
    return {m_events.at(number).startNs, number};
}

qsizetype StepOrder::rankOf(EventKey key, qsizetype around) const
{
    // In strides that double, away from where it is looked for; then by halves.
    qsizetype low = qBound<qsizetype>(0, around, m_size);
    qsizetype high = low;
    for (qsizetype stride = 1; low > 0 && !(keyAt(low - 1) < key); stride *= 2) {
        high = low - 1;
        low = qMax<qsizetype>(0, low - stride);
    }
    for (qsizetype stride = 1; high < m_size && keyAt(high) < key; stride *= 2) {
        low = high + 1;
        high = qMin(m_size, high + stride);
    }
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (keyAt(middle) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace socketscope
