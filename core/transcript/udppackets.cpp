#include "core/transcript/udppackets.h"

#include "core/store/recording.h"
#include "core/transcript/packetbytes.h"

namespace socketscope {

namespace {

constexpr qsizetype kUdpBytes = 8;
constexpr char kHops = 64;

/// No packet goes to all addresses at once: the kernel takes this computer's (ip_route_output_key
/// in net/ipv4/route.c).
EndpointAddress reachable(const EndpointAddress &peer)
{
    const auto host = peer.isIPv6() ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost;
    return peer.isAny() ? EndpointAddress(QHostAddress(host), peer.port()) : peer;
}

/// Of the peer's family: an end that is not known, or is any address, stands for this computer.
EndpointAddress usable(const EndpointAddress &own, const EndpointAddress &peer)
{
    if (own.family() == peer.family() && !own.isAny())
        return own;
    const QHostAddress here(peer.isIPv6() ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    return {here, own.port()};
}

/// RFC 768, RFC 791 and 8200.
QByteArray headersOf(
    const EndpointAddress &from, const EndpointAddress &to, qsizetype length, QByteArrayView known)
{
    const bool isIPv6 = from.isIPv6();
    const qsizetype ipBytes = isIPv6 ? 40 : 20;
    const uint udpLength = uint(kUdpBytes + length);
    QByteArray headers(ipBytes + kUdpBytes, '\0');
    char *ip = headers.data();
    char *addresses = ip + (isIPv6 ? 8 : 12);
    const qsizetype addressBytes = putAddress(addresses, from);
    putAddress(addresses + addressBytes, to);
    if (isIPv6) {
        ip[0] = 0x60;
        put16(ip + 4, udpLength);
        ip[6] = IPPROTO_UDP;
        ip[7] = kHops;
    } else {
        ip[0] = 0x45;
        put16(ip + 2, uint(ipBytes) + udpLength);
        ip[8] = kHops;
        ip[9] = IPPROTO_UDP;
        put16(ip + 10, ~folded(sumOfWords(ip, ipBytes)));
    }
    char *udp = ip + ipBytes;
    put16(udp, from.port());
    put16(udp + 2, to.port());
    put16(udp + 4, udpLength);
    const uint sum = folded(quint64(sumOfWords(addresses, 2 * addressBytes)) + IPPROTO_UDP
        + udpLength + sumOfWords(udp, kUdpBytes) + sumOfPayload(known));
    put16(udp + 6, sum == 0xffff ? sum : ~sum); // 0 would say that there is none
    return headers;
}

} // namespace

UdpPackets::UdpPackets(const Recording &recording, qsizetype end)
    : m_recording(recording)
    , m_ends(recording, end)
{ }

std::optional<UdpPackets::Packet> UdpPackets::packetOf(
    const SocketEvent &event, const SocketFacts &facts, QByteArrayView payload) const
{
    if (event.failed() || event.isPeek() || (event.flags & Datagram) == 0 || !isUdp(facts))
        return {};
    const quint32 named = m_recording.addressIdOf(event);
    const EndpointAddress peer
        = reachable(m_recording.addresses().address(named != 0 ? named : facts.peerAddress));
    if (peer.isNull() || (event.isReceive() && m_ends.isOurs(peer)))
        return {};
    const EndpointAddress own = usable(m_ends.localOf(facts), peer);
    const QByteArrayView known = payload.first(qMin(payload.size(), qsizetype(event.result)));
    return Packet{event.isSend() ? headersOf(own, peer, event.result, known)
                                 : headersOf(peer, own, event.result, known),
        event.result, known};
}

} // namespace socketscope
