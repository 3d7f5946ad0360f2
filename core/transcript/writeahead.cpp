#include "core/transcript/writeahead.h"

#include "core/support/blockedsignals.h"
#include "core/transcript/replacingfile.h"

#include <cstring>

namespace socketscope {

WriteAhead::WriteAhead(ReplacingFile &file)
    : m_file(file)
    , m_thread([this] { run(); })
{ }

WriteAhead::~WriteAhead()
{
    end();
}

Result<void> WriteAhead::write(QByteArrayView bytes)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_isWaiting; });
    if (!m_outcome)
        return m_outcome;
    m_next.resize(bytes.size());
    std::memcpy(m_next.data(), bytes.data(), size_t(bytes.size()));
    m_isWaiting = true;
    m_changed.notify_all();
    return {};
}

Result<void> WriteAhead::finish()
{
    end();
    return m_outcome;
}

void WriteAhead::end()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void WriteAhead::run()
{
    blockProcessSignals();
    QByteArray piece;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isWaiting || m_isEnding; });
        if (!m_isWaiting)
            return;
        piece.swap(m_next);
        m_isWaiting = false;
        m_changed.notify_all();
        if (!m_outcome)
            continue;
        lock.unlock();
        Result<void> written = m_file.write(piece);
        lock.lock();
        m_outcome = std::move(written);
    }
}

} // namespace socketscope
