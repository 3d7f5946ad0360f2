#include "ui/session/logfollower.h"

#include "core/store/recording.h"

namespace socketscope {

namespace {

constexpr qint64 kFrameMs = 16;
/// The views take at most one part in this of the thread's time while calls pour in.
constexpr int kFrameShare = 4;
constexpr qint64 kLongestPauseMs = 250;
/// One look after rearming may still see the old count (see Recording::setGrowthListener).
constexpr int kIdleTicksBeforeRest = 2;

} // namespace

LogFollower::LogFollower(Recording &recording, QObject *parent)
    : QObject(parent)
    , m_recording(recording)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LogFollower::tick);
    m_recording.setGrowthListener(
        [this] { QMetaObject::invokeMethod(this, &LogFollower::wake, Qt::QueuedConnection); });
    m_timer.start(0);
}

LogFollower::~LogFollower() = default;

void LogFollower::wake()
{
    m_idleTicks = 0;
    if (!m_timer.isActive())
        m_timer.start(0);
}

void LogFollower::tick()
{
    m_recording.rearm();
    QElapsedTimer cost;
    cost.start();
    const qsizetype before = m_count;
    catchUp();
    m_idleTicks = m_count == before ? m_idleTicks + 1 : 0;
    if (m_idleTicks < kIdleTicksBeforeRest)
        m_timer.start(int(qBound(kFrameMs, cost.elapsed() * (kFrameShare - 1), kLongestPauseMs)));
}

void LogFollower::catchUp()
{
    const qsizetype end = m_recording.events().size();
    if (end == m_count)
        return;
    const qsizetype first = m_count;
    const QList<quint32> changed = m_sockets.follow(m_recording, end);
    m_count = end;
    emit grown(first, changed);
}

} // namespace socketscope
