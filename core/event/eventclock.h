#pragma once

#include <QDateTime>

#include <chrono>

namespace socketscope {

/// The session's time: monotonic nanoseconds since the clock was made, and the wall clock of that
/// moment.
class EventClock
{
public:
    EventClock()
        : m_origin(std::chrono::steady_clock::now())
        , m_startedAt(QDateTime::currentDateTime())
    { }

    /// Nanoseconds since the session began; about 25 ns to ask (vdso, TSC).
    [[nodiscard]] qint64 nowNs() const
    {
        return std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::steady_clock::now() - m_origin)
            .count();
    }
    [[nodiscard]] QDateTime startedAt() const { return m_startedAt; }

private:
    std::chrono::steady_clock::time_point m_origin;
    QDateTime m_startedAt;
};

} // namespace socketscope
