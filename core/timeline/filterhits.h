#pragma once

#include "core/store/eventkeys.h"
#include "core/timeline/grouplanes.h"
#include "core/timeline/laneindex.h"
#include "core/timeline/sessiondensity.h"

namespace socketscope {

/// Where the answers of a filter are: lane by lane, for frames, and over the whole session, for the
/// overview. Grows in slices, as they are found.
class FilterHits
{
public:
    explicit FilterHits(const EventLog &events);

    /// Takes in at most `most` further ones of the first `count` hits; 9 bytes and about 60 ns
    /// each.
    void follow(const EventNumbers &hits, qsizetype count, qsizetype most);

    /// Groups whose hits are wanted together too; they are filled by further calls of follow().
    void setGroups(const std::vector<EndpointId> &groups) { m_groups.setGroups(groups); }

    /// Whether the first `count` are in.
    [[nodiscard]] bool isComplete(qsizetype count) const
    {
        return m_followed >= count && m_groups.isComplete(count);
    }
    [[nodiscard]] qsizetype followed() const { return m_followed; }
    /// The hits of that socket as a lane of their own, null if there are none.
    [[nodiscard]] const Lane *find(quint32 socketId) const { return m_lanes.find(socketId); }
    /// The hits of a group that is wanted; null if it is not.
    [[nodiscard]] const Lane *find(EndpointId group) const { return m_groups.find(group); }
    /// By number in the log, and by nanoseconds since its first call.
    [[nodiscard]] const SessionDensity &bySteps() const { return m_bySteps; }
    [[nodiscard]] const SessionDensity &byTime() const { return m_byTime; }

private:
    const EventLog &m_events;
    LaneIndex m_lanes;
    GroupLanes m_groups;
    SessionDensity m_bySteps;
    SessionDensity m_byTime;
    qsizetype m_followed = 0;
};

} // namespace socketscope
