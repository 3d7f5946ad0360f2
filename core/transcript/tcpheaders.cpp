#include "core/transcript/tcpheaders.h"

#include <QtEndian>

#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

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

void put16(char *out, uint value)
{
    qToBigEndian(quint16(value), out);
}

/// The sum of 16-bit words folded into one (RFC 1071).
uint folded(quint64 sum)
{
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return uint(sum);
}

quint32 sumOfWords(const char *bytes, qsizetype length)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < length; at += 2)
        sum += qFromBigEndian<quint16>(bytes + at);
    return sum;
}

/// The folded sum of a payload's words: added 32 bits at a time in the machine's own order, which
/// only swaps the result's two bytes (RFC 1071 §2).
uint sumOfPayload(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const qsizetype whole = bytes.size() / 4;
    quint64 sum = 0;
    for (qsizetype word = 0; word < whole; ++word) {
        quint32 value = 0;
        std::memcpy(&value, at + 4 * word, sizeof value);
        sum += value;
    }
    quint32 rest = 0;
    if (const qsizetype left = bytes.size() % 4)
        std::memcpy(&rest, at + 4 * whole, size_t(left));
    return qFromBigEndian(quint16(folded(sum + rest)));
}

/// The address's bytes as they stand in a packet; returns how many.
qsizetype putAddress(char *out, const EndpointAddress &address)
{
    sockaddr_storage native;
    address.toNative(native);
    if (address.isIPv6()) {
        sockaddr_in6 ipv6;
        std::memcpy(&ipv6, &native, sizeof ipv6);
        std::memcpy(out, &ipv6.sin6_addr, 16);
        return 16;
    }
    sockaddr_in ipv4;
    std::memcpy(&ipv4, &native, sizeof ipv4);
    std::memcpy(out, &ipv4.sin_addr, 4);
    return 4;
}

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
