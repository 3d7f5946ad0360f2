#include "core/steps/stepfacts.h"

#include "core/net/sockdiag.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

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
        if (facts.endpoint != owner || !facts.isOpen() || ::fstat(facts.descriptor, &status) != 0)
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

StepFacts StepFacts::ask(const Recording &recording, const SocketBook &book, EndpointId owner)
{
    const Own own = ownSockets(recording, book, owner);
    StepFacts facts;
    Result<std::unique_ptr<SockDiag>> list = SockDiag::open();
    if (!list || own.idByInode.isEmpty())
        return facts;
    const auto take = [&own, &facts](const std::vector<KernelSocket> &sockets) {
        for (const KernelSocket &socket : sockets) {
            const quint32 id = own.idByInode.value(socket.inode);
            const bool hasCome
                = socket.state == TcpState::Established || socket.state == TcpState::CloseWait;
            if (id != 0 && id == own.listenerId) {
                facts.queued = socket.receiveQueue;
            } else if (id != 0) {
                facts.unread.insert(id, socket.receiveQueue);
                facts.peerFinished.insert(id, socket.state == TcpState::CloseWait);
            } else if (socket.inode == 0 && own.listenerPort != 0 && hasCome
                && socket.local.port() == own.listenerPort) {
                facts.queuedPeers.append(socket.peer); // nobody holds it yet
            }
        }
    };
    const auto &asked = list.value();
    facts.isKnown = asked->list(SockDiag::Family::IPv4, take).ok()
        && asked->list(SockDiag::Family::IPv6, take).ok();
    return facts;
}

} // namespace socketscope
