#pragma once

#include "core/net/sockdiag.h"
#include "core/store/recording.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace socketscope {

/// Whether a connection in this state may be without a descriptor.
[[nodiscard]] bool mayLinger(TcpState state);

/// A connection's name among those of one host: the peer, and the port at our end. The address
/// at our end is left out, since a listener on any address does not tell it.
struct SocketPair
{
    EndpointAddress peer;
    quint16 localPort = 0;

    friend bool operator==(const SocketPair &a, const SocketPair &b) = default;
};

/// A socket of the session, as the log and the kernel's list know it.
struct WatchedSocket
{
    quint32 socketId = 0;
    int descriptor = -1;
    quint64 inode = 0; ///< 0 while unknown
    quint64 inodeAsked = 0; ///< what fstat(2) said, not yet confirmed by the log
    EndpointAddress local;
    EndpointAddress peer;
    SocketPair pair; ///< under which it is found once it has no inode
    bool isIPv6 = false;
    bool isUnix = false;
    bool isListener = false;
    bool wasAccepted = false;
    /// The calls do not tell whose the other end is, and the kernel may: of what a Unix listener
    /// accepted, and of a lab's socket that has connected without a getsockname(2).
    bool asksPeer = false;
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

/// Knows which rows of the kernel's lists are sockets of the session: an open socket is found by
/// its inode, a closed one of TCP that lingers by its two addresses. Reads the log by itself, about
/// 2 ns per call; never uses a descriptor of the session but for fstat(2).
class WatchedSockets
{
public:
    explicit WatchedSockets(const Recording &recording);

    /// Takes in the calls recorded so far and finds out the inodes of new sockets; false if nothing
    /// was recorded since.
    bool follow();
    /// The socket that a row is about; null if it is none of the session's.
    [[nodiscard]] WatchedSocket *match(const KernelSocket &row);
    /// After the socket's addresses have changed.
    void rememberPair(WatchedSocket &socket);
    /// The reference is dead afterwards.
    void forget(WatchedSocket &socket);

    /// Null once it is forgotten, or if it is none of the session's.
    [[nodiscard]] WatchedSocket *find(quint32 socketId);
    /// The other end of a TCP connection, by their addresses; null if it is not known.
    [[nodiscard]] WatchedSocket *otherEnd(const WatchedSocket &socket);
    /// The open socket that has that inode; null if it is none of the session's.
    [[nodiscard]] WatchedSocket *withInode(quint64 inode);
    /// Ends asksPeer.
    void setPeerTold(WatchedSocket &socket);

    /// By socket id; elements stay where they are until they are forgotten.
    [[nodiscard]] std::map<quint32, WatchedSocket> &all() { return m_sockets; }
    /// Whether there is nothing to be looked for in the kernel's lists.
    [[nodiscard]] bool isEmpty() const
    {
        return int(m_sockets.size()) == m_unixSockets && m_unixQuestions == 0;
    }
    [[nodiscard]] bool has(SockDiag::Family family) const;
    /// Whether sockets of the Unix domain ask for their peers.
    [[nodiscard]] bool asksUnixPeers() const { return m_unixQuestions > 0; }

private:
    struct PairHash
    {
        size_t operator()(const SocketPair &key) const { return qHash(key.peer, key.localPort); }
    };

    void apply(const SocketEvent &event);
    void applySocket(const SocketEvent &event);
    void applyAccept(const SocketEvent &event);
    void applyConnect(WatchedSocket &socket, const SocketEvent &event);
    void dissolve(WatchedSocket &socket);
    void applyClose(WatchedSocket &socket);
    void askInodes();
    void confirmInodes();
    void forgetPair(const WatchedSocket &socket);
    void forgetInode(const WatchedSocket &socket);

    const Recording &m_recording;
    qsizetype m_followed = 0;
    std::map<quint32, WatchedSocket> m_sockets; ///< the other two point into it
    std::unordered_map<quint64, WatchedSocket *> m_byInode;
    std::unordered_map<SocketPair, WatchedSocket *, PairHash> m_byPair;
    std::vector<quint32> m_unknown; ///< sockets whose inode is not known
    int m_ipv6Sockets = 0;
    int m_unixSockets = 0;
    int m_unixQuestions = 0; ///< those that ask
};

} // namespace socketscope
