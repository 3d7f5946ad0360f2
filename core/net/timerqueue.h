#pragma once

#include <QAbstractEventDispatcher>

#include <map>

namespace socketscope {

/// The timers of an event dispatcher, in the order in which they are due.
class TimerQueue
{
public:
    void add(int timerId, qint64 intervalMs, Qt::TimerType type, QObject *object);
    bool remove(int timerId);
    bool removeAll(const QObject *object);

    /// Sends a QTimerEvent to each that is due, each once; true if there was one.
    bool fire();

    /// Milliseconds until the next is due, rounded up; -1 if there is none.
    [[nodiscard]] int nextDelayMs() const;
    /// The same of one timer, -1 if it is not there.
    [[nodiscard]] int remainingMs(int timerId) const;
    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(const QObject *object) const;

private:
    struct Timer
    {
        int id;
        int intervalMs;
        Qt::TimerType type;
        QObject *object;
        bool firing; ///< its event is being handled; not sent again by a loop within
    };
    using Timers = std::multimap<qint64, Timer>; ///< by the moment they are due, in ns

    [[nodiscard]] Timers::iterator find(int timerId);

    Timers m_timers;
};

} // namespace socketscope
