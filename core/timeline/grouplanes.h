#pragma once

#include "core/store/eventkeys.h"
#include "core/timeline/lane.h"

#include <map>
#include <optional>

namespace socketscope {

/// The calls of whole endpoints, for groups of lanes that are folded into one. Only those asked for
/// are kept; they are filled in slices, as 10 million calls take half a second.
class GroupLanes
{
public:
    explicit GroupLanes(const EventLog &events);

    /// Keeps these, which are in order, and drops all others; a new one is empty until it is
    /// filled.
    void setGroups(const std::vector<EndpointId> &groups);
    /// Takes in at most `most` further ones of the first `count` events, or of those numbers where
    /// there are any; 55 ns each.
    void follow(qsizetype count, qsizetype most, const EventNumbers *numbers = nullptr);

    /// Whether all groups hold the first `count`.
    [[nodiscard]] bool isComplete(qsizetype count) const;
    /// Null if it has not been asked for.
    [[nodiscard]] const Lane *find(EndpointId group) const;

private:
    struct Group
    {
        Lane lane;
        bool late = true; ///< still to be filled with what came before it was asked for
    };

    void take(qsizetype &followed, qsizetype end, const EventNumbers *numbers, bool late);

    const EventLog &m_events;
    std::map<quint32, Group> m_groups; ///< by endpoint, packed
    qsizetype m_followed = 0;
    std::optional<qsizetype> m_lateFollowed; ///< by the late ones, none if there are none
};

} // namespace socketscope
