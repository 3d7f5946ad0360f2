#include "core/store/socketbook.h"

#include "core/event/packedarguments.h"
#include "core/event/resetonclose.h"
#include "core/store/recording.h"

#include <sys/socket.h>

namespace socketscope {

bool SocketFacts::isDatagram() const
{
    return type == SOCK_DGRAM;
}

QList<quint32> SocketBook::follow(const Recording &recording, qsizetype end)
{
    m_changed.clear();
    const ToldEndsList &told = recording.toldEnds();
    m_recording = &recording;
    while (m_followed < end) {
        const qsizetype until = m_toldEnds < told.size()
            ? qBound(m_followed + 1, qsizetype(told.at(m_toldEnds).event) + 1, end)
            : end;
        qsizetype length = 0;
        const SocketEvent *run = recording.events().run(m_followed, until, length);
        for (qsizetype offset = 0; offset < length; ++offset)
            apply(run[offset], m_followed + offset);
        m_followed += length;
        applyToldEnds(recording, m_followed);
    }
    m_recording = nullptr;
    return m_changed;
}

void SocketBook::applyToldEnds(const Recording &recording, qsizetype end)
{
    const ToldEndsList &told = recording.toldEnds();
    for (; m_toldEnds < told.size() && qsizetype(told.at(m_toldEnds).event) < end; ++m_toldEnds) {
        const ToldEnds &ends = told.at(m_toldEnds);
        apply(ends, recording.events().at(ends.event));
    }
}

void SocketBook::apply(const ToldEnds &told, const SocketEvent &event)
{
    SocketFacts &facts = factsFor(event, told.event);
    if (facts.localAddress == 0)
        facts.localAddress = told.localAddress;
    if (facts.peerAddress != 0 || told.peerAddress == 0)
        return;
    facts.peerAddress = told.peerAddress;
    facts.isPeerTold = true;
    if (facts.state == SocketState::Fresh) // what has no peer has no line that tells one
        changeState(facts, SocketState::Established);
}

const SocketFacts *SocketBook::find(quint32 socketId) const
{
    if (size_t(socketId) >= m_indexOfId.size() || m_indexOfId[socketId] < 0)
        return nullptr;
    return &m_sockets[size_t(m_indexOfId[socketId])];
}

const SocketFacts *SocketBook::newestOf(EndpointId endpoint) const
{
    for (auto facts = m_sockets.rbegin(); facts != m_sockets.rend(); ++facts) {
        if (facts->endpoint == endpoint)
            return &*facts;
    }
    return nullptr;
}

SocketFacts &SocketBook::factsFor(const SocketEvent &event, qsizetype index)
{
    if (size_t(event.socketId) >= m_indexOfId.size())
        m_indexOfId.resize(size_t(event.socketId) + 1 + m_indexOfId.size() / 2, -1);
    qint32 &slot = m_indexOfId[event.socketId];
    if (slot < 0) {
        slot = qint32(m_sockets.size());
        SocketFacts facts;
        facts.socketId = event.socketId;
        facts.endpoint = event.endpoint();
        facts.descriptor = event.descriptor();
        facts.firstNs = event.startNs;
        facts.firstEvent = index;
        m_sockets.push_back(facts);
        m_changed.append(event.socketId);
    }
    return m_sockets[size_t(slot)];
}

void SocketBook::changeState(SocketFacts &facts, SocketState state)
{
    if (facts.state == state)
        return;
    const auto countsAsOpen = [&facts](SocketState value) {
        return facts.isListener
            ? value == SocketState::Listen
            : value >= SocketState::Established && value <= SocketState::TimeWait;
    };
    const int change = int(countsAsOpen(state)) - int(countsAsOpen(facts.state));
    (facts.isListener ? m_openListeners : m_openConnections) += change;
    if (state == SocketState::CloseWait)
        facts.closeWaitNs = facts.lastNs;
    else if (facts.state == SocketState::CloseWait)
        facts.closeWaitLastedNs = facts.lastNs - facts.closeWaitNs;
    facts.state = state;
    if (m_changed.isEmpty() || m_changed.constLast() != facts.socketId)
        m_changed.append(facts.socketId);
}

void SocketBook::apply(const SocketEvent &event, qsizetype index)
{
    SocketFacts &facts = factsFor(event, index);
    facts.lastNs = qMax(facts.lastNs, event.endNs());
    facts.lastEvent = index;
    if (event.descriptor() >= 0)
        facts.descriptor = event.descriptor();
    if (event.failed()) {
        applyFailure(facts, event);
        return;
    }
    switch (event.call()) {
    case Call::Socket:
        facts.descriptor = event.result;
        facts.domain = quint16(domainOf(event));
        facts.type = quint16(typeOf(event));
        break;
    case Call::Bind:
        if (facts.localAddress == 0)
            facts.localAddress = event.argument;
        if (facts.state == SocketState::Failed) // an earlier bind had
            changeState(facts, SocketState::Fresh);
        if (facts.isDatagram() && facts.state == SocketState::Fresh)
            changeState(facts, SocketState::Unconnected);
        break;
    case Call::GetSockName:
        facts.localAddress = event.argument;
        break;
    case Call::Listen:
        facts.isListener = true;
        if (facts.listenNs < 0)
            facts.listenNs = event.startNs;
        facts.backlog = int(event.argument);
        changeState(facts, SocketState::Listen);
        break;
    case Call::Connect:
        facts.peerAddress = event.argument;
        if (event.argument == 0) { // dissolved: another connection may follow
            facts.peerFinished = false;
            facts.sendingFinished = false;
            facts.receivingFinishedNs = -1;
        }
        changeState(facts,
            event.argument != 0      ? SocketState::Established
                : facts.isDatagram() ? SocketState::Unconnected
                                     : SocketState::Fresh);
        break;
    case Call::GetPeerName:
        facts.peerAddress = event.argument;
        break;
    case Call::SslNew:
        facts.isTls = true;
        break;
    case Call::Accept:
        applyAccept(facts, event, index);
        break;
    case Call::Send:
    case Call::SendTo:
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        applyTransfer(facts, event);
        break;
    case Call::Shutdown:
        applyShutdown(facts, event);
        break;
    case Call::SetSockOpt:
        if (m_recording && setsLinger(event))
            facts.resetsOnClose = setsResetOnClose(event, m_recording->payloadOf(event).bytes());
        break;
    case Call::Close:
        applyClose(facts);
        break;
    case Call::None:
    case Call::GetSockOpt:
    case Call::SslHandshake:
    case Call::SslRead:
    case Call::SslWrite:
    case Call::SslShutdown:
        break;
    }
}

void SocketBook::applyAccept(SocketFacts &listener, const SocketEvent &event, qsizetype index)
{
    ++listener.openConnections;
    const quint32 number = ++listener.acceptedCount;
    const quint32 local = listener.localAddress;
    const quint32 listenerId = listener.socketId;
    const quint16 domain = listener.domain;
    const quint16 type = listener.type;
    SocketEvent made = event;
    made.socketId = event.acceptedSocketId();
    made.setDescriptor(event.result);
    SocketFacts &facts = factsFor(made, index); // `listener` may dangle from here on
    facts.firstNs = event.endNs();
    facts.lastNs = event.endNs();
    facts.lastEvent = index;
    facts.listenerId = listenerId;
    facts.acceptedNumber = number;
    facts.domain = domain;
    facts.type = type;
    facts.localAddress = local;
    facts.peerAddress = event.argument;
    changeState(facts, SocketState::Established);
}

} // namespace socketscope
