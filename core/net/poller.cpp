#include "core/net/poller.h"

#include <QElapsedTimer>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <unistd.h>

namespace socketscope {

static_assert(quint32(Readable) == quint32(EPOLLIN) && quint32(Writable) == quint32(EPOLLOUT)
    && quint32(Failed) == quint32(EPOLLERR) && quint32(HungUp) == quint32(EPOLLHUP));

namespace {

constexpr int kBatchEvents = 256;
/// How long a burst is served before Qt's loop gets a turn for timers and commands.
constexpr qint64 kBurstNs = 4'000'000;

} // namespace

class Poller::Private
{
public:
    Private();
    ~Private();

    void serve();
    void forget(const PollHandler &handler);

    int epoll = -1;

private:
    /// Events at hand; they chain up when a handler runs an event loop of its own.
    struct Batch
    {
        std::array<epoll_event, kBatchEvents> events;
        int count = 0;
        Batch *outer = nullptr;
    };

    std::unique_ptr<QSocketNotifier> m_notifier;
    Batch *m_innermost = nullptr;
};

Poller::Private::Private()
    : epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (epoll < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(epoll, QSocketNotifier::Read);
    QObject::connect(
        m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { serve(); });
}

Poller::Private::~Private()
{
    m_notifier.reset();
    if (epoll >= 0)
        ::close(epoll);
}

void Poller::Private::serve()
{
    QElapsedTimer burst;
    burst.start();
    Batch batch;
    batch.outer = m_innermost;
    m_innermost = &batch;
    do {
        batch.count = epoll_wait(epoll, batch.events.data(), kBatchEvents, 0);
        for (int index = 0; index < batch.count; ++index) {
            const epoll_event &event = batch.events[size_t(index)];
            if (event.data.ptr)
                static_cast<PollHandler *>(event.data.ptr)->polled(event.events);
        }
    } while (batch.count > 0 && burst.nsecsElapsed() < kBurstNs);
    m_innermost = batch.outer;
}

void Poller::Private::forget(const PollHandler &handler)
{
    for (Batch *batch = m_innermost; batch; batch = batch->outer) {
        for (int index = 0; index < batch->count; ++index) {
            epoll_event &event = batch->events[size_t(index)];
            if (event.data.ptr == &handler)
                event.data.ptr = nullptr;
        }
    }
}

Poller::Poller()
    : m_private(std::make_unique<Private>())
{ }

Poller::~Poller() = default;

bool Poller::add(int descriptor, PollHandler &handler, PollEvents events)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &handler;
    return epoll_ctl(m_private->epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void Poller::modify(int descriptor, PollHandler &handler, PollEvents events)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &handler;
    epoll_ctl(m_private->epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Poller::remove(int descriptor, PollHandler &handler)
{
    // Not left to close(2): a child between fork and exec may still hold the socket open, and epoll
    // would go on to tell events of it.
    epoll_event ignored{};
    epoll_ctl(m_private->epoll, EPOLL_CTL_DEL, descriptor, &ignored);
    m_private->forget(handler);
}

} // namespace socketscope
