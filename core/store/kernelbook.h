#pragma once

#include "core/event/kernelfact.h"
#include "core/store/socketbook.h"

#include <QList>

#include <vector>

namespace socketscope {

class Recording;

/// What the kernel told last of each socket; a reader's view, of one thread.
///
/// follow() costs a few ns per new fact, and 24 bytes are kept per socket. The facts themselves
/// stay in the recording, which must live as long.
class KernelBook
{
public:
    /// Takes in the facts [followed(), end) and returns the ids of the sockets they are about, each
    /// once or more often.
    QList<quint32> follow(const Recording &recording, qsizetype end);

    [[nodiscard]] qsizetype followed() const { return m_followed; }
    /// The last fact about the socket's state; null if there is none (yet, or on this system).
    [[nodiscard]] const KernelFact *stateOf(quint32 socketId) const;
    /// Of a listening socket: `amount` connections wait in its accept queue, which takes `limit` +
    /// 1 (see KernelFact). Null if nothing was told.
    [[nodiscard]] const KernelFact *acceptQueueOf(quint32 socketId) const;
    /// Of a connection: `amount` bytes wait to be read, `limit` were sent and are not acknowledged.
    [[nodiscard]] const KernelFact *buffersOf(quint32 socketId) const;

private:
    struct Latest
    {
        const KernelFact *state = nullptr;
        const KernelFact *acceptQueue = nullptr;
        const KernelFact *buffers = nullptr;
    };

    [[nodiscard]] Latest latest(quint32 socketId) const;

    std::vector<Latest> m_latest; ///< by socket id
    qsizetype m_followed = 0;
};

/// The socket's state in one word: what its calls tell, and where the kernel told more, that:
/// FIN_WAIT2 for FIN_WAIT, TIME_WAIT for what is closed and lingers.
[[nodiscard]] QString stateName(const SocketFacts &facts, const KernelBook &kernel);

} // namespace socketscope
