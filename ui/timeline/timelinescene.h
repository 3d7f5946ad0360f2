#pragma once

#include "core/store/streammatch.h"
#include "core/timeline/framebuilder.h"

#include <optional>

namespace socketscope {

class LogFollower;

/// What the timeline knows about a session: the indexes over its log, kept as far as the follower
/// is. Without a widget.
class TimelineScene
{
public:
    /// Heights of a heading and of a lane, in pixels.
    TimelineScene(const LogFollower &follower, double headingHeight, double laneHeight);

    /// Takes in what the follower has seen; true if lanes have come.
    bool follow();
    /// Until when the session lasts while a call waits; nothing while none does.
    void setWaitingUntil(std::optional<qint64> ns) { m_waitingUntilNs = ns; }
    /// Forgets what it has taken in; what is folded stays so. References to its parts stay good.
    void restart();

    /// The latest end of a call.
    [[nodiscard]] qint64 lastNs() const { return m_lastNs; }
    [[nodiscard]] const Recording &recording() const;
    [[nodiscard]] const SocketBook &sockets() const;
    [[nodiscard]] const LaneIndex &lanes() const { return *m_lanes; }
    [[nodiscard]] const LaneList &list() const { return m_list; }
    /// Groups of lanes that are folded into their heading.
    void setFolded(EndpointId endpoint, bool folded);
    void setAllFolded(bool folded);
    /// Goes on filling what has been folded, for a part of a frame; true when there is more to do.
    bool fillGroups();
    [[nodiscard]] const GroupLanes &groups() const { return *m_groups; }
    /// The calls in that row, null for a heading that is not folded.
    [[nodiscard]] const Lane *lane(const LaneRow &row) const;
    [[nodiscard]] const StepOrder &order() const { return *m_order; }
    [[nodiscard]] const StreamMatch &streams() const { return m_streams; }
    [[nodiscard]] const FrameBuilder &builder() const { return m_builder; }
    [[nodiscard]] qsizetype eventCount() const { return m_order->size(); }
    [[nodiscard]] EventKey keyOf(qsizetype event) const;

    /// First and last unit that the session has on that axis; 0 and 0 while it is empty.
    [[nodiscard]] std::pair<qint64, qint64> content(AxisMode mode) const;
    /// The units of the calls around the event that follow one another without a break.
    [[nodiscard]] std::pair<qint64, qint64> burstAround(qsizetype event, AxisMode mode) const;

private:
    const LogFollower &m_follower;
    std::optional<LaneIndex> m_lanes; ///< optional to be made anew in their place
    LaneList m_list;
    std::optional<GroupLanes> m_groups;
    std::optional<StepOrder> m_order;
    StreamMatch m_streams;
    FrameBuilder m_builder;
    qint64 m_lastNs = 0; ///< the latest end of a call
    std::optional<qint64> m_waitingUntilNs;
};

} // namespace socketscope
