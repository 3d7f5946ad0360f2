#pragma once

#include "core/event/endpointaddress.h"
#include "core/store/socketbook.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace socketscope {

class Recording;

/// Whose the addresses of a session's UDP sockets are.
///
/// A socket that sends before anyone asks for its name has one that no call of its own tells
/// (ip(7), "ephemeral port"). Where it is told by the socket of the session that received from it,
/// that is taken: the datagram that came from an unknown address of this computer is the first of
/// those on their way there that has its bytes.
class UdpEnds
{
public:
    /// Looks at the first `end` events.
    UdpEnds(const Recording &recording, qsizetype end);

    /// Where the socket's datagrams go out, `facts` being what is known of it by then; no address
    /// if nothing tells.
    [[nodiscard]] EndpointAddress localOf(const SocketFacts &facts) const;
    /// Whether a socket of the session sends from that address.
    [[nodiscard]] bool isOurs(const EndpointAddress &address) const;

private:
    struct Underway
    {
        quint32 socketId = 0;
        qsizetype event = 0;
    };

    void applyTransfer(const SocketEvent &event, qsizetype index, const SocketFacts &facts);
    void findSender(const SocketEvent &event, const SocketFacts &facts);

    const Recording &m_recording;
    QHash<quint32, quint32> m_locals; ///< socket id to the last address that is known of it
    QSet<EndpointAddress> m_ours;
    QSet<quint16> m_anyHost; ///< ports of sockets that are bound to no host of their own
    QHash<quint16, std::deque<Underway>> m_underway; ///< by the port it goes to, from no known name
};

[[nodiscard]] bool isUdp(const SocketFacts &facts);

} // namespace socketscope
