#include "core/net/epollset.h"

#include <algorithm>

#include <unistd.h>

namespace socketscope {

static_assert(quint32(Readable) == quint32(EPOLLIN) && quint32(Writable) == quint32(EPOLLOUT)
    && quint32(Failed) == quint32(EPOLLERR) && quint32(HungUp) == quint32(EPOLLHUP));

EpollSet::EpollSet()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{ }

EpollSet::~EpollSet()
{
    if (m_epoll >= 0)
        ::close(m_epoll);
}

bool EpollSet::add(int descriptor, PollHandler &handler, PollEvents events)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &handler;
    return epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void EpollSet::modify(int descriptor, PollHandler &handler, PollEvents events)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = &handler;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void EpollSet::remove(int descriptor, const PollHandler &handler)
{
    // Not left to close(2): a child between fork and exec may still hold the socket open, and epoll
    // would go on to tell events of it.
    epoll_event ignored{};
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, &ignored);
    for (Batch *batch = m_innermost; batch; batch = batch->outer) {
        for (int index = 0; index < batch->count; ++index) {
            epoll_event &event = batch->events[size_t(index)];
            if (event.data.ptr == &handler)
                event.data.ptr = nullptr;
        }
    }
}

int EpollSet::serve(int timeoutMs)
{
    Batch batch;
    batch.outer = m_innermost;
    m_innermost = &batch;
    batch.count = std::max(0, epoll_wait(m_epoll, batch.events.data(), kBatchEvents, timeoutMs));
    for (int index = 0; index < batch.count; ++index) {
        const epoll_event &event = batch.events[size_t(index)];
        if (event.data.ptr)
            static_cast<PollHandler *>(event.data.ptr)->polled(event.events);
    }
    m_innermost = batch.outer;
    return batch.count;
}

} // namespace socketscope
