#include "core/store/logfollower.h"

#include "core/store/recording.h"
#include "core/support/threadtime.h"

#include <chrono>
#include <mutex>
#include <utility>

namespace socketscope {

namespace {

constexpr qint64 kFrameNs = 16'000'000;
/// The views take at most one part in this of the thread's time while calls pour in.
constexpr qint64 kFrameShare = 4;
constexpr qint64 kLongestPauseNs = 250'000'000;
/// Between two looks at what has been read so far.
constexpr qint64 kShowEveryMs = 150;
/// One look after rearming may still see the old count (see Recording::setGrowthListener).
constexpr int kIdleTicksBeforeRest = 2;

} // namespace

/// What the writer's thread rings; it outlives the follower, which may go while calls are recorded.
struct LogFollower::Doorbell
{
    std::mutex mutex;
    LogFollower *follower = nullptr; ///< null once the follower is gone

    void ring()
    {
        const std::scoped_lock lock(mutex);
        if (follower)
            // By name: a slot object would be memory that both threads touch outside the lock.
            QMetaObject::invokeMethod(follower, "wake", Qt::QueuedConnection);
    }
};

LogFollower::LogFollower(Recording &recording, QObject *parent)
    : QObject(parent)
    , m_recording(recording)
    , m_doorbell(std::make_shared<Doorbell>())
{
    m_doorbell->follower = this;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LogFollower::tick);
    m_recording.setGrowthListener([doorbell = m_doorbell] { doorbell->ring(); });
    m_timer.start(0);
}

LogFollower::~LogFollower()
{
    const std::scoped_lock lock(m_doorbell->mutex);
    m_doorbell->follower = nullptr;
}

void LogFollower::wake()
{
    m_idleTicks = 0;
    if (!m_timer.isActive())
        m_timer.start(0);
}

void LogFollower::tick()
{
    const qint64 usedNs = threadTimeNs();
    const qint64 lastFrameNs = usedNs - m_usedNs;
    m_usedNs = usedNs;
    m_recording.rearm();
    m_idleTicks = takeIn() ? 0 : m_idleTicks + 1;
    if (m_isCut)
        return m_timer.start(0);
    if (m_idleTicks >= kIdleTicksBeforeRest)
        return;
    const qint64 pauseNs = qBound(kFrameNs, lastFrameNs * (kFrameShare - 1), kLongestPauseNs);
    m_timer.start(
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(pauseNs)));
}

void LogFollower::catchUp()
{
    do
        takeIn();
    while (m_isCut);
}

void LogFollower::setPrefix(const std::optional<LogPrefix> &prefix)
{
    if (prefix == m_prefix)
        return;
    m_prefix = prefix;
    m_sliced = true;
    if (prefix && (prefix->events < m_count || prefix->facts < m_kernel.followed()))
        rewind();
    takeIn();
    if (m_isCut)
        m_timer.start(0);
}

void LogFollower::setReading(bool reading)
{
    m_reading = reading;
    m_sinceShown.start();
    wake();
}

/// Whether views show what they have although more is there.
bool LogFollower::mayShow()
{
    if (!m_reading || m_sinceShown.elapsed() < kShowEveryMs)
        return false;
    m_sinceShown.start();
    return true;
}

void LogFollower::rewind()
{
    m_sockets = SocketBook();
    m_kernel = KernelBook();
    m_count = 0;
    m_behind = true;
    m_rewinding = true;
    emit rewound();
}

/// False if there was nothing new.
bool LogFollower::takeIn()
{
    // Facts first: the calls that they go with were recorded before them.
    qsizetype factEnd = m_recording.kernelFacts().size();
    qsizetype end = m_recording.events().size();
    if (m_prefix) {
        factEnd = qMin(factEnd, m_prefix->facts);
        end = qMin(end, m_prefix->events);
    }
    const qsizetype first = m_count;
    const qsizetype slice = m_reading ? kReadSliceEvents : kSliceEvents;
    const bool isCut = (m_sliced || m_reading) && end - first > slice;
    m_behind = isCut && !mayShow();
    if (isCut) {
        end = first + slice;
        factEnd = m_kernel.followed();
    } else {
        m_sliced = m_prefix.has_value();
    }
    m_isCut = isCut;
    const QList<quint32> told = m_kernel.follow(m_recording, factEnd);
    const QList<quint32> changed = m_sockets.follow(m_recording, end);
    m_count = end;
    // After rewinding, even if nothing is left.
    const bool complete = std::exchange(m_rewinding, m_rewinding && m_behind) && !m_behind;
    if (end > first || complete)
        emit grown(first, changed);
    if (!told.isEmpty())
        emit kernelTold(told);
    const bool waiting = takeInWaiting();
    return end > first || !told.isEmpty() || waiting;
}

/// False if the same calls wait as before.
bool LogFollower::takeInWaiting()
{
    const quint32 revision = m_recording.waitingCalls().revision();
    if (revision == m_waitingRevision)
        return false;
    m_waitingRevision = revision;
    m_waiting = m_recording.waitingCalls().list();
    emit waitingChanged();
    return true;
}

} // namespace socketscope
