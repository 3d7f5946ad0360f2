#pragma once

#include "core/transcript/udpends.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace socketscope {

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

    /// `facts` are those after the call. Nothing for calls on other sockets, for those that moved
    /// nothing, and for receives of what another socket of the session has sent.
    [[nodiscard]] std::optional<Packet> packetOf(
        const SocketEvent &event, const SocketFacts &facts, QByteArrayView payload) const;

private:
    const Recording &m_recording;
    UdpEnds m_ends;
};

} // namespace socketscope
