#include "ui/timeline/timelinescene.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/timeline/stepruler.h"
#include "core/timeline/waitframer.h"

#include <QElapsedTimer>

namespace socketscope {

namespace {

/// A burst is looked for at most this far to both sides.
constexpr qsizetype kLongestBurst = 2000;
/// What filling folded groups may use of a frame.
constexpr qint64 kSliceNs = 3'000'000;
constexpr qsizetype kEventsPerLook = 8192;

} // namespace

TimelineScene::TimelineScene(const LogFollower &follower, double headingHeight, double laneHeight)
    : m_follower(follower)
    , m_lanes(std::in_place, follower.recording().events(), &follower.recording().payload())
    , m_list(headingHeight, laneHeight)
    , m_groups(follower.recording().events())
    , m_order(follower.recording().events())
    , m_builder(follower.recording(), *m_lanes, m_list, *m_groups, *m_order, m_streams)
{
    follow();
}

bool TimelineScene::follow()
{
    const qsizetype end = m_follower.eventCount();
    for (qsizetype number = m_order->size(); number < end; ++number)
        m_lastNs = qMax(m_lastNs, recording().events().at(number).endNs());
    m_lanes->follow(end);
    m_lanes->followFacts(recording().kernelFacts(), m_follower.kernelFactCount());
    m_order->follow(end);
    m_streams.follow(recording(), sockets(), end);
    return m_list.follow(sockets());
}

void TimelineScene::restart()
{
    const EventLog &events = recording().events();
    m_lanes.emplace(events, &recording().payload());
    m_groups.emplace(events);
    m_groups->setGroups(m_list.foldedGroups());
    m_order.emplace(events);
    m_streams = StreamMatch();
    m_list.clear();
    m_lastNs = 0;
}

void TimelineScene::setFolded(EndpointId endpoint, bool folded)
{
    m_list.setFolded(endpoint, folded);
    m_groups->setGroups(m_list.foldedGroups());
}

void TimelineScene::setAllFolded(bool folded)
{
    if (folded)
        m_list.foldAll();
    else
        m_list.unfoldAll();
    m_groups->setGroups(m_list.foldedGroups());
}

bool TimelineScene::fillGroups()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_groups->isComplete(eventCount()) && spent.nsecsElapsed() < kSliceNs)
        m_groups->follow(eventCount(), kEventsPerLook);
    return !m_groups->isComplete(eventCount());
}

const Lane *TimelineScene::lane(const LaneRow &row) const
{
    if (row.isHeading())
        return row.folded ? m_groups->find(row.endpoint) : nullptr;
    return m_lanes->find(row.socketId);
}

const Recording &TimelineScene::recording() const
{
    return m_follower.recording();
}

const SocketBook &TimelineScene::sockets() const
{
    return m_follower.sockets();
}

EventKey TimelineScene::keyOf(qsizetype event) const
{
    return {recording().events().at(event).startNs, event};
}

std::pair<qint64, qint64> TimelineScene::content(AxisMode mode) const
{
    if (m_order->size() == 0)
        return {0, 0};
    const qint64 factNs = m_lanes->lastFactNs();
    if (mode == AxisMode::TrueTime)
        return {
            m_order->keyAt(0).startNs, qMax(qMax(m_lastNs, factNs), m_waitingUntilNs.value_or(0))};
    // What the kernel told after the last call has room of its own, enough for a state's name; and
    // so has a call that waits.
    const bool endsWithFact = factNs > m_order->keyAt(m_order->size() - 1).startNs;
    if (m_waitingUntilNs)
        return {0, m_order->size() - 1 + kWaitingSteps};
    return {0, m_order->size() + (endsWithFact ? 1 : -1)};
}

std::pair<qint64, qint64> TimelineScene::burstAround(qsizetype event, AxisMode mode) const
{
    const auto stepNs = [this](qsizetype rank) {
        return m_order->keyAt(rank).startNs - m_order->keyAt(rank - 1).startNs;
    };
    const qsizetype middle = m_order->rankOf(event);
    qsizetype first = middle;
    while (first > 0 && middle - first < kLongestBurst && stepNs(first) < kBreakNs)
        --first;
    qsizetype last = middle;
    while (
        last + 1 < m_order->size() && last - middle < kLongestBurst && stepNs(last + 1) < kBreakNs)
        ++last;
    if (mode == AxisMode::EvenSteps)
        return {first, last};
    const SocketEvent &ending = recording().events().at(m_order->eventAt(last));
    return {m_order->keyAt(first).startNs, ending.endNs()};
}

} // namespace socketscope
