#include "core/timeline/lane.h"

#include "core/support/appendtight.h"

#include <algorithm>
#include <cerrno>

namespace socketscope {

namespace {

/// The last of [low, end) that is before; low if none is. In strides that double, because the next
/// column is near, and then by halves.
template <typename Before>
qsizetype lastBefore(qsizetype low, qsizetype end, Before before)
{
    qsizetype stride = 1;
    for (; low + stride < end && before(low + stride); stride *= 2)
        low += stride;
    for (stride /= 2; stride > 0; stride /= 2) {
        if (low + stride < end && before(low + stride))
            low += stride;
    }
    return low;
}

} // namespace

CallSet callsOfKind(Call kind)
{
    CallSet calls = 0;
    for (int number = 1; number < kCallCount; ++number) {
        if (kindOf(Call(number)) == kind)
            calls |= callBit(Call(number));
    }
    return calls;
}

Lane::Lane(const EventLog &events)
    : m_events(&events)
{ }

void Lane::append(qsizetype number, const SocketEvent &event)
{
    const EventKey added{event.startNs, number};
    std::vector<qsizetype> later;
    while (!m_entries.isEmpty() && qsizetype(later.size()) < kMostOutOfOrder
        && added < key(size() - 1)) {
        later.push_back(this->number(size() - 1));
        pop();
    }
    push(number, event.call(), event.startNs);
    for (auto moved = later.rbegin(); moved != later.rend(); ++moved)
        push(*moved, m_events->at(*moved).call(), m_events->at(*moved).startNs);
    if (event.failed() && event.errorNumber != EAGAIN)
        m_failures.insert(std::upper_bound(m_failures.begin(), m_failures.end(), added), added);
    m_states.apply(number, event);
}

void Lane::beginAccepted(qsizetype acceptNumber, bool isTcp)
{
    m_states.beginAccepted(acceptNumber, m_events->at(acceptNumber).startNs, isTcp);
}

void Lane::push(qsizetype number, Call call, qint64 startNs)
{
    if (size() % kFan == 0)
        appendTight(m_blockStartNs, startNs);
    if (size() % (kFan * kFan) == 0)
        appendTight(m_groupStartNs, startNs);
    const qint64 delta = saturatedDifference(startNs, m_blockStartNs.back());
    const bool isNear = delta >= 0 && delta < qint64(kFarDelta);
    m_entries.append(
        {quint32(number) << kCallBits | quint32(call), isNear ? quint32(delta) : kFarDelta});
    qsizetype filled = size();
    for (int level = 0; level < kLevels && filled % kFan == 0; ++level, filled /= kFan) {
        CallSet calls = 0;
        for (qsizetype part = filled - kFan; part < filled; ++part)
            calls = CallSet(calls | summary(level - 1, part));
        appendTight(m_blockCalls[level], calls);
    }
}

void Lane::pop()
{
    qsizetype filled = size();
    for (int level = 0; level < kLevels && filled % kFan == 0; ++level, filled /= kFan)
        m_blockCalls[level].pop_back();
    m_entries.removeLast();
    if (size() % kFan == 0)
        m_blockStartNs.pop_back();
    if (size() % (kFan * kFan) == 0)
        m_groupStartNs.pop_back();
}

CallSet Lane::summary(int level, qsizetype block) const
{
    return level < 0 ? callBit(call(block)) : m_blockCalls[level][size_t(block)];
}

qsizetype Lane::blockOf(EventKey key, qsizetype from) const
{
    const auto groups = qsizetype(m_groupStartNs.size());
    const qsizetype group
        = lastBefore(from / (kFan * kFan), groups, [this, key](qsizetype candidate) {
              return isBefore(m_groupStartNs[size_t(candidate)], candidate * kFan * kFan, key);
          });
    const auto blocks = qMin(qsizetype(m_blockStartNs.size()), (group + 1) * kFan);
    const qsizetype block
        = lastBefore(qMax(from / kFan, group * kFan), blocks, [this, key](qsizetype candidate) {
              return isBefore(m_blockStartNs[size_t(candidate)], candidate * kFan, key);
          });
#ifdef __GNUC__
    for (qsizetype index = block * kFan; index < qMin(size(), (block + 1) * kFan);
         index += kFan / 2)
        __builtin_prefetch(&m_entries[index]);
#endif
    return block;
}

qsizetype Lane::lowerBoundIn(qsizetype block, EventKey key, qsizetype from) const
{
    qsizetype first = qMax(from, block * kFan);
    for (qsizetype last = qMin(size(), (block + 1) * kFan); first < last;) {
        const qsizetype middle = first + (last - first) / 2;
        if (this->key(middle) < key)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

qsizetype Lane::indexOf(qsizetype number) const
{
    const qsizetype found = lowerBound({m_events->at(number).startNs, number});
    return found < size() && this->number(found) == number ? found : -1;
}

CallSet Lane::callsIn(qsizetype first, qsizetype last) const
{
    return callsOf(-1, first, last);
}

/// The middle first, from the level above; then of the ends only those whose block of that level
/// has kinds that were not found yet.
CallSet Lane::callsOf(int level, qsizetype first, qsizetype last) const
{
    CallSet calls = 0;
    const qsizetype middle = (first + kFan - 1) / kFan;
    const qsizetype middleEnd = last / kFan;
    if (level == kLevels - 1 || middle >= middleEnd) {
        for (; first < last; ++first)
            calls = CallSet(calls | summary(level, first));
        return calls;
    }
    calls = callsOf(level + 1, middle, middleEnd);
    const auto full = qsizetype(m_blockCalls[level + 1].size());
    if (first < middle * kFan && (summary(level + 1, middle - 1) & ~calls)) {
        for (; first < middle * kFan; ++first)
            calls = CallSet(calls | summary(level, first));
    }
    if (middleEnd >= full || (summary(level + 1, middleEnd) & ~calls)) {
        for (qsizetype part = middleEnd * kFan; part < last; ++part)
            calls = CallSet(calls | summary(level, part));
    }
    return calls;
}

} // namespace socketscope
