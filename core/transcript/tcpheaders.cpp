#include "core/transcript/tcpheaders.h"

#include "core/transcript/packetbytes.h"

#include <cstring>
#include <netinet/in.h>

namespace socketscope {

namespace {

constexpr quint8 kHops = 64;
constexpr quint16 kDontFragment = 0x4000;
constexpr quint16 kWindow = 0xffff;
constexpr quint16 kWordsInTcpHeader = 5;
constexpr quint16 kWordsInSynHeader = 7;
/// Largest segment size 65495; no operation; window scale 14 (RFC 9293 §3.1, RFC 7323 §2.2).
constexpr std::array<char, 8> kSynOptions{2, 4, '\xff', '\xd7', 1, 3, 3, 14};
constexpr quint32 kSynOptionsSum = 0x0204 + 0xffd7 + 0x0103 + 0x030e;

} // namespace

TcpHeaders::TcpHeaders(const EndpointAddress &from, const EndpointAddress &to)
    : m_ipBytes(from.isIPv6() ? 40 : 20)
{
    char *ip = m_bytes.data();
    char *addresses = ip + (from.isIPv6() ? 8 : 12);
    if (from.isIPv6()) {
        ip[0] = 0x60;
        ip[6] = IPPROTO_TCP;
        ip[7] = kHops;
    } else {
        ip[0] = 0x45;
        put16(ip + 6, kDontFragment);
        ip[8] = kHops;
        ip[9] = IPPROTO_TCP;
    }
    const qsizetype length = putAddress(addresses, from);
    putAddress(addresses + length, to);
    if (!from.isIPv6())
        m_ipSum = sumOfWords(ip, m_ipBytes);
    char *tcp = ip + m_ipBytes;
    put16(tcp, from.port());
    put16(tcp + 2, to.port());
    put16(tcp + 14, kWindow);
    m_tcpSum = sumOfWords(addresses, 2 * length) + IPPROTO_TCP + sumOfWords(tcp, kTcpBytes);
}

void TcpHeaders::write(char *out, const TcpSegment &segment) const
{
    const bool isSyn = segment.flags & Syn;
    const uint tcpLength = uint(kTcpBytes + segment.length) + (isSyn ? uint(kSynOptionBytes) : 0U);
    std::memcpy(out, m_bytes.data(), size_t(m_ipBytes + kTcpBytes));
    if (m_ipBytes == 40) {
        put16(out + 4, tcpLength);
    } else {
        const uint total = tcpLength + m_ipBytes;
        put16(out + 2, total);
        put16(out + 10, ~folded(m_ipSum + total));
    }
    char *tcp = out + m_ipBytes;
    const uint offsetAndFlags
        = uint(isSyn ? kWordsInSynHeader : kWordsInTcpHeader) << 12 | segment.flags;
    qToBigEndian(segment.sequence, tcp + 4);
    qToBigEndian(segment.acknowledged, tcp + 8);
    put16(tcp + 12, offsetAndFlags);
    const quint64 sum = quint64(m_tcpSum) + tcpLength + (segment.sequence >> 16)
        + (segment.sequence & 0xffff) + (segment.acknowledged >> 16)
        + (segment.acknowledged & 0xffff) + offsetAndFlags + sumOfPayload(segment.known)
        + (isSyn ? kSynOptionsSum : 0U);
    put16(tcp + 16, ~folded(sum));
    if (isSyn)
        std::memcpy(tcp + kTcpBytes, kSynOptions.data(), kSynOptions.size());
}

} // namespace socketscope
