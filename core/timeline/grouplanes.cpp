#include "core/timeline/grouplanes.h"

#include <algorithm>

namespace socketscope {

GroupLanes::GroupLanes(const EventLog &events)
    : m_events(events)
{ }

void GroupLanes::setGroups(const std::vector<EndpointId> &groups)
{
    std::erase_if(m_groups, [&groups](const auto &kept) {
        return !std::binary_search(groups.begin(), groups.end(), EndpointId::unpacked(kept.first));
    });
    const size_t kept = m_groups.size();
    for (const EndpointId group : groups)
        m_groups.try_emplace(group.packed(), Group{Lane(m_events), true});
    if (m_groups.size() == kept)
        return;
    // One walk fills all late ones: those that had begun begin anew.
    m_lateFollowed = 0;
    for (auto &[endpoint, group] : m_groups) {
        if (group.late)
            group.lane = Lane(m_events);
    }
}

void GroupLanes::follow(qsizetype count, qsizetype most, const EventNumbers *numbers)
{
    if (m_lateFollowed) {
        take(*m_lateFollowed, qMin(m_followed, *m_lateFollowed + most), numbers, true);
        if (*m_lateFollowed < m_followed)
            return;
        m_lateFollowed.reset();
        for (auto &[endpoint, group] : m_groups)
            group.late = false;
    }
    const qsizetype end = m_groups.empty() ? count : qMin(count, m_followed + most);
    take(m_followed, end, numbers, false);
}

void GroupLanes::take(qsizetype &followed, qsizetype end, const EventNumbers *numbers, bool late)
{
    if (m_groups.empty())
        followed = qMax(followed, end);
    for (; followed < end; ++followed) {
        const qsizetype number = numbers ? qsizetype(numbers->at(followed)) : followed;
        const SocketEvent &event = m_events.at(number);
        const auto found = m_groups.find(event.endpoint().packed());
        if (found != m_groups.end() && found->second.late == late)
            found->second.lane.append(number, event);
    }
}

bool GroupLanes::isComplete(qsizetype count) const
{
    return m_groups.empty() || (!m_lateFollowed && m_followed >= count);
}

const Lane *GroupLanes::find(EndpointId group) const
{
    const auto found = m_groups.find(group.packed());
    return found == m_groups.end() ? nullptr : &found->second.lane;
}

} // namespace socketscope
