#include "core/timeline/lane.h"

#include <QString>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

QString laneStateName(LaneState state)
{
    switch (state) {
    case LaneState::SynSent:
        return QStringLiteral("SYN_SENT");
    case LaneState::Listen:
        return QStringLiteral("LISTEN");
    case LaneState::Established:
        return QStringLiteral("ESTABLISHED");
    case LaneState::FinWait:
        return QStringLiteral("FIN_WAIT");
    case LaneState::CloseWait:
        return QStringLiteral("CLOSE_WAIT");
    case LaneState::LastAck:
        return QStringLiteral("LAST_ACK");
    case LaneState::TimeWait:
        return QStringLiteral("TIME_WAIT");
    case LaneState::Reset:
        return QStringLiteral("RESET");
    case LaneState::Failed:
        return QStringLiteral("FAILED");
    case LaneState::Closed:
        break;
    }
    return {};
}

Lane::Lane(const EventLog &events)
    : m_events(&events)
{ }

void Lane::append(qsizetype number, const SocketEvent &event)
{
    const EventKey added{event.startNs, number};
    std::vector<qsizetype> later;
    while (!m_entries.empty() && qsizetype(later.size()) < kMostOutOfOrder
        && added < key(size() - 1)) {
        later.push_back(this->number(size() - 1));
        pop();
    }
    push(number, event.call(), event.startNs);
    for (auto moved = later.rbegin(); moved != later.rend(); ++moved)
        push(*moved, m_events->at(*moved).call(), m_events->at(*moved).startNs);
    if (event.failed() && event.errorNumber != EAGAIN)
        m_failures.insert(std::upper_bound(m_failures.begin(), m_failures.end(), added), added);
    foldState(number, event);
}

void Lane::beginAccepted(qsizetype acceptNumber)
{
    enter(LaneState::Established, acceptNumber, false);
}

void Lane::push(qsizetype number, Call call, qint64 startNs)
{
    if (size() % kFan == 0)
        m_blockStartNs.push_back(startNs);
    const qint64 delta = saturatedDifference(startNs, m_blockStartNs.back());
    const bool isNear = delta >= 0 && delta < qint64(kFarDelta);
    m_entries.push_back(
        {quint32(number) << 4 | quint32(call), isNear ? quint32(delta) : kFarDelta});
    qsizetype filled = size();
    for (int level = 0; level < kLevels && filled % kFan == 0; ++level, filled /= kFan) {
        CallSet calls = 0;
        for (qsizetype part = filled - kFan; part < filled; ++part)
            calls = CallSet(calls | summary(level - 1, part));
        m_blockCalls[level].push_back(calls);
    }
}

void Lane::pop()
{
    qsizetype filled = size();
    for (int level = 0; level < kLevels && filled % kFan == 0; ++level, filled /= kFan)
        m_blockCalls[level].pop_back();
    m_entries.pop_back();
    if (size() % kFan == 0)
        m_blockStartNs.pop_back();
}

CallSet Lane::summary(int level, qsizetype block) const
{
    return level < 0 ? callBit(call(block)) : m_blockCalls[level][size_t(block)];
}

qsizetype Lane::number(qsizetype index) const
{
    return m_entries[size_t(index)].packed >> 4;
}

Call Lane::call(qsizetype index) const
{
    return Call(m_entries[size_t(index)].packed & 0xf);
}

EventKey Lane::key(qsizetype index) const
{
    const Entry &entry = m_entries[size_t(index)];
    const qsizetype number = entry.packed >> 4;
    if (entry.deltaNs == kFarDelta)
        return {m_events->at(number).startNs, number};
    return {m_blockStartNs[size_t(index / kFan)] + entry.deltaNs, number};
}

/// Whether the block's first call is before the key. Times lie side by side; the calls themselves,
/// which are not in any cache, are only asked about when two began at once.
bool Lane::blockIsBefore(qsizetype block, EventKey key) const
{
    const qint64 startNs = m_blockStartNs[size_t(block)];
    return startNs != key.startNs ? startNs < key.startNs : number(block * kFan) < key.number;
}

qsizetype Lane::lowerBound(EventKey key, qsizetype from) const
{
    // Blocks first, in strides that double: the next column is near.
    const qsizetype blocks = qsizetype(m_blockStartNs.size());
    qsizetype low = from / kFan;
    qsizetype stride = 1;
    while (low + stride < blocks && blockIsBefore(low + stride, key)) {
        low += stride;
        stride *= 2;
    }
    for (qsizetype high = qMin(low + stride, blocks); high - low > 1;) {
        const qsizetype middle = low + (high - low) / 2;
        (blockIsBefore(middle, key) ? low : high) = middle;
    }
    qsizetype first = qMax(from, low * kFan);
    for (qsizetype last = qMin(size(), (low + 1) * kFan); first < last;) {
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
    CallSet calls = 0;
    int level = -1;
    while (first < last) {
        const bool atTop = level == kLevels - 1;
        while (first < last && (atTop || first % kFan != 0))
            calls = CallSet(calls | summary(level, first++));
        while (first < last && last % kFan != 0)
            calls = CallSet(calls | summary(level, --last));
        first /= kFan;
        last /= kFan;
        ++level;
    }
    return calls;
}

void Lane::enter(LaneState state, qsizetype number, bool fromEnd)
{
    if (!m_states.empty() && m_states.back().state == state)
        return;
    m_states.push_back({quint32(number), state, fromEnd, LaneState::Closed});
}

void Lane::foldState(qsizetype number, const SocketEvent &event)
{
    if (event.call() == Call::Connect)
        enter(LaneState::SynSent, number, false);
    if (event.failed())
        return foldFailure(number, event);
    const LaneState now = m_states.empty() ? LaneState::Closed : m_states.back().state;
    switch (event.call()) {
    case Call::Listen:
        return enter(LaneState::Listen, number, false);
    case Call::Connect:
        return enter(LaneState::Established, number);
    case Call::Shutdown:
        if (event.argument != SHUT_RD && now == LaneState::Established)
            enter(LaneState::FinWait, number, false);
        else if (event.argument != SHUT_RD && now == LaneState::CloseWait)
            enter(LaneState::LastAck, number, false);
        return;
    case Call::Recv:
        if (event.isEndOfStream() && now == LaneState::Established)
            enter(LaneState::CloseWait, number, false);
        else if (event.isEndOfStream() && now == LaneState::FinWait)
            enter(LaneState::TimeWait, number, false);
        return;
    case Call::SetSockOpt:
        if (event.argument == (quint32(SOL_SOCKET) << 16 | quint32(SO_LINGER)))
            m_closeResets = true;
        return;
    case Call::Close:
        return foldClose(number);
    default:
        return;
    }
}

void Lane::foldClose(qsizetype number)
{
    if (m_states.empty() || m_states.back().state == LaneState::Closed)
        return;
    const LaneState before = m_states.back().state;
    enter(LaneState::Closed, number, false);
    if (m_closeResets)
        return;
    // RFC 9293 §3.3.2: close() sends our FIN, unless shutdown() has.
    StateSpan &closed = m_states.back();
    if (before == LaneState::Established || before == LaneState::FinWait)
        closed.afterClose = LaneState::FinWait;
    else if (before == LaneState::CloseWait || before == LaneState::LastAck)
        closed.afterClose = LaneState::LastAck;
    else if (before == LaneState::TimeWait)
        closed.afterClose = LaneState::TimeWait;
}

void Lane::foldFailure(qsizetype number, const SocketEvent &event)
{
    switch (event.call()) {
    case Call::Connect:
        return enter(LaneState::Failed, number);
    case Call::Send:
    case Call::Recv:
        if (event.errorNumber == ECONNRESET || event.errorNumber == EPIPE
            || event.errorNumber == ETIMEDOUT)
            enter(LaneState::Reset, number, false);
        return;
    case Call::Close: // the descriptor is gone all the same (close(2), "EINTR")
        return foldClose(number);
    default:
        return;
    }
}

} // namespace socketscope
