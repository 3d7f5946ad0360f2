#pragma once

#include <QHash>

#include <functional>
#include <memory>

namespace socketscope {

class Recording;
class SockDiag;
struct SocketEvent;

/// Finds out who of the session is at the other end of a Unix connection at the moment at which it
/// is accepted, since it may be over before the KernelWatch looks; a Unix client has no name, so no
/// call tells it. Lives in the network thread; of the session's sockets it only asks the inode.
///
/// Costs some 10 µs per accepted Unix connection, while the session has Unix sockets that may be
/// its other end; all else costs a look at the call.
class UnixPeers
{
public:
    using Tell = std::function<void(quint32 accepted, quint32 other)>;

    explicit UnixPeers(const Recording &recording);
    ~UnixPeers();
    Q_DISABLE_COPY_MOVE(UnixPeers)

    /// Pairs are told there; without it nothing is asked.
    void setListener(Tell tell) { m_tell = std::move(tell); }
    /// To be called when a socket(2), connect(2) or accept(2) has been recorded, of whatever kind.
    void look(qsizetype event);
    /// The same of the last call of the log.
    void lookAtLast();

private:
    void remember(quint32 socketId, int descriptor);
    void ask(const SocketEvent &accepted);

    const Recording &m_recording;
    Tell m_tell;
    QHash<quint64, quint32> m_ends; ///< inode to socket id, also of those that are closed
    std::unique_ptr<SockDiag> m_kernel; ///< null before the first question
    bool m_isRefused = false; ///< the kernel does not tell
};

} // namespace socketscope
