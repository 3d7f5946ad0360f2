#include "core/journal/backgroundsync.h"

#include "core/support/blockedsignals.h"

#include <cerrno>
#include <unistd.h>

namespace socketscope {

BackgroundSync::BackgroundSync(int descriptor)
    : m_descriptor(descriptor)
    , m_thread([this] { run(); })
{ }

BackgroundSync::~BackgroundSync()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_condition.notify_all();
    m_thread.join();
}

void BackgroundSync::request()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isWanted = true;
    }
    m_condition.notify_all();
}

void BackgroundSync::run()
{
    blockProcessSignals();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_condition.wait(lock, [this] { return m_isEnding || m_isWanted; });
        if (m_isEnding)
            return;
        m_isWanted = false;
        lock.unlock();
        int none = 0;
        if (::fdatasync(m_descriptor) != 0)
            m_error.compare_exchange_strong(none, errno, std::memory_order_relaxed);
        lock.lock();
    }
}

} // namespace socketscope
