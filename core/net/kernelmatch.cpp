#include "core/net/kernelmatch.h"

#include <algorithm>
#include <sys/socket.h>
#include <sys/stat.h>

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

/// States in which a connection may be without a descriptor.
bool mayLinger(TcpState state)
{
    return state == TcpState::FinWait1 || state == TcpState::FinWait2 || state == TcpState::Closing
        || state == TcpState::LastAck || state == TcpState::TimeWait;
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

/// The kernel's list has no scopes.
EndpointAddress unscoped(const EndpointAddress &address)
{
    QHostAddress host = address.host();
    if (host.scopeId().isEmpty())
        return address;
    host.setScopeId({});
    return {host, address.port()};
}

} // namespace

KernelMatch::KernelMatch(Recording &recording)
    : m_recording(recording)
{ }

bool KernelMatch::has(SockDiag::Family family) const
{
    return family == SockDiag::Family::IPv6 ? m_ipv6Sockets > 0
                                            : m_ipv6Sockets < int(m_sockets.size());
}

bool KernelMatch::follow()
{
    const qsizetype before = m_followed;
    const auto readLog = [this] {
        const qsizetype end = m_recording.events().size();
        while (m_followed < end) {
            qsizetype length = 0;
            const SocketEvent *run = m_recording.events().run(m_followed, end, length);
            for (qsizetype offset = 0; offset < length; ++offset)
                apply(run[offset]);
            m_followed += length;
        }
    };
    readLog();
    // A descriptor's number is free again as soon as close(2) returns, so fstat(2) may answer for
    // another socket. But the network thread records a close before it makes its next call: if the
    // log, read again, still knows of no close, no later socket of ours can have been asked.
    askInodes();
    readLog();
    confirmInodes();
    return m_followed > before;
}

void KernelMatch::apply(const SocketEvent &event)
{
    if (event.isSend() || event.isReceive())
        return;
    if (event.call() == Call::Close) { // also one that failed: the descriptor is gone (close(2))
        if (Watched *socket = find(event.socketId))
            applyClose(*socket);
        return;
    }
    if (event.failed())
        return;
    if (event.call() == Call::Accept)
        return applyAccept(event);
    if (event.call() == Call::Socket) {
        Watched &socket = m_sockets[event.socketId];
        socket.socketId = event.socketId;
        socket.descriptor = event.result;
        socket.isIPv6 = event.argument >> 16 == AF_INET6;
        m_ipv6Sockets += int(socket.isIPv6);
        m_unknown.push_back(event.socketId);
        return;
    }
    Watched *socket = find(event.socketId);
    if (!socket)
        return;
    if (event.call() == Call::Listen)
        socket->isListener = true;
    else if (event.call() == Call::Connect && socket->peer.isNull())
        socket->peer = unscoped(m_recording.addresses().address(event.argument));
    else if (event.call() == Call::Bind || event.call() == Call::GetSockName)
        socket->local = unscoped(m_recording.addresses().address(event.argument));
    rememberPair(*socket);
}

void KernelMatch::applyAccept(const SocketEvent &event)
{
    const Watched *listener = find(event.socketId);
    Watched &socket = m_sockets[event.acceptedSocketId()];
    socket.socketId = event.acceptedSocketId();
    socket.descriptor = event.result;
    socket.peer = unscoped(m_recording.addresses().address(event.argument));
    if (listener) {
        socket.local = listener->local;
        socket.isIPv6 = listener->isIPv6;
    }
    m_ipv6Sockets += int(socket.isIPv6);
    m_unknown.push_back(socket.socketId);
    rememberPair(socket);
}

void KernelMatch::applyClose(Watched &socket)
{
    socket.isClosed = true;
    socket.misses = 0;
    forgetInode(socket);
    const bool mayBeListed = socket.isTold || (!socket.peer.isNull() && socket.local.port() != 0);
    if (!mayBeListed)
        forget(m_sockets.find(socket.socketId));
}

KernelMatch::Watched *KernelMatch::find(quint32 socketId)
{
    const auto found = m_sockets.find(socketId);
    return found == m_sockets.end() ? nullptr : &found->second;
}

void KernelMatch::rememberPair(Watched &socket)
{
    if (socket.isListener || socket.peer.isNull() || socket.local.port() == 0)
        return;
    forgetPair(socket);
    socket.pair = {socket.peer, socket.local.port()};
    m_byPair[socket.pair] = &socket;
}

void KernelMatch::forgetPair(const Watched &socket)
{
    const auto known = m_byPair.find(socket.pair);
    if (known != m_byPair.end() && known->second == &socket)
        m_byPair.erase(known);
}

void KernelMatch::forgetInode(const Watched &socket)
{
    const auto known = m_byInode.find(socket.inode);
    if (known != m_byInode.end() && known->second == &socket)
        m_byInode.erase(known);
}

void KernelMatch::forget(std::map<quint32, Watched>::iterator socket)
{
    forgetPair(socket->second);
    forgetInode(socket->second);
    m_ipv6Sockets -= int(socket->second.isIPv6);
    m_sockets.erase(socket);
}

void KernelMatch::askInodes()
{
    for (const quint32 socketId : m_unknown) {
        Watched *socket = find(socketId);
        struct stat status
        { };
        if (socket && !socket->isClosed && ::fstat(socket->descriptor, &status) == 0
            && S_ISSOCK(status.st_mode))
            socket->inodeAsked = status.st_ino;
    }
}

void KernelMatch::confirmInodes()
{
    std::vector<quint32> unknown;
    for (const quint32 socketId : m_unknown) {
        Watched *socket = find(socketId);
        if (!socket || socket->isClosed)
            continue;
        if (socket->inodeAsked == 0) { // came while the log was read again
            unknown.push_back(socketId);
            continue;
        }
        socket->inode = socket->inodeAsked;
        m_byInode[socket->inode] = socket;
    }
    m_unknown = std::move(unknown);
}

KernelMatch::Watched *KernelMatch::match(const KernelSocket &row)
{
    if (row.inode != 0) {
        const auto found = m_byInode.find(row.inode);
        if (found == m_byInode.end())
            return nullptr;
        // Between a close(2) and its record another thread's descriptor may have been asked.
        Watched &socket = *found->second;
        const bool isOther
            = !socket.isListener && !socket.peer.isNull() && socket.peer.port() != row.peer.port();
        return isOther ? nullptr : &socket;
    }
    if (!mayLinger(row.state))
        return nullptr;
    const auto found = m_byPair.find({row.peer, row.local.port()});
    return found == m_byPair.end() ? nullptr : found->second;
}

void KernelMatch::look(const std::vector<KernelSocket> &sockets)
{
    const qint64 seenNs = m_recording.nowNs();
    for (const KernelSocket &row : sockets) {
        if (Watched *socket = match(row))
            take(*socket, row, seenNs);
    }
}

void KernelMatch::take(Watched &socket, const KernelSocket &row, qint64 seenNs)
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
        rememberPair(socket);
    }
    socket.receiveQueue = unreadBytes(row);
    socket.sendQueue = unacknowledgedBytes(row);
}

void KernelMatch::tellState(Watched &socket, TcpState state, qint64 seenNs)
{
    socket.isTold = true;
    socket.state = state;
    m_recording.addKernelFact({seenNs, socket.socketId, KernelFact::Kind::State, state, 0, 0});
    ++m_toldFacts;
}

void KernelMatch::tellQueues(Watched &socket, KernelFact::Kind kind, qint64 seenNs)
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
    for (auto next = m_sockets.begin(); next != m_sockets.end();) {
        const auto current = next++;
        Watched &socket = current->second;
        if (isGone(socket)) {
            if (socket.state != TcpState::Closed || !socket.isTold)
                tellState(socket, TcpState::Closed, m_recording.nowNs());
            if (socket.isClosed) {
                forget(current);
                continue;
            }
        }
        const bool isPassing = socket.state == TcpState::SynSent
            || (mayLinger(socket.state) && socket.state != TcpState::TimeWait);
        m_isChanging = m_isChanging || (socket.isTold && isPassing);
    }
    tellBuffers(mostBufferFacts);
    for (auto &[socketId, socket] : m_sockets)
        socket.isSeen = false;
}

bool KernelMatch::isGone(Watched &socket)
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
    auto next = m_sockets.lower_bound(m_nextBuffers);
    for (size_t count = m_sockets.size(); count > 0 && m_toldFacts < end; --count, ++next) {
        if (next == m_sockets.end())
            next = m_sockets.begin();
        Watched &socket = next->second;
        if (socket.isSeen && !socket.isListener)
            tellQueues(socket, KernelFact::Kind::Buffers, seenNs);
    }
    m_nextBuffers = next == m_sockets.end() ? 0 : next->first;
}

} // namespace socketscope
