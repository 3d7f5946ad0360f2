#pragma once

#include "core/store/socketbook.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

#include <optional>

namespace socketscope {

class EndpointAddress;
class Recording;

/// The UDP packets that a session's calls made or brought: each datagram once, where it was sent if
/// the sender is in the session.
class UdpPackets
{
public:
    struct Packet
    {
        QByteArray headers; ///< IP and UDP, a multiple of four bytes
        qsizetype length = 0; ///< of the payload
        QByteArrayView known; ///< its first bytes; fewer than `length` if some are lost
    };

    /// Looks at the first `end` events.
    UdpPackets(const Recording &recording, qsizetype end);

    /// Nothing for calls on other sockets, for those that moved nothing, and for receives of what
    /// another socket of the session has sent.
    [[nodiscard]] std::optional<Packet> packetOf(
        const SocketEvent &event, QByteArrayView payload) const;

private:
    const Recording &m_recording;
    SocketBook m_book;
    QSet<quint32> m_own; ///< address ids of the session's sockets
};

} // namespace socketscope
