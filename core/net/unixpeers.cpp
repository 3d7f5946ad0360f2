#include "core/net/unixpeers.h"

#include "core/event/packedarguments.h"
#include "core/net/sockdiag.h"
#include "core/store/recording.h"

#include <sys/socket.h>
#include <sys/stat.h>

namespace socketscope {

namespace {

/// 0 if the descriptor is none.
quint64 inodeOf(int descriptor)
{
    struct stat status
    { };
    return ::fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

} // namespace

UnixPeers::UnixPeers(const Recording &recording)
    : m_recording(recording)
{ }

UnixPeers::~UnixPeers() = default;

void UnixPeers::lookAtLast()
{
    look(m_recording.events().size() - 1);
}

void UnixPeers::look(qsizetype index)
{
    if (!m_tell || m_isRefused || index < 0)
        return;
    const SocketEvent &event = m_recording.events().at(index);
    if (event.failed())
        return;
    const auto address = [&] {
        return m_recording.addresses().address(event.argument);
    };
    if (event.call() == Call::Socket && domainOf(event) == AF_UNIX)
        remember(event.socketId, event.result);
    else if (event.call() == Call::Connect && address().isUnix())
        remember(event.socketId, event.descriptor());
    else if (event.call() == Call::Accept && !m_ends.isEmpty() && address().isUnix()
        && address().unixPath().isEmpty())
        ask(event);
}

void UnixPeers::remember(quint32 socketId, int descriptor)
{
    if (const quint64 inode = inodeOf(descriptor))
        m_ends.insert(inode, socketId);
}

void UnixPeers::ask(const SocketEvent &accepted)
{
    if (!m_kernel) {
        Result<std::unique_ptr<SockDiag>> opened = SockDiag::open();
        m_isRefused = !opened;
        if (m_isRefused)
            return;
        m_kernel = std::move(opened).value();
    }
    const Result<quint64> peer = m_kernel->unixPeer(inodeOf(accepted.result));
    const auto other = peer ? m_ends.constFind(peer.value()) : m_ends.constEnd();
    if (other != m_ends.constEnd())
        m_tell(accepted.acceptedSocketId(), *other);
}

} // namespace socketscope
