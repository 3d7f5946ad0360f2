#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/endpointid.h"

#include <QHash>
#include <QList>

#include <optional>

namespace socketscope {

class Recording;
class SocketBook;

/// What the kernel tells at this moment of one endpoint's sockets: what its next call will find.
struct StepFacts
{
    bool isKnown = false; ///< false where the system does not tell
    quint32 queued = 0; ///< connections in the accept queue
    QList<EndpointAddress> queuedPeers; ///< whose they are, in no certain order
    QHash<quint32, quint32> unread; ///< by socket id: bytes that wait to be read
    QHash<quint32, bool> peerFinished; ///< by socket id: the peer's FIN has come

    /// Asks the kernel, by one sock_diag(7) dump (0.2 ms); touches no socket.
    [[nodiscard]] static StepFacts ask(
        const Recording &recording, const SocketBook &book, EndpointId owner);
};

} // namespace socketscope
