#include "core/net/polldispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>

#include <sys/eventfd.h>
#include <unistd.h>

namespace socketscope {

/// Wakes the thread from others; rung twice before it is heard, it costs one write.
class PollDispatcher::Bell final : private PollHandler
{
public:
    explicit Bell(EpollSet &sockets)
        : m_sockets(sockets)
        , m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    {
        m_sockets.add(m_descriptor, *this, Readable);
    }
    ~Bell()
    {
        m_sockets.remove(m_descriptor, *this);
        ::close(m_descriptor);
    }

    void ring()
    {
        if (!m_rung.exchange(true, std::memory_order_acq_rel))
            eventfd_write(m_descriptor, 1);
    }

private:
    void polled(PollEvents) override
    {
        eventfd_t count = 0;
        eventfd_read(m_descriptor, &count);
        m_rung.store(false, std::memory_order_release);
    }

    EpollSet &m_sockets;
    const int m_descriptor;
    std::atomic<bool> m_rung{false};
};

/// The QSocketNotifiers of one descriptor. It stays when they are gone, since they may go while it
/// calls them; descriptors are few and used again.
class PollDispatcher::Watch final : public PollHandler
{
public:
    std::array<QSocketNotifier *, 3> notifiers{}; ///< by QSocketNotifier::Type
    bool isPolled = false;

    [[nodiscard]] PollEvents interest() const
    {
        PollEvents events = 0;
        if (notifiers[QSocketNotifier::Read])
            events |= Readable;
        if (notifiers[QSocketNotifier::Write])
            events |= Writable;
        if (notifiers[QSocketNotifier::Exception])
            events |= EPOLLPRI;
        return events;
    }

private:
    void polled(PollEvents events) override
    {
        const PollEvents over = events & (Failed | HungUp);
        tell(QSocketNotifier::Exception, events & EPOLLPRI);
        tell(QSocketNotifier::Write, (events & Writable) | over);
        tell(QSocketNotifier::Read, (events & Readable) | over); // last: it may end the descriptor
    }
    void tell(QSocketNotifier::Type type, PollEvents events)
    {
        if (events == 0 || !notifiers[type])
            return;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifiers[type], &event);
    }
};

PollDispatcher::PollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_bell(std::make_unique<Bell>(m_sockets))
{ }

PollDispatcher::~PollDispatcher()
{
    const std::scoped_lock lock(m_ringing);
}

bool PollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted.store(false, std::memory_order_relaxed);
    emit awake();
    QCoreApplication::sendPostedEvents();
    // What is posted from here on rings the bell, so the wait ends at once.
    const bool maySleep = flags.testFlag(QEventLoop::WaitForMoreEvents)
        && !m_interrupted.load(std::memory_order_acquire);
    if (maySleep)
        emit aboutToBlock();
    const bool served = m_sockets.serve(maySleep ? m_timers.nextDelayMs() : 0) > 0;
    return m_timers.fire() || served;
}

void PollDispatcher::wakeUp()
{
    const std::scoped_lock lock(m_ringing);
    m_bell->ring();
}

void PollDispatcher::interrupt()
{
    const std::scoped_lock lock(m_ringing);
    m_interrupted.store(true, std::memory_order_release);
    m_bell->ring();
}

void PollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    std::unique_ptr<Watch> &watch = m_watches[descriptor];
    if (!watch)
        watch = std::make_unique<Watch>();
    watch->notifiers[notifier->type()] = notifier;
    if (watch->isPolled)
        m_sockets.modify(descriptor, *watch, watch->interest());
    else
        watch->isPolled = m_sockets.add(descriptor, *watch, watch->interest());
}

void PollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto found = m_watches.find(descriptor);
    if (found == m_watches.end())
        return;
    Watch &watch = *found->second;
    watch.notifiers[notifier->type()] = nullptr;
    if (watch.interest() != 0) {
        m_sockets.modify(descriptor, watch, watch.interest());
    } else {
        m_sockets.remove(descriptor, watch);
        watch.isPolled = false;
    }
}

void PollDispatcher::registerTimer(
    int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    m_timers.add(timerId, interval, timerType, object);
}

bool PollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool PollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> PollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int PollDispatcher::remainingTime(int timerId)
{
    return m_timers.remainingMs(timerId);
}

} // namespace socketscope
