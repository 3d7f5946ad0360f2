#pragma once

#include "core/net/watchedsockets.h"

#include <utility>

namespace socketscope {

/// Leaves what the kernel's list tells anew of the session's sockets as facts in the recording.
/// Sockets are forgotten when they are closed and the kernel lists them no more.
class KernelMatch
{
public:
    explicit KernelMatch(Recording &recording);

    /// Takes in the calls recorded so far and finds out the inodes of new sockets; false if nothing
    /// was recorded since.
    bool follow() { return m_sockets.follow(); }
    /// What the kernel lists; in portions between follow() and endLook().
    void look(const std::vector<KernelSocket> &sockets);
    /// The same of the Unix domain.
    void look(const std::vector<KernelUnixSocket> &sockets);
    /// That pair was found out elsewhere; after follow().
    void notePeer(quint32 acceptedId, quint32 otherId);
    /// The list is complete. Tells of the buffers of at most that many connections.
    void endLook(qsizetype mostBufferFacts);

    /// Sockets of the session that are open, or closed and still known to the kernel.
    [[nodiscard]] bool isEmpty() const { return m_sockets.isEmpty(); }
    [[nodiscard]] bool has(SockDiag::Family family) const { return m_sockets.has(family); }
    /// Whether the list of the Unix domain can tell something.
    [[nodiscard]] bool asksUnixPeers() const { return m_sockets.asksUnixPeers(); }
    /// The system has no list of the Unix domain.
    void giveUpUnixPeers();
    /// Whether a socket is in a state that ends without a call of ours (SYN_SENT, FIN_WAIT …);
    /// TIME_WAIT is not meant, which lasts a minute.
    [[nodiscard]] bool isChanging() const { return m_isChanging; }
    /// Facts added since the last call.
    [[nodiscard]] qsizetype takeToldFacts() { return std::exchange(m_toldFacts, 0); }

private:
    void take(WatchedSocket &socket, const KernelSocket &row, qint64 seenNs);
    void tellState(WatchedSocket &socket, TcpState state, qint64 seenNs);
    void tellQueues(WatchedSocket &socket, KernelFact::Kind kind, qint64 seenNs);
    void tellBuffers(qsizetype most);
    void tellPeer(quint32 acceptedId, quint32 otherId);
    void tellPeerByAddresses(WatchedSocket &socket);
    [[nodiscard]] bool isGone(WatchedSocket &socket);

    Recording &m_recording;
    WatchedSockets m_sockets;
    quint32 m_nextBuffers = 0; ///< the socket with which tellBuffers() begins
    bool m_isChanging = false;
    qsizetype m_toldFacts = 0;
};

} // namespace socketscope
