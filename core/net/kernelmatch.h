#pragma once

#include "core/net/sockdiag.h"
#include "core/store/recording.h"

#include <map>
#include <unordered_map>

namespace socketscope {

/// Knows which rows of the kernel's list are sockets of the session, and leaves what changed in
/// them as facts in the recording. Never uses a descriptor of the session but for fstat(2).
///
/// An open socket is found by its inode, a closed one that lingers by its two addresses. Sockets
/// are forgotten when they are closed and the kernel lists them no more. Reads the log by itself:
/// about 2 ns per call.
class KernelMatch
{
public:
    explicit KernelMatch(Recording &recording);

    /// Takes in the calls recorded so far and finds out the inodes of new sockets; false if nothing
    /// was recorded since.
    bool follow();
    /// What the kernel lists; in portions between follow() and endLook().
    void look(const std::vector<KernelSocket> &sockets);
    /// The list is complete. Tells of the buffers of at most that many connections.
    void endLook(qsizetype mostBufferFacts);

    /// Sockets of the session that are open, or closed and still known to the kernel.
    [[nodiscard]] bool isEmpty() const { return m_sockets.empty(); }
    [[nodiscard]] bool has(SockDiag::Family family) const;
    /// Whether a socket is in a state that ends without a call of ours (SYN_SENT, FIN_WAIT …);
    /// TIME_WAIT is not meant, which lasts a minute.
    [[nodiscard]] bool isChanging() const { return m_isChanging; }
    /// Facts added since the last call.
    [[nodiscard]] qsizetype takeToldFacts() { return std::exchange(m_toldFacts, 0); }

private:
    /// A connection's name among those of one host: the peer, and the port at our end. The address
    /// at our end is left out, since a listener on any address does not tell it.
    struct PairKey
    {
        EndpointAddress peer;
        quint16 localPort = 0;

        friend bool operator==(const PairKey &a, const PairKey &b) = default;
    };
    struct PairHash
    {
        size_t operator()(const PairKey &key) const { return qHash(key.peer, key.localPort); }
    };
    struct Watched
    {
        quint32 socketId = 0;
        int descriptor = -1;
        quint64 inode = 0; ///< 0 while unknown
        quint64 inodeAsked = 0; ///< what fstat(2) said, not yet confirmed by the log
        EndpointAddress local;
        EndpointAddress peer;
        PairKey pair; ///< under which it is found once it has no inode
        bool isIPv6 = false;
        bool isListener = false;
        bool isClosed = false; ///< close(2) is in the log
        bool isTold = false; ///< `state` is in the facts
        bool isSeen = false; ///< in this look
        bool isCounted = false; ///< the two queues are known
        TcpState state = TcpState::Closed;
        quint8 misses = 0; ///< looks in a row that did not find it
        quint32 receiveQueue = 0;
        quint32 sendQueue = 0;
        quint32 toldReceiveQueue = 0;
        quint32 toldSendQueue = 0;
    };

    void apply(const SocketEvent &event);
    void applyAccept(const SocketEvent &event);
    void applyClose(Watched &socket);
    Watched *find(quint32 socketId);
    Watched *match(const KernelSocket &row);
    void askInodes();
    void confirmInodes();
    void rememberPair(Watched &socket);
    void forgetPair(const Watched &socket);
    void forgetInode(const Watched &socket);
    void forget(std::map<quint32, Watched>::iterator socket);
    void take(Watched &socket, const KernelSocket &row, qint64 seenNs);
    void tellState(Watched &socket, TcpState state, qint64 seenNs);
    void tellQueues(Watched &socket, KernelFact::Kind kind, qint64 seenNs);
    void tellBuffers(qsizetype most);
    [[nodiscard]] bool isGone(Watched &socket);

    Recording &m_recording;
    qsizetype m_followed = 0;
    std::map<quint32, Watched> m_sockets; ///< by socket id; others point into it
    std::unordered_map<quint64, Watched *> m_byInode;
    std::unordered_map<PairKey, Watched *, PairHash> m_byPair;
    std::vector<quint32> m_unknown; ///< sockets whose inode is not known
    quint32 m_nextBuffers = 0; ///< the socket with which tellBuffers() begins
    int m_ipv6Sockets = 0;
    bool m_isChanging = false;
    qsizetype m_toldFacts = 0;
};

} // namespace socketscope
