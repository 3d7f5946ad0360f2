#include "core/transcript/linefeed.h"

#include "core/support/blockedsignals.h"
#include "core/support/limits.h"

#include <sys/stat.h>
#include <system_error>

namespace socketscope {

namespace {

/// A thread costs as much as reading some ten KiB; less than this is read before a person looks.
constexpr qint64 kWorthAhead = limits::kMiB;

bool isWorthReadingAhead(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)
        && status.st_size >= kWorthAhead && std::thread::hardware_concurrency() > 1;
}

} // namespace

LineFeed::LineFeed(int descriptor, qsizetype maxLineBytes, Ahead ahead)
    : m_reader(descriptor, maxLineBytes)
{
    if (ahead == Ahead::Always || (ahead == Ahead::WhenWorthIt && isWorthReadingAhead(descriptor)))
        start();
}

LineFeed::~LineFeed()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void LineFeed::start()
{
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &) { // no thread to be had: the caller's does it all
    }
}

const LineBatch *LineFeed::next()
{
    if (!m_thread.joinable())
        return m_reader.read(m_batches[0]) ? &m_batches[0] : nullptr;
    std::unique_lock lock(m_mutex);
    if (std::exchange(m_holds, true)) {
        ++m_taken;
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_filled > m_taken || m_isAtEnd; });
    m_holds = m_filled > m_taken;
    return m_holds ? &m_batches[m_taken % m_batches.size()] : nullptr;
}

void LineFeed::run()
{
    blockProcessSignals();
    while (waitForRoom()) {
        // m_filled is changed by this thread alone.
        const bool hasMore = m_reader.read(m_batches[m_filled % m_batches.size()]);
        const std::scoped_lock lock(m_mutex);
        if (hasMore)
            ++m_filled;
        else
            m_isAtEnd = true;
        m_changed.notify_all();
        if (!hasMore)
            return;
    }
}

bool LineFeed::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopped || m_filled - m_taken < m_batches.size(); });
    return !m_isStopped;
}

} // namespace socketscope
