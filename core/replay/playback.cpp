#include "core/replay/playback.h"

#include "core/store/recording.h"

#include <cerrno>

namespace socketscope {

namespace {

RisingTimes timesOfCalls(const Recording &recording, qint64 longestGapNs)
{
    const EventLog &events = recording.events();
    RisingTimes times([&events](qsizetype call) { return events.at(call).endNs(); }, longestGapNs);
    times.follow(events.size());
    return times;
}

RisingTimes timesOfFacts(const Recording &recording)
{
    const KernelFacts &facts = recording.kernelFacts();
    RisingTimes times([&facts](qsizetype fact) { return facts.at(fact).seenNs; });
    times.follow(facts.size());
    return times;
}

} // namespace

Playback::Playback(const Recording &recording)
    : m_recording(recording)
    , m_calls(timesOfCalls(recording, kAnyGap))
    , m_facts(timesOfFacts(recording))
{ }

void Playback::reload()
{
    m_calls = timesOfCalls(m_recording, m_longestGapNs);
    m_facts = timesOfFacts(m_recording);
    showCalls(callCount());
}

void Playback::setSpeed(double speed)
{
    m_speed = speed == kUnbound ? kUnbound : qBound(kSlowest, speed, kFastest);
}

void Playback::setLongestGapNs(qint64 ns)
{
    if (ns == m_longestGapNs)
        return;
    m_longestGapNs = ns;
    m_calls = timesOfCalls(m_recording, ns);
    showCalls(m_shown);
}

void Playback::advance(qint64 realNs, qsizetype most)
{
    if (isUnbound())
        return showCalls(m_shown + most);
    const qint64 leftNs = totalPlayedNs() - m_playedNs;
    const double playedNs = double(qMax<qint64>(0, realNs)) * m_speed;
    goTo(m_playedNs + (playedNs < double(leftNs) ? qint64(playedNs) : leftNs));
}

void Playback::showCalls(qsizetype count)
{
    m_shown = qBound<qsizetype>(0, count, callCount());
    m_playedNs = m_shown > 0 ? m_calls.at(m_shown - 1).playedNs : 0;
}

void Playback::goTo(qint64 playedNs)
{
    m_playedNs = qBound<qint64>(0, playedNs, totalPlayedNs());
    m_shown = m_calls.countPlayed(m_playedNs);
}

qsizetype Playback::shownFacts() const
{
    // What the kernel told after the last call belongs to the end.
    return isAtEnd() ? m_facts.size() : m_facts.countInSession(sessionNs());
}

QList<bool> Playback::failuresIn(int parts) const
{
    QList<bool> failures(parts, false);
    qsizetype call = 0;
    for (int part = 0; part < parts; ++part) {
        const double share = double(part + 1) / parts;
        const qsizetype end = part + 1 == parts
            ? callCount()
            : m_calls.countPlayed(qint64(double(totalPlayedNs()) * share));
        for (; call < end && !failures.at(part); ++call) {
            const SocketEvent &event = m_recording.events().at(call);
            failures[part] = event.failed() && event.errorNumber != EAGAIN;
        }
        call = end;
    }
    return failures;
}

qint64 Playback::sessionNs() const
{
    if (callCount() == 0)
        return 0;
    const RisingTimes::Moment before = m_calls.at(qMax<qsizetype>(0, m_shown - 1));
    const qint64 now = before.sessionNs + (m_playedNs - before.playedNs);
    return isAtEnd() ? now : qMin(now, m_calls.at(m_shown).sessionNs);
}

} // namespace socketscope
