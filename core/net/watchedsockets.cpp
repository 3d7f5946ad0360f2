#include "core/net/watchedsockets.h"

#include "core/event/packedarguments.h"

#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>

namespace socketscope {

namespace {

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

bool mayLinger(TcpState state)
{
    return state == TcpState::FinWait1 || state == TcpState::FinWait2 || state == TcpState::Closing
        || state == TcpState::LastAck || state == TcpState::TimeWait;
}

WatchedSockets::WatchedSockets(const Recording &recording)
    : m_recording(recording)
{ }

bool WatchedSockets::has(SockDiag::Family family) const
{
    return family == SockDiag::Family::IPv6 ? m_ipv6Sockets > 0
                                            : m_ipv6Sockets + m_unixSockets < int(m_sockets.size());
}

bool WatchedSockets::follow()
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

void WatchedSockets::apply(const SocketEvent &event)
{
    if (event.isSend() || event.isReceive())
        return;
    if (event.call() == Call::Close) { // also one that failed: the descriptor is gone (close(2))
        if (WatchedSocket *socket = find(event.socketId))
            applyClose(*socket);
        return;
    }
    WatchedSocket *socket = find(event.socketId);
    if (event.call() == Call::Connect && socket)
        return applyConnect(*socket, event);
    if (event.failed())
        return;
    if (event.call() == Call::Accept)
        return applyAccept(event);
    if (event.call() == Call::Socket)
        return applySocket(event);
    if (!socket)
        return;
    if (event.call() == Call::Listen)
        socket->isListener = true;
    else if (event.call() == Call::Bind || event.call() == Call::GetSockName)
        socket->local = unscoped(m_recording.addresses().address(event.argument));
    rememberPair(*socket);
}

void WatchedSockets::applySocket(const SocketEvent &event)
{
    const int domain = domainOf(event);
    const int type = typeOf(event);
    const bool isTcp = (domain == AF_INET || domain == AF_INET6) && type == SOCK_STREAM;
    const bool isUnix = domain == AF_UNIX && (type == SOCK_STREAM || type == SOCK_SEQPACKET);
    if (!isTcp && !isUnix) // the lists that are asked for hold no others
        return;
    WatchedSocket &socket = m_sockets[event.socketId];
    socket.socketId = event.socketId;
    socket.descriptor = event.result;
    socket.isIPv6 = domain == AF_INET6;
    socket.isUnix = isUnix;
    m_ipv6Sockets += int(socket.isIPv6);
    m_unixSockets += int(isUnix);
    m_unknown.push_back(event.socketId);
}

void WatchedSockets::applyAccept(const SocketEvent &event)
{
    const WatchedSocket *listener = find(event.socketId);
    if (!listener)
        return;
    WatchedSocket &socket = m_sockets[event.acceptedSocketId()];
    socket.socketId = event.acceptedSocketId();
    socket.descriptor = event.result;
    socket.peer = unscoped(m_recording.addresses().address(event.argument));
    socket.local = listener->local;
    socket.isIPv6 = listener->isIPv6;
    socket.isUnix = listener->isUnix;
    socket.wasAccepted = true;
    socket.asksPeer = socket.isUnix && socket.peer.unixPath().isEmpty();
    m_ipv6Sockets += int(socket.isIPv6);
    m_unixSockets += int(socket.isUnix);
    m_unixQuestions += int(socket.asksPeer);
    m_unknown.push_back(socket.socketId);
    rememberPair(socket);
}

/// A socket may connect anew after it has failed to, or was dissolved with AF_UNSPEC; then the
/// kernel's list tells of another connection.
void WatchedSockets::applyConnect(WatchedSocket &socket, const SocketEvent &event)
{
    const bool isDissolved = !event.failed() && event.argument == 0;
    const bool isOver = isDissolved
        || (event.failed() && event.errorNumber != EISCONN && event.errorNumber != EINPROGRESS
            && event.errorNumber != EALREADY && event.errorNumber != EINTR);
    if (isOver) {
        forgetPair(socket);
        socket.pair = {};
        socket.peer = {};
        socket.isTold = false;
        socket.state = TcpState::Closed;
        socket.misses = 0;
        return;
    }
    if (!event.failed() && socket.peer.isNull())
        socket.peer = unscoped(m_recording.addresses().address(event.argument));
    socket.asksPeer = socket.asksPeer
        || (!socket.isUnix && event.endpoint().isLab() && socket.local.port() == 0);
    rememberPair(socket);
}

void WatchedSockets::applyClose(WatchedSocket &socket)
{
    socket.isClosed = true;
    socket.misses = 0;
    forgetInode(socket);
    const bool mayBeListed = socket.isTold || (!socket.peer.isNull() && socket.local.port() != 0);
    if (!mayBeListed)
        forget(socket);
}

WatchedSocket *WatchedSockets::find(quint32 socketId)
{
    const auto found = m_sockets.find(socketId);
    return found == m_sockets.end() ? nullptr : &found->second;
}

void WatchedSockets::rememberPair(WatchedSocket &socket)
{
    if (socket.isListener || socket.peer.isNull() || socket.local.port() == 0)
        return;
    forgetPair(socket);
    socket.pair = {socket.peer, socket.local.port()};
    m_byPair[socket.pair] = &socket;
}

void WatchedSockets::forgetPair(const WatchedSocket &socket)
{
    const auto known = m_byPair.find(socket.pair);
    if (known != m_byPair.end() && known->second == &socket)
        m_byPair.erase(known);
}

void WatchedSockets::forgetInode(const WatchedSocket &socket)
{
    const auto known = m_byInode.find(socket.inode);
    if (known != m_byInode.end() && known->second == &socket)
        m_byInode.erase(known);
}

void WatchedSockets::forget(WatchedSocket &socket)
{
    forgetPair(socket);
    forgetInode(socket);
    setPeerTold(socket);
    m_ipv6Sockets -= int(socket.isIPv6);
    m_unixSockets -= int(socket.isUnix);
    const quint32 socketId = socket.socketId;
    m_sockets.erase(socketId);
}

void WatchedSockets::askInodes()
{
    for (const quint32 socketId : m_unknown) {
        WatchedSocket *socket = find(socketId);
        struct stat status
        { };
        if (socket && !socket->isClosed && ::fstat(socket->descriptor, &status) == 0
            && S_ISSOCK(status.st_mode))
            socket->inodeAsked = status.st_ino;
    }
}

void WatchedSockets::confirmInodes()
{
    std::vector<quint32> unknown;
    for (const quint32 socketId : m_unknown) {
        WatchedSocket *socket = find(socketId);
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

WatchedSocket *WatchedSockets::match(const KernelSocket &row)
{
    if (row.inode != 0) {
        const auto found = m_byInode.find(row.inode);
        if (found == m_byInode.end())
            return nullptr;
        // Between a close(2) and its record another thread's descriptor may have been asked.
        WatchedSocket &socket = *found->second;
        const bool isOther
            = !socket.isListener && !socket.peer.isNull() && socket.peer.port() != row.peer.port();
        return isOther ? nullptr : &socket;
    }
    if (!mayLinger(row.state))
        return nullptr;
    const auto found = m_byPair.find({row.peer, row.local.port()});
    return found == m_byPair.end() ? nullptr : found->second;
}

WatchedSocket *WatchedSockets::otherEnd(const WatchedSocket &socket)
{
    const auto found = m_byPair.find({socket.local, socket.peer.port()});
    return found == m_byPair.end() ? nullptr : found->second;
}

WatchedSocket *WatchedSockets::withInode(quint64 inode)
{
    const auto found = m_byInode.find(inode);
    return found == m_byInode.end() ? nullptr : found->second;
}

void WatchedSockets::setPeerTold(WatchedSocket &socket)
{
    m_unixQuestions -= int(socket.isUnix && socket.asksPeer);
    socket.asksPeer = false;
}

} // namespace socketscope
