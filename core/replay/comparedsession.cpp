#include "core/replay/comparedsession.h"

#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <tuple>
#include <utility>

namespace socketscope {

namespace {

using Place = ComparedSession::Place;

enum Origin : quint8
{
    Unknown,
    Asked,
    Told,
};

Origin originIn(Call call)
{
    switch (call) {
    case Call::Bind:
    case Call::Connect:
    case Call::SendTo:
        return Asked;
    case Call::Accept:
    case Call::GetSockName:
    case Call::GetPeerName:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return Told;
    default:
        return Unknown;
    }
}

bool isCipherText(const SocketEvent &event)
{
    return event.hasData() && !event.isPlainText() && event.result > 0;
}

} // namespace

bool operator<(const Place &a, const Place &b)
{
    return std::tie(a.role, a.isAccepted, a.number) < std::tie(b.role, b.isAccepted, b.number);
}

ComparedSession::ComparedSession(const Recording &recording)
    : m_recording(recording)
{
    const qsizetype end = recording.events().size(); // others may come while we look
    SocketBook sockets;
    sockets.follow(recording, end);
    std::map<std::pair<EndpointRole, bool>, quint32> counts;
    std::vector<Lane *> laneOf;
    for (const SocketFacts &facts : sockets.sockets()) {
        const bool isAccepted = facts.listenerId != 0;
        const quint32 number = ++counts[{facts.endpoint.role, isAccepted}];
        Lane &lane = m_lanes[{facts.endpoint.role, isAccepted, number}];
        lane.isTls = facts.isTls;
        if (size_t(facts.socketId) >= laneOf.size())
            laneOf.resize(size_t(facts.socketId) + 1 + laneOf.size() / 2, nullptr);
        laneOf[facts.socketId] = &lane;
    }
    for (qsizetype index = 0; index < end; ++index) {
        const SocketEvent &event = recording.events().at(index);
        takeAddress(event);
        Lane &lane = *laneOf[event.socketId];
        if (!lane.isTls || !isCipherText(event))
            lane.calls.push_back(index);
    }
}

void ComparedSession::takeAddress(const SocketEvent &event)
{
    const Origin origin = originIn(event.call());
    const quint32 id = origin == Unknown ? 0 : m_recording.addressIdOf(event);
    if (id == 0)
        return;
    if (size_t(id) >= m_origins.size())
        m_origins.resize(size_t(id) + 1 + m_origins.size() / 2, Unknown);
    if (m_origins[id] == Unknown)
        m_origins[id] = origin;
}

const ComparedSession::Lane &ComparedSession::lane(const Place &place) const
{
    const auto found = m_lanes.find(place);
    return found == m_lanes.end() ? m_none : found->second;
}

bool ComparedSession::isTold(quint32 addressId) const
{
    return size_t(addressId) < m_origins.size() && m_origins[addressId] == Told;
}

} // namespace socketscope
