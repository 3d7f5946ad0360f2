#include "core/net/unixcause.h"

#include "core/event/errnoname.h"
#include "core/net/unixholder.h"
#include "core/support/looklimits.h"

#include <QCoreApplication>

#include <cerrno>
#include <sys/stat.h>

namespace socketscope::callcause {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UnixCause)
};

QString plain(const QString &what, int errorNumber)
{
    const QString name = errnoName(errorNumber);
    return Text::tr("%1: %2 (%3).")
        .arg(what, errnoMeaning(errorNumber), name.isEmpty() ? QString::number(errorNumber) : name);
}

std::optional<UnixHolder> holderOf(const EndpointAddress &address)
{
    return findUnixHolder(address.unixPath(), QDeadlineTimer(limits::kLookMs));
}

QString inUse(const EndpointAddress &address)
{
    const std::optional<UnixHolder> holder = holderOf(address);
    if (!holder || holder->owner.processId == 0)
        return Text::tr("A socket of another program is at %1 and in use. Choose another name.")
            .arg(address.toString());
    if (holder->owner.isThisProgram)
        return Text::tr(
            "A socket of this program is at %1 already. Close it or choose another name.")
            .arg(address.toString());
    return Text::tr("%1 is held by %2 (pid %3). Stop it or choose another name.")
        .arg(address.toString(), holder->owner.program)
        .arg(holder->owner.processId);
}

QString nameTaken(const EndpointAddress &address, PathUse use)
{
    switch (use) {
    case PathUse::Stale:
        return Text::tr(
            "A socket is left at %1 from a program that has ended: it refuses connections, and no "
            "program has it open. Remove it to start here, or choose another path.")
            .arg(address.toString());
    case PathUse::NoSocket:
        return Text::tr("There is something at %1 that is not a socket; it is left alone. Choose "
                        "another path.")
            .arg(address.toString());
    case PathUse::InUse:
        return inUse(address);
    case PathUse::Free:
        return Text::tr("%1 was taken a moment ago and is free again. Try once more.")
            .arg(address.toString());
    case PathUse::Unknown:
        break;
    }
    return Text::tr("%1 is taken, and it could not be found out by whom. Choose another path.")
        .arg(address.toString());
}

QString noListener(const EndpointAddress &peer)
{
    const QByteArray path = peer.unixPath();
    struct stat status
    { };
    if (path.startsWith('\0'))
        return Text::tr("No socket has the abstract name %1. Start a server there, or check the "
                        "name.")
            .arg(peer.toString());
    if (::stat(path.constData(), &status) == 0 && !S_ISSOCK(status.st_mode))
        return Text::tr("%1 is not a socket. Check the path.").arg(peer.toString());
    if (holderOf(peer))
        return Text::tr("The socket at %1 does not listen. Its program must call listen() first.")
            .arg(peer.toString());
    return Text::tr("Nothing listens on %1: the socket there is left from a program that has "
                    "ended. Start a server there.")
        .arg(peer.toString());
}

} // namespace

Error pathListenFailed(const EndpointAddress &address, Call call, int errorNumber, PathUse use)
{
    switch (errorNumber) {
    case EADDRINUSE:
        return {errorNumber, nameTaken(address, use)};
    case ENOENT:
        return {errorNumber,
            Text::tr("The directory of %1 does not exist. Make it first, or choose another path.")
                .arg(address.toString())};
    case ENOTDIR:
        return {errorNumber,
            Text::tr("A part of %1 that should be a directory is none. Check the path.")
                .arg(address.toString())};
    case EACCES:
    case EPERM:
        return {errorNumber,
            Text::tr("You may not make a socket at %1: its directory is not yours to write to. "
                     "Choose another path, in /tmp for instance.")
                .arg(address.toString())};
    case EROFS:
        return {errorNumber,
            Text::tr("%1 is on a file system that can only be read. Choose another path.")
                .arg(address.toString())};
    default:
        return {errorNumber,
            plain(Text::tr("The server could not be started, %1 failed")
                      .arg(QLatin1StringView(callName(call))),
                errorNumber)};
    }
}

Error pathConnectFailed(const EndpointAddress &peer, int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
        return {errorNumber,
            Text::tr("There is no socket at %1. Start a server there, or check the path.")
                .arg(peer.toString())};
    case ECONNREFUSED:
        return {errorNumber, noListener(peer)};
    case EACCES:
    case EPERM:
        return {errorNumber,
            Text::tr("You may not write to the socket at %1: its owner or mode forbids it.")
                .arg(peer.toString())};
    case EPROTOTYPE:
        return {errorNumber,
            Text::tr("The socket at %1 is of another type. Choose between unix, unix-dgram and "
                     "unix-seqpacket as its server does.")
                .arg(peer.toString())};
    case EAGAIN:
        return {errorNumber,
            Text::tr("A program listens at %1, but its accept queue is full. It must accept "
                     "connections, or listen with a larger backlog.")
                .arg(peer.toString())};
    default:
        return {errorNumber,
            plain(Text::tr("Connecting to %1 failed").arg(peer.toString()), errorNumber)};
    }
}

} // namespace socketscope::callcause
