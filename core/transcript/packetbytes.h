#pragma once

#include "core/event/endpointaddress.h"

#include <QByteArrayView>
#include <QtEndian>

#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

/// What the headers of made-up packets are put together from.
namespace socketscope {

inline void put16(char *out, uint value)
{
    qToBigEndian(quint16(value), out);
}

/// The sum of 16-bit words folded into one (RFC 1071).
inline uint folded(quint64 sum)
{
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return uint(sum);
}

inline quint32 sumOfWords(const char *bytes, qsizetype length)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < length; at += 2)
        sum += qFromBigEndian<quint16>(bytes + at);
    return sum;
}

/// The folded sum of a payload's words: added 32 bits at a time in the machine's own order, which
/// only swaps the result's two bytes (RFC 1071 §2).
inline uint sumOfPayload(QByteArrayView bytes)
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
inline qsizetype putAddress(char *out, const EndpointAddress &address)
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

} // namespace socketscope
