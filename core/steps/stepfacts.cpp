#include "core/steps/stepfacts.h"

#include "core/net/sockdiag.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>

namespace socketscope {

namespace {

/// The owner's open sockets as the kernel's list names them.
struct Own
{
    QHash<quint64, quint32> idByInode;
    quint32 listenerId = 0;
    quint16 listenerPort = 0;
};

Own ownSockets(const Recording &recording, const SocketBook &book, EndpointId owner)
{
    Own own;
    for (const SocketFacts &facts : book.sockets()) {
        struct stat status = {};
        const bool isListed = facts.domain != AF_UNIX && facts.type == SOCK_STREAM;
        if (facts.endpoint != owner || !facts.isOpen() || !isListed
            || ::fstat(facts.descriptor, &status) != 0)
            continue;
        own.idByInode.insert(status.st_ino, facts.socketId);
        if (facts.isListener) {
            own.listenerId = facts.socketId;
            own.listenerPort = recording.addresses().address(facts.localAddress).port();
        }
    }
    return own;
}

} // namespace

/// Of a socket that is not in the kernel's list of TCP.
void StepFacts::askOne(const SocketFacts &socket)
{
    pollfd wish{socket.descriptor, POLLIN | POLLRDHUP, 0};
    if (::poll(&wish, 1, 0) < 0)
        return;
    isKnown = true;
    const bool isReadable = (wish.revents & POLLIN) != 0;
    if (socket.isListener) {
        queued = isReadable ? 1 : 0;
        return;
    }
    int bytes = 0;
    ::ioctl(socket.descriptor, FIONREAD, &bytes);
    unread.insert(socket.socketId, quint32(qMax(0, bytes)));
    readable.insert(socket.socketId, isReadable || (wish.revents & (POLLERR | POLLHUP)) != 0);
    peerFinished.insert(socket.socketId, (wish.revents & POLLRDHUP) != 0 && !socket.isDatagram());
}

StepFacts StepFacts::ask(const Recording &recording, const SocketBook &book, EndpointId owner)
{
    const Own own = ownSockets(recording, book, owner);
    StepFacts facts;
    for (const SocketFacts &socket : book.sockets()) {
        const bool isListed = socket.domain != AF_UNIX && socket.type == SOCK_STREAM;
        if (socket.endpoint == owner && socket.isOpen() && !isListed)
            facts.askOne(socket);
    }
    if (own.idByInode.isEmpty())
        return facts;
    Result<std::unique_ptr<SockDiag>> list = SockDiag::open();
    if (!list)
        return facts;
    const auto take = [&own, &facts](const std::vector<KernelSocket> &sockets) {
        for (const KernelSocket &socket : sockets) {
            const quint32 id = own.idByInode.value(socket.inode);
            const bool isOver = socket.state == TcpState::CloseWait;
            const bool hasCome = socket.state == TcpState::Established || isOver;
            if (id != 0 && id == own.listenerId) {
                facts.queued = socket.receiveQueue;
            } else if (id != 0) {
                // The kernel counts a FIN that was not read yet as a byte.
                const quint32 fin = isOver && socket.receiveQueue > 0 ? 1 : 0;
                facts.unread.insert(id, socket.receiveQueue - fin);
                facts.peerFinished.insert(id, isOver);
                facts.readable.insert(id, isOver || socket.receiveQueue > 0);
            } else if (socket.inode == 0 && own.listenerPort != 0 && hasCome
                && socket.local.port() == own.listenerPort) {
                facts.queuedPeers.append(socket.peer); // nobody holds it yet
            }
        }
    };
    const auto &asked = list.value();
    facts.isKnown = asked->list(SockDiag::Family::IPv4, take).ok()
        && asked->list(SockDiag::Family::IPv6, take).ok();
    // A connection that the list has no more has ended: what receives on it returns at once.
    for (const quint32 id : own.idByInode) {
        const SocketFacts *socket = book.find(id);
        if (facts.isKnown && socket->isConnection() && !facts.unread.contains(id))
            facts.readable.insert(id, true);
    }
    return facts;
}

} // namespace socketscope
