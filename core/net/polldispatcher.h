#pragma once

#include "core/net/epollset.h"
#include "core/net/timerqueue.h"

#include <QAbstractEventDispatcher>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace socketscope {

/// The event loop of the network thread: sockets, timers and calls from other threads in one wait.
///
/// Qt's own dispatchers wait with poll(2) for an epoll descriptor, and only then can epoll be
/// asked: with one connection of 10,000 busy that cost a tenth of the round trips (tests/bench,
/// idle10k). Here the thread sleeps in epoll itself, without a time limit as long as no timer runs.
/// QEventLoop::ExcludeSocketNotifiers is not obeyed: nothing in the network thread asks for it.
class PollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit PollDispatcher(QObject *parent = nullptr);
    ~PollDispatcher() override;

    /// Where the Poller of this thread adds its sockets.
    [[nodiscard]] EpollSet &sockets() { return m_sockets; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void wakeUp() override;
    void interrupt() override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(
        int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    [[nodiscard]] int remainingTime(int timerId) override;

private:
    class Bell;
    class Watch;

    EpollSet m_sockets;
    TimerQueue m_timers;
    std::unique_ptr<Bell> m_bell;
    std::map<int, std::unique_ptr<Watch>> m_watches; ///< by descriptor
    std::atomic<bool> m_interrupted{false};
    std::mutex m_ringing; ///< held by who rings; the destructor takes it once, to come after them
};

} // namespace socketscope
