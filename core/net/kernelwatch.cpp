#include "core/net/kernelwatch.h"

#include "core/net/kernelmatch.h"
#include "core/support/threadtime.h"

#include <chrono>

namespace socketscope {

namespace {

constexpr qint64 kMillisecond = 1'000'000;
/// Pause between two looks while something changes: about as often as an eye sees a step.
constexpr qint64 kQuickNs = 25 * kMillisecond;
/// While a state may still end by itself, and while nothing is expected.
constexpr qint64 kPassingNs = 50 * kMillisecond;
constexpr qint64 kQuietNs = 250 * kMillisecond;
/// For how long after the last change each of these holds.
constexpr qint64 kQuickForNs = 1000 * kMillisecond;
constexpr qint64 kPassingForNs = 10'000 * kMillisecond;
/// A pause is at least this many times as long as the look before it took.
constexpr qint64 kPausePerLook = 50;
/// Looks in a row that failed before the watch gives up.
constexpr int kMostFailures = 8;
/// One look after rearming may still see the old count (see Recording::setGrowthListener).
constexpr int kEmptyLooksBeforeRest = 2;

} // namespace

KernelWatch::KernelWatch(Recording &recording)
    : m_recording(recording)
{ }

KernelWatch::~KernelWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_condition.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> KernelWatch::start()
{
    Result<std::unique_ptr<SockDiag>> opened = SockDiag::open();
    if (!opened)
        return opened.error();
    std::unique_ptr<SockDiag> list = std::move(opened).value();
    // Only the first answer shows that it is allowed.
    if (Result<void> listed = list->list(SockDiag::Family::IPv4, [](const auto &) {}); !listed)
        return listed;
    m_list = std::move(list);
    m_match = std::make_unique<KernelMatch>(m_recording);
    m_thread = std::thread([this] { run(); });
    return {};
}

void KernelWatch::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_isRung = true;
    if (m_awaitsRing)
        m_condition.notify_one();
}

void KernelWatch::notePeer(quint32 acceptedId, quint32 otherId)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_notedPeers.emplace_back(acceptedId, otherId);
    }
    m_condition.notify_one();
}

void KernelWatch::takeNotedPeers()
{
    std::vector<std::pair<quint32, quint32>> noted;
    {
        const std::scoped_lock lock(m_mutex);
        noted.swap(m_notedPeers);
    }
    for (const auto &[acceptedId, otherId] : noted)
        m_match->notePeer(acceptedId, otherId);
}

void KernelWatch::run()
{
    qint64 lookedNs = m_recording.nowNs();
    while (m_failures < kMostFailures) {
        const qint64 nowNs = m_recording.nowNs();
        const qint64 usedBefore = threadTimeNs();
        const bool isEmpty = !look(nowNs - lookedNs);
        m_usedNs = threadTimeNs() - usedBefore;
        lookedNs = nowNs;
        m_emptyLooks = isEmpty ? m_emptyLooks + 1 : 0;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_isEnding)
                return;
        }
        if (m_emptyLooks >= kEmptyLooksBeforeRest)
            rest();
        else
            pause(pauseNs());
    }
}

/// False if there was nothing to look at.
bool KernelWatch::look(qint64 sinceLastNs)
{
    const bool hasGrown = m_match->follow();
    if (hasGrown)
        m_changedNs = m_recording.nowNs();
    takeNotedPeers();
    if (m_match->isEmpty())
        return hasGrown;
    bool isComplete = true;
    for (const SockDiag::Family family : {SockDiag::Family::IPv4, SockDiag::Family::IPv6}) {
        if (m_match->has(family))
            isComplete = isComplete
                && m_list->list(family, [this](const auto &sockets) { m_match->look(sockets); });
    }
    if (m_match->asksUnixPeers()
        && !m_list->listUnix([this](const auto &sockets) { m_match->look(sockets); }))
        m_match->giveUpUnixPeers();
    m_failures = isComplete ? 0 : m_failures + 1;
    if (!isComplete) { // what is missing in half a list is not gone
        if (Result<std::unique_ptr<SockDiag>> opened = SockDiag::open())
            m_list = std::move(opened).value();
        return true;
    }
    const qint64 shareNs = qMin<qint64>(sinceLastNs, 1'000'000'000);
    m_match->endLook(limits::kBufferFactsPerSecond * shareNs / 1'000'000'000);
    if (m_match->takeToldFacts() > 0)
        m_changedNs = m_recording.nowNs();
    return true;
}

qint64 KernelWatch::pauseNs() const
{
    const qint64 quietNs = m_recording.nowNs() - m_changedNs;
    qint64 pauseNs = kQuietNs;
    if (quietNs < kQuickForNs)
        pauseNs = kQuickNs;
    else if (quietNs < kPassingForNs && m_match->isChanging())
        pauseNs = kPassingNs;
    return qMax(pauseNs, m_usedNs * kPausePerLook);
}

/// While nothing changes, the next call ends the pause; otherwise nobody rings (and the network
/// thread has nothing to do for it).
void KernelWatch::pause(qint64 pauseNs)
{
    const bool isQuiet = pauseNs == kQuietNs || m_emptyLooks > 0;
    if (isQuiet)
        m_recording.rearm();
    std::unique_lock lock(m_mutex);
    m_awaitsRing = isQuiet;
    m_condition.wait_for(lock, std::chrono::nanoseconds(pauseNs),
        [this] { return m_isEnding || !m_notedPeers.empty() || (m_awaitsRing && m_isRung); });
    m_awaitsRing = false;
    m_isRung = false;
}

/// Until something is recorded. A look after the last rearm() has found nothing.
void KernelWatch::rest()
{
    std::unique_lock lock(m_mutex);
    m_awaitsRing = true;
    m_condition.wait(lock, [this] { return m_isEnding || !m_notedPeers.empty() || m_isRung; });
    m_awaitsRing = false;
    m_isRung = false;
}

} // namespace socketscope
