#pragma once

#include "core/timeline/lane.h"

#include <limits>

namespace socketscope {

/// The lanes of a session by socket id, kept up with its log.
class LaneIndex
{
public:
    /// The payload tells what SO_LINGER was set to; without it a close(2) is taken for one that
    /// does not reset.
    explicit LaneIndex(const EventLog &events, const PayloadStore *payload = nullptr);

    /// Takes in the events up to end; about 50 ns each.
    void follow(qsizetype end);
    /// Takes in that event alone, as one of a lane that holds a choice of its socket's calls.
    void take(qsizetype number, const SocketEvent &event);

    /// Takes in what the kernel told of the sockets' states up to end; the calls before them must
    /// have been taken in.
    void followFacts(const KernelFacts &facts, qsizetype end);

    [[nodiscard]] qsizetype followed() const { return m_followed; }
    /// When a lane's state was last seen to change without a call; below all times if never.
    [[nodiscard]] qint64 lastFactNs() const { return m_lastFactNs; }
    /// Null if no event has named that socket.
    [[nodiscard]] const Lane *find(quint32 socketId) const;

private:
    Lane &laneOf(quint32 socketId);
    void followLinger(const SocketEvent &event);

    const EventLog &m_events;
    const PayloadStore *m_payload;
    std::deque<Lane> m_lanes; ///< in the order in which the log names them
    std::vector<qint32> m_laneOfId; ///< index in m_lanes, -1 if none
    qsizetype m_followed = 0;
    qsizetype m_followedFacts = 0;
    qint64 m_lastFactNs = std::numeric_limits<qint64>::min();
};

} // namespace socketscope
