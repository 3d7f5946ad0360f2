#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/endpointid.h"

#include <QHash>
#include <QList>

#include <optional>

namespace socketscope {

class Recording;
class SocketBook;
struct SocketFacts;

/// What the kernel tells at this moment of one endpoint's sockets: what its next call will find.
struct StepFacts
{
    bool isKnown = false; ///< false where the system does not tell
    quint32 queued = 0; ///< connections in the accept queue; of a Unix socket 1 if there is any
    QList<EndpointAddress> queuedPeers; ///< whose they are, in no certain order
    QHash<quint32, quint32> unread; ///< by socket id: bytes that wait to be read; of datagrams the
                                    ///< next one's
    QHash<quint32, bool> peerFinished; ///< by socket id: the peer's FIN has come
    QHash<quint32, bool> readable; ///< by socket id: a receiving call will not wait

    /// Whether a receiving call on the socket will return at once; false where it is not known.
    [[nodiscard]] bool hasSomething(quint32 socketId) const { return readable.value(socketId); }

    /// Asks the kernel: by one sock_diag(7) dump of TCP (0.2 ms), else by poll(2) and FIONREAD,
    /// neither of which changes anything.
    [[nodiscard]] static StepFacts ask(
        const Recording &recording, const SocketBook &book, EndpointId owner);

private:
    void askOne(const SocketFacts &socket);
};

} // namespace socketscope
