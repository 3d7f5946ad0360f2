#pragma once

#include "core/timeline/lane.h"

namespace socketscope {

/// The lanes of a session by socket id, kept up with its log.
class LaneIndex
{
public:
    explicit LaneIndex(const EventLog &events);

    /// Takes in the events up to end; about 50 ns each.
    void follow(qsizetype end);
    /// Takes in that event alone, as one of a lane that holds a choice of its socket's calls.
    void take(qsizetype number, const SocketEvent &event);

    [[nodiscard]] qsizetype followed() const { return m_followed; }
    /// Null if no event has named that socket.
    [[nodiscard]] const Lane *find(quint32 socketId) const;

private:
    Lane &laneOf(quint32 socketId);

    const EventLog &m_events;
    std::deque<Lane> m_lanes; ///< in the order in which the log names them
    std::vector<qint32> m_laneOfId; ///< index in m_lanes, -1 if none
    qsizetype m_followed = 0;
};

} // namespace socketscope
