#include "core/timeline/laneindex.h"

#include "core/event/resetonclose.h"

namespace socketscope {

LaneIndex::LaneIndex(const EventLog &events, const PayloadStore *payload)
    : m_events(events)
    , m_payload(payload)
{ }

void LaneIndex::follow(qsizetype end)
{
    while (m_followed < end) {
        qsizetype length = 0;
        const SocketEvent *run = m_events.run(m_followed, end, length);
        for (qsizetype offset = 0; offset < length; ++offset) {
            const SocketEvent &event = run[offset];
            laneOf(event.socketId).append(m_followed + offset, event);
            if (const quint32 made = event.acceptedSocketId()) {
                const Lane &listener = laneOf(event.socketId);
                const bool isTcp = listener.isTcp();
                const bool closeResets = listener.closeResets();
                laneOf(made).beginAccepted(m_followed + offset, isTcp);
                laneOf(made).setCloseResets(closeResets); // inherited, as are all options
            } else if (m_payload && setsLinger(event)) {
                followLinger(event);
            }
        }
        m_followed += length;
    }
}

void LaneIndex::followLinger(const SocketEvent &event)
{
    const PayloadStore::View value = m_payload->view(event.payloadPosition, event.payloadLength);
    laneOf(event.socketId).setCloseResets(setsResetOnClose(event, value.bytes()));
}

void LaneIndex::take(qsizetype number, const SocketEvent &event)
{
    laneOf(event.socketId).append(number, event);
}

void LaneIndex::followFacts(const KernelFacts &facts, qsizetype end)
{
    for (; m_followedFacts < end; ++m_followedFacts) {
        const KernelFact &fact = facts.at(m_followedFacts);
        if (fact.kind == KernelFact::Kind::State && laneOf(fact.socketId).applyState(fact))
            m_lastFactNs = qMax(m_lastFactNs, fact.seenNs);
    }
}

const Lane *LaneIndex::find(quint32 socketId) const
{
    if (size_t(socketId) >= m_laneOfId.size() || m_laneOfId[socketId] < 0)
        return nullptr;
    return &m_lanes[size_t(m_laneOfId[socketId])];
}

Lane &LaneIndex::laneOf(quint32 socketId)
{
    if (size_t(socketId) >= m_laneOfId.size())
        m_laneOfId.resize(size_t(socketId) + 1 + m_laneOfId.size() / 2, -1);
    qint32 &slot = m_laneOfId[socketId];
    if (slot < 0) {
        slot = qint32(m_lanes.size());
        m_lanes.emplace_back(m_events);
    }
    return m_lanes[size_t(slot)];
}

} // namespace socketscope
