#pragma once

#include <QtGlobal>

#include <memory>

class QAbstractEventDispatcher;

namespace socketscope {

/// What a descriptor is waited for, and what it is ready for. The values are those of poll(2) and
/// epoll(7), which agree on these.
enum PollEvent : quint32
{
    Readable = 0x001,
    Writable = 0x004,
    Failed = 0x008, ///< always told; a call on the socket gives the errno
    HungUp = 0x010, ///< always told; both directions are over
};
using PollEvents = quint32;

/// One who waits for a descriptor.
class PollHandler
{
public:
    virtual void polled(PollEvents events) = 0;

protected:
    PollHandler() = default;
    ~PollHandler() = default;
    Q_DISABLE_COPY_MOVE(PollHandler)
};

/// Waits for many descriptors at once, inside the event loop of the thread that made it.
///
/// On Linux it is an epoll descriptor: Qt's own dispatchers look at every open socket on each
/// wake-up, epoll only at the ready ones. In a thread with the dispatcher of makeDispatcher() the
/// loop sleeps in it; in any other one QSocketNotifier waits for it. Level-triggered. Elsewhere it
/// is a QSocketNotifier per socket.
class Poller
{
public:
    /// An event dispatcher in which pollers cost least, to be given to a thread before it starts;
    /// null where Qt's own does as well.
    [[nodiscard]] static std::unique_ptr<QAbstractEventDispatcher> makeDispatcher();

    Poller();
    ~Poller();
    Q_DISABLE_COPY_MOVE(Poller)

    /// Starts to wait; a descriptor is added once. False if the system has no room for it (errno
    /// tells).
    bool add(int descriptor, PollHandler &handler, PollEvents events);
    /// Waits for other events from now on; 0 leaves only Failed and HungUp.
    void modify(int descriptor, PollHandler &handler, PollEvents events);
    /// Stops waiting. To be called before the descriptor is closed; from then on the handler is not
    /// called, not even for events that are already at hand.
    void remove(int descriptor, PollHandler &handler);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace socketscope
