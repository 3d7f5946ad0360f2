#pragma once

#include <QtGlobal>

#include <memory>

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
/// On Linux it is one epoll descriptor with one QSocketNotifier on it: Qt's own dispatcher looks at
/// every open socket on each wake-up, epoll only at the ready ones. While events keep coming it
/// stays with epoll and returns to Qt's loop every few milliseconds, so that a burst is served at
/// the speed of a plain epoll loop. Level-triggered. Elsewhere it is a QSocketNotifier per socket.
class Poller
{
public:
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
