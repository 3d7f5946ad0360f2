#pragma once

#include "core/event/endpointaddress.h"

#include <QByteArrayView>

#include <array>

namespace socketscope {

/// The flags of a TCP segment (RFC 9293 §3.1).
enum TcpFlag : quint8
{
    Fin = 0x01,
    Syn = 0x02,
    Rst = 0x04,
    Psh = 0x08,
    Ack = 0x10,
};

/// What differs from segment to segment of one direction.
struct TcpSegment
{
    quint32 sequence = 0;
    quint32 acknowledged = 0;
    quint8 flags = 0; ///< TcpFlag
    qsizetype length = 0; ///< payload bytes, at most TcpHeaders::kMaxPayload
    QByteArrayView known; ///< the payload's first bytes; fewer than `length` if some are lost
};

/// The IP and TCP headers of one direction of a connection, made once; each segment then costs its
/// numbers and its checksum (RFC 791 and 8200, RFC 9293 §3.1, RFC 1071).
///
/// Segments with SYN carry the largest segment size and a window scale of 14 (RFC 7323 §2.3), the
/// most there is, so that no window is ever seen to be full. The checksum takes lost bytes for 0.
class TcpHeaders
{
public:
    /// 65,535 bytes of an IPv4 packet less both headers (RFC 791 §3.1); IPv6 has 20 more to give.
    static constexpr qsizetype kMaxPayload = 65495;
    /// IPv6, TCP, and the options of a SYN.
    static constexpr qsizetype kMaxBytes = 40 + 20 + 8;

    TcpHeaders() = default;
    /// Both addresses must be of one family.
    TcpHeaders(const EndpointAddress &from, const EndpointAddress &to);

    /// Length of both headers.
    [[nodiscard]] qsizetype size(quint8 flags) const
    {
        return m_ipBytes + kTcpBytes + ((flags & Syn) ? kSynOptionBytes : 0);
    }
    /// Writes size() bytes.
    void write(char *out, const TcpSegment &segment) const;

private:
    static constexpr qsizetype kTcpBytes = 20;
    static constexpr qsizetype kSynOptionBytes = 8;

    std::array<char, 40 + 20> m_bytes{}; ///< with everything that stays the same
    quint8 m_ipBytes = 20;
    quint32 m_ipSum = 0; ///< of the IPv4 header's words without the length
    quint32 m_tcpSum = 0; ///< of addresses, protocol, ports and window
};

} // namespace socketscope
