#include "core/transcript/udpends.h"

#include "core/store/recording.h"

#include <algorithm>
#include <sys/socket.h>

namespace socketscope {

namespace {

/// So many datagrams are remembered that nobody has received yet: a bound for hostile files.
constexpr size_t kMostUnderway = 1024;

/// Whether the receive can have brought what was sent, as far as both are kept.
bool areOne(const Recording &recording, const SocketEvent &sent, const SocketEvent &taken)
{
    const PayloadStore::View one = recording.payloadOf(sent);
    const PayloadStore::View other = recording.payloadOf(taken);
    const bool isCut
        = taken.result < sent.result && quint32(taken.result) == recording.sizeAsked(taken);
    const qsizetype known = qMin(one.bytes().size(), other.bytes().size());
    return (taken.result == sent.result || isCut)
        && one.bytes().first(known) == other.bytes().first(known);
}

} // namespace

bool isUdp(const SocketFacts &facts)
{
    return facts.isDatagram() && facts.domain != AF_UNIX;
}

UdpEnds::UdpEnds(const Recording &recording, qsizetype end)
    : m_recording(recording)
{
    SocketBook book;
    for (qsizetype index = 0; index < end;) {
        qsizetype length = 0;
        const SocketEvent *run = recording.events().run(index, end, length);
        for (const SocketEvent *event = run; event != run + length; ++event, ++index) {
            const bool isTransfer = event->isSend() || event->isReceive();
            if (isTransfer && ((event->flags & Datagram) == 0 || event->failed()))
                continue;
            if (!isTransfer)
                book.apply(*event, index);
            const SocketFacts *facts = book.find(event->socketId);
            if (!facts || !isUdp(*facts))
                continue;
            if (isTransfer)
                applyTransfer(*event, index, *facts);
            else if (const EndpointAddress local
                     = recording.addresses().address(facts->localAddress);
                     local.port() != 0) {
                m_locals.insert(facts->socketId, facts->localAddress);
                m_ours.insert(local);
                if (local.isAny())
                    m_anyHost.insert(local.port());
            }
        }
    }
}

void UdpEnds::applyTransfer(const SocketEvent &event, qsizetype index, const SocketFacts &facts)
{
    if (event.isReceive())
        return findSender(event, facts);
    if (m_locals.contains(event.socketId))
        return;
    const quint32 named = m_recording.addressIdOf(event);
    const EndpointAddress to
        = m_recording.addresses().address(named != 0 ? named : facts.peerAddress);
    std::deque<Underway> &underway = m_underway[to.port()];
    if (underway.size() == kMostUnderway)
        underway.pop_front();
    underway.push_back({event.socketId, index});
}

void UdpEnds::findSender(const SocketEvent &event, const SocketFacts &facts)
{
    const quint32 senderId = m_recording.addressIdOf(event);
    const EndpointAddress sender = m_recording.addresses().address(senderId);
    const EndpointAddress here = m_recording.addresses().address(facts.localAddress);
    const auto found = m_underway.find(here.port());
    const bool isOfThisComputer = sender.isLoopback() || sender.host() == here.host();
    if (event.isPeek() || found == m_underway.end() || !isOfThisComputer || isOurs(sender))
        return;
    const auto sent = std::find_if(found->begin(), found->end(), [&](const Underway &one) {
        return !m_locals.contains(one.socketId)
            && areOne(m_recording, m_recording.events().at(one.event), event);
    });
    if (sent == found->end())
        return;
    m_locals.insert(sent->socketId, senderId);
    m_ours.insert(sender);
}

EndpointAddress UdpEnds::localOf(const SocketFacts &facts) const
{
    const EndpointAddress known = m_recording.addresses().address(facts.localAddress);
    return known.port() != 0 ? known
                             : m_recording.addresses().address(m_locals.value(facts.socketId));
}

bool UdpEnds::isOurs(const EndpointAddress &address) const
{
    return m_ours.contains(address) || (address.isLoopback() && m_anyHost.contains(address.port()));
}

} // namespace socketscope
