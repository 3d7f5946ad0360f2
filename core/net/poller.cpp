#include "core/net/poller.h"

#include "core/net/polldispatcher.h"

#include <QElapsedTimer>
#include <QSocketNotifier>

namespace socketscope {

namespace {

/// How long a burst is served before Qt's loop gets a turn for timers and commands, in a thread
/// that has another dispatcher than ours.
constexpr qint64 kBurstNs = 4'000'000;

} // namespace

/// The set of the thread's dispatcher, or one of its own that Qt's dispatcher waits for.
class Poller::Private
{
public:
    Private();

    [[nodiscard]] EpollSet &sockets() { return *m_sockets; }

private:
    void serve();

    std::unique_ptr<EpollSet> m_own;
    std::unique_ptr<QSocketNotifier> m_notifier;
    EpollSet *m_sockets = nullptr;
};

Poller::Private::Private()
{
    if (auto *dispatcher = qobject_cast<PollDispatcher *>(QAbstractEventDispatcher::instance())) {
        m_sockets = &dispatcher->sockets();
        return;
    }
    m_own = std::make_unique<EpollSet>();
    m_sockets = m_own.get();
    if (m_own->descriptor() < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_own->descriptor(), QSocketNotifier::Read);
    QObject::connect(
        m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { serve(); });
}

void Poller::Private::serve()
{
    QElapsedTimer burst;
    burst.start();
    while (m_own->serve(0) > 0 && burst.nsecsElapsed() < kBurstNs) { }
}

std::unique_ptr<QAbstractEventDispatcher> Poller::makeDispatcher()
{
    return std::make_unique<PollDispatcher>();
}

Poller::Poller()
    : m_private(std::make_unique<Private>())
{ }

Poller::~Poller() = default;

bool Poller::add(int descriptor, PollHandler &handler, PollEvents events)
{
    return m_private->sockets().add(descriptor, handler, events);
}

void Poller::modify(int descriptor, PollHandler &handler, PollEvents events)
{
    m_private->sockets().modify(descriptor, handler, events);
}

void Poller::remove(int descriptor, PollHandler &handler)
{
    m_private->sockets().remove(descriptor, handler);
}

} // namespace socketscope
