#include "core/net/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <chrono>
#include <limits>
#include <vector>

namespace socketscope {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;

qint64 nowNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Rounded up, so that a wait does not end before the timer is due.
int msUntil(qint64 dueNs)
{
    const qint64 ms = (dueNs - nowNs() + kNsPerMs - 1) / kNsPerMs;
    return int(qBound(qint64(0), ms, qint64(std::numeric_limits<int>::max())));
}

} // namespace

void TimerQueue::add(int timerId, qint64 intervalMs, Qt::TimerType type, QObject *object)
{
    m_timers.emplace(
        nowNs() + intervalMs * kNsPerMs, Timer{timerId, int(intervalMs), type, object, false});
}

TimerQueue::Timers::iterator TimerQueue::find(int timerId)
{
    return std::find_if(m_timers.begin(), m_timers.end(),
        [timerId](const Timers::value_type &entry) { return entry.second.id == timerId; });
}

bool TimerQueue::remove(int timerId)
{
    const auto found = find(timerId);
    if (found == m_timers.end())
        return false;
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(const QObject *object)
{
    return std::erase_if(m_timers, [object](const Timers::value_type &entry) {
        return entry.second.object == object;
    }) > 0;
}

bool TimerQueue::fire()
{
    if (m_timers.empty())
        return false;
    const qint64 now = nowNs();
    std::vector<int> due; // by id: handling one may end others
    for (auto entry = m_timers.begin(); entry != m_timers.end() && entry->first <= now; ++entry) {
        if (!entry->second.firing)
            due.push_back(entry->second.id);
    }
    for (const int timerId : due) {
        const auto found = find(timerId);
        if (found == m_timers.end())
            continue;
        auto node = m_timers.extract(found);
        // Turns that were missed are left out, as Qt does.
        node.key() = std::max(node.key() + node.mapped().intervalMs * kNsPerMs, now);
        node.mapped().firing = true;
        QObject *object = node.mapped().object;
        m_timers.insert(std::move(node));
        QTimerEvent event(timerId);
        QCoreApplication::sendEvent(object, &event);
        if (const auto still = find(timerId); still != m_timers.end())
            still->second.firing = false;
    }
    return !due.empty();
}

int TimerQueue::nextDelayMs() const
{
    const auto next = std::find_if(m_timers.begin(), m_timers.end(),
        [](const Timers::value_type &entry) { return !entry.second.firing; });
    return next == m_timers.end() ? -1 : msUntil(next->first);
}

int TimerQueue::remainingMs(int timerId) const
{
    for (const auto &[dueNs, timer] : m_timers) {
        if (timer.id == timerId)
            return msUntil(dueNs);
    }
    return -1;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(const QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> found;
    for (const auto &[dueNs, timer] : m_timers) {
        if (timer.object == object)
            found.append({timer.id, timer.intervalMs, timer.type});
    }
    return found;
}

} // namespace socketscope
