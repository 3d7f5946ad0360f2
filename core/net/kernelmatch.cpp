#include "core/net/kernelmatch.h"

#include "core/event/kernelfact.h"
#include "core/store/recording.h"
#include "core/support/limits.h"

namespace socketscope {

namespace {

/// The kernel gives its list in portions, and a socket that moves between two of them may be left
/// out of one list.
constexpr int kMissesUntilGone = 2;

/// How far a connection has come; it never goes back (RFC 9293, figure 5).
int rankOf(TcpState state)
{
    switch (state) {
    case TcpState::SynSent:
        return 0;
    case TcpState::SynReceived:
        return 1;
    case TcpState::Established:
    case TcpState::Listen:
        return 2;
    case TcpState::FinWait1:
    case TcpState::CloseWait:
        return 3;
    case TcpState::FinWait2:
    case TcpState::Closing:
    case TcpState::LastAck:
        return 4;
    case TcpState::TimeWait:
        return 5;
    case TcpState::Closed:
        break;
    }
    return 6;
}

/// SYN and FIN take a number each, which the kernel counts as a byte; a person sent none.
quint32 unacknowledgedBytes(const KernelSocket &row)
{
    const bool counted = row.state == TcpState::SynSent || row.state == TcpState::SynReceived
        || row.state == TcpState::FinWait1 || row.state == TcpState::Closing
        || row.state == TcpState::LastAck;
    return counted && row.sendQueue > 0 ? row.sendQueue - 1 : row.sendQueue;
}

quint32 unreadBytes(const KernelSocket &row)
{
    const bool counted = row.state == TcpState::CloseWait || row.state == TcpState::LastAck
        || row.state == TcpState::Closing;
    return counted && row.receiveQueue > 0 ? row.receiveQueue - 1 : row.receiveQueue;
}

} // namespace

KernelMatch::KernelMatch(Recording &recording)
    : m_recording(recording)
    , m_sockets(recording)
{ }

void KernelMatch::look(const std::vector<KernelSocket> &sockets)
{
    const qint64 seenNs = m_recording.nowNs();
    for (const KernelSocket &row : sockets) {
        if (WatchedSocket *socket = m_sockets.match(row))
            take(*socket, row, seenNs);
    }
}

void KernelMatch::look(const std::vector<KernelUnixSocket> &sockets)
{
    for (const KernelUnixSocket &row : sockets) {
        WatchedSocket *socket = m_sockets.withInode(row.inode);
        if (!socket || !socket->isUnix || !socket->asksPeer)
            continue;
        if (const WatchedSocket *other = m_sockets.withInode(row.peerInode))
            tellPeer(socket->socketId, other->socketId);
        // Whoever is not known by now is of another program, or gone: socket() comes before
        // accept().
        m_sockets.setPeerTold(*socket);
    }
}

void KernelMatch::giveUpUnixPeers()
{
    for (auto &[socketId, socket] : m_sockets.all()) {
        if (socket.isUnix)
            m_sockets.setPeerTold(socket);
    }
}

void KernelMatch::notePeer(quint32 acceptedId, quint32 otherId)
{
    WatchedSocket *accepted = m_sockets.find(acceptedId);
    if (accepted && !accepted->asksPeer) // the list was quicker
        return;
    tellPeer(acceptedId, otherId);
    if (accepted)
        m_sockets.setPeerTold(*accepted);
}

void KernelMatch::tellPeer(quint32 acceptedId, quint32 otherId)
{
    m_recording.addKernelFact(
        {m_recording.nowNs(), acceptedId, KernelFact::Kind::Peer, TcpState::Closed, otherId, 0});
    ++m_toldFacts;
}

/// Of a lab's socket that has connected; the kernel has told its own address.
void KernelMatch::tellPeerByAddresses(WatchedSocket &socket)
{
    WatchedSocket *other = m_sockets.otherEnd(socket);
    if (!other || !other->wasAccepted || socket.local.port() == 0)
        return;
    tellPeer(other->socketId, socket.socketId);
    m_sockets.setPeerTold(socket);
}

void KernelMatch::take(WatchedSocket &socket, const KernelSocket &row, qint64 seenNs)
{
    socket.isSeen = true;
    if (!socket.isTold || rankOf(row.state) > rankOf(socket.state))
        tellState(socket, row.state, seenNs);
    if (row.state == TcpState::Listen) {
        socket.isListener = true;
        socket.receiveQueue = row.receiveQueue;
        socket.sendQueue = row.sendQueue;
        tellQueues(socket, KernelFact::Kind::AcceptQueue, seenNs);
        return;
    }
    if (row.inode != 0 && (socket.local != row.local || socket.peer != row.peer)) {
        socket.local = row.local;
        socket.peer = row.peer;
        m_sockets.rememberPair(socket);
    }
    socket.receiveQueue = unreadBytes(row);
    socket.sendQueue = unacknowledgedBytes(row);
}

void KernelMatch::tellState(WatchedSocket &socket, TcpState state, qint64 seenNs)
{
    socket.isTold = true;
    socket.state = state;
    m_recording.addKernelFact({seenNs, socket.socketId, KernelFact::Kind::State, state, 0, 0});
    ++m_toldFacts;
}

void KernelMatch::tellQueues(WatchedSocket &socket, KernelFact::Kind kind, qint64 seenNs)
{
    if (socket.isCounted && socket.receiveQueue == socket.toldReceiveQueue
        && socket.sendQueue == socket.toldSendQueue)
        return;
    socket.isCounted = true;
    socket.toldReceiveQueue = socket.receiveQueue;
    socket.toldSendQueue = socket.sendQueue;
    m_recording.addKernelFact(
        {seenNs, socket.socketId, kind, socket.state, socket.receiveQueue, socket.sendQueue});
    ++m_toldFacts;
}

void KernelMatch::endLook(qsizetype mostBufferFacts)
{
    m_isChanging = false;
    for (auto next = m_sockets.all().begin(); next != m_sockets.all().end();) {
        WatchedSocket &socket = (next++)->second; // which may be forgotten here
        if (isGone(socket)) {
            if (socket.state != TcpState::Closed || !socket.isTold)
                tellState(socket, TcpState::Closed, m_recording.nowNs());
            if (socket.isClosed) {
                m_sockets.forget(socket);
                continue;
            }
        }
        if (socket.asksPeer && !socket.isUnix)
            tellPeerByAddresses(socket);
        const bool isPassing = socket.state == TcpState::SynSent
            || (mayLinger(socket.state) && socket.state != TcpState::TimeWait);
        m_isChanging = m_isChanging || (socket.isTold && isPassing);
    }
    tellBuffers(mostBufferFacts);
    for (auto &[socketId, socket] : m_sockets.all())
        socket.isSeen = false;
}

bool KernelMatch::isGone(WatchedSocket &socket)
{
    if (socket.isSeen) {
        socket.misses = 0;
        return false;
    }
    // Not listed before it listens or connects, and an inode that is not known yet is not missed.
    if (!socket.isTold && !socket.isClosed)
        return false;
    socket.misses = quint8(qMin(socket.misses + 1, kMissesUntilGone));
    return socket.misses >= kMissesUntilGone;
}

/// Begins where the last look ended, so that no connection is left out for good.
void KernelMatch::tellBuffers(qsizetype most)
{
    if (m_recording.kernelFacts().size() + most > limits::kMaxBufferFacts)
        return;
    const qint64 seenNs = m_recording.nowNs();
    const qsizetype end = m_toldFacts + most;
    auto &sockets = m_sockets.all();
    auto next = sockets.lower_bound(m_nextBuffers);
    for (size_t count = sockets.size(); count > 0 && m_toldFacts < end; --count, ++next) {
        if (next == sockets.end())
            next = sockets.begin();
        WatchedSocket &socket = next->second;
        if (socket.isSeen && !socket.isListener)
            tellQueues(socket, KernelFact::Kind::Buffers, seenNs);
    }
    m_nextBuffers = next == sockets.end() ? 0 : next->first;
}

} // namespace socketscope
