#pragma once

#include "core/event/socketevent.h"

#include <QList>

#include <atomic>
#include <mutex>

namespace socketscope {

/// A call that has been made and has not returned: no row yet, for a row is what a call answered.
struct WaitingCall
{
    quint32 ticket = 0; ///< see Session::perform()
    SocketEvent event; ///< as far as it is known: no result, no duration
};

/// The calls that wait now, beside the log. One thread writes, any reads; few at a time.
class WaitingCalls
{
public:
    [[nodiscard]] QList<WaitingCall> list() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_calls;
    }
    /// Changes with the list, so that a reader need not look at it; the same if nothing changed.
    [[nodiscard]] quint32 revision() const { return m_revision.load(std::memory_order_acquire); }

    void add(const WaitingCall &call)
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.append(call);
        m_revision.fetch_add(1, std::memory_order_release);
    }
    void remove(quint32 ticket)
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.removeIf([ticket](const WaitingCall &call) { return call.ticket == ticket; });
        m_revision.fetch_add(1, std::memory_order_release);
    }

private:
    mutable std::mutex m_mutex; ///< guards what follows
    QList<WaitingCall> m_calls;
    std::atomic<quint32> m_revision{0};
};

} // namespace socketscope
