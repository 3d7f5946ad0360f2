#pragma once

#include "core/net/poller.h"

#include <array>

#include <sys/epoll.h>

namespace socketscope {

/// One epoll(7) descriptor and those who wait in it. Level-triggered; all in one thread.
class EpollSet
{
public:
    EpollSet();
    ~EpollSet();
    Q_DISABLE_COPY_MOVE(EpollSet)

    /// False, with errno, if the system has no room.
    bool add(int descriptor, PollHandler &handler, PollEvents events);
    void modify(int descriptor, PollHandler &handler, PollEvents events);
    /// From now on the handler is not called, not even for events that are already at hand.
    void remove(int descriptor, const PollHandler &handler);

    /// Waits at most timeoutMs (0: not at all, -1: for ever), calls the handlers of what is ready
    /// and returns how many events there were. A handler may call it again.
    int serve(int timeoutMs);

    [[nodiscard]] int descriptor() const { return m_epoll; }

private:
    static constexpr int kBatchEvents = 256;

    /// Events at hand; they chain up when a handler runs an event loop of its own.
    struct Batch
    {
        std::array<epoll_event, kBatchEvents> events;
        int count = 0;
        Batch *outer = nullptr;
    };

    const int m_epoll;
    Batch *m_innermost = nullptr;
};

} // namespace socketscope
