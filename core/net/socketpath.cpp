#include "core/net/socketpath.h"

#include "core/net/nativesocket.h"
#include "core/net/unixholder.h"
#include "core/support/looklimits.h"

#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace socketscope {

namespace {

/// The path as a file's name; empty for an abstract name, an unnamed socket or another family.
QByteArray fileOf(const EndpointAddress &address)
{
    const QByteArray path = address.unixPath();
    return path.startsWith('\0') ? QByteArray() : path;
}

bool isSocket(const QByteArray &path, struct stat &status)
{
    return !path.isEmpty() && ::lstat(path.constData(), &status) == 0 && S_ISSOCK(status.st_mode);
}

} // namespace

void SocketPath::claim(const EndpointAddress &address)
{
    struct stat status
    { };
    const QByteArray path = fileOf(address);
    if (!isSocket(path, status))
        return;
    m_path = path;
    m_device = status.st_dev;
    m_inode = status.st_ino;
}

void SocketPath::remove()
{
    struct stat status
    { };
    if (isSocket(m_path, status) && status.st_dev == m_device && status.st_ino == m_inode)
        ::unlink(m_path.constData());
    m_path.clear();
}

PathUse lookAtPath(EventSink &sink, EndpointId endpoint, const EndpointAddress &address, int type)
{
    if (fileOf(address).isEmpty())
        return PathUse::InUse; // an abstract name goes with the last socket that has it
    struct stat status
    { };
    if (::lstat(fileOf(address).constData(), &status) == -1)
        return errno == ENOENT ? PathUse::Free : PathUse::Unknown;
    if (!S_ISSOCK(status.st_mode))
        return PathUse::NoSocket;
    // One that is bound and does not listen yet refuses a connect too.
    const QDeadlineTimer deadline(limits::kLookMs);
    if (findUnixHolder(fileOf(address), deadline))
        return PathUse::InUse;
    if (deadline.hasExpired())
        return PathUse::Unknown;
    const native::NewSocket probe = native::makeSocket(sink, endpoint, AF_UNIX, type);
    if (!probe.descriptor.isOpen())
        return PathUse::Unknown;
    native::PendingConnect pending;
    switch (native::connect(probe.descriptor, address, pending).errorNumber) {
    case 0:
    case EAGAIN: // its accept queue is full
    case EPROTOTYPE: // a socket of another type
        return PathUse::InUse;
    case ECONNREFUSED:
        return PathUse::Stale;
    default:
        return PathUse::Unknown;
    }
}

bool removeSocketPath(const EndpointAddress &address)
{
    struct stat status
    { };
    return isSocket(fileOf(address), status) && ::unlink(fileOf(address).constData()) == 0;
}

} // namespace socketscope
