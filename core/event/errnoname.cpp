#include "core/event/errnoname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>

namespace socketscope {

namespace {

struct ErrnoEntry
{
    int number;
    const char *name;
    const char *meaning;
};

constexpr ErrnoEntry kEntries[] = {
    {EPERM, "EPERM", QT_TRANSLATE_NOOP("Errno", "the system does not permit this")},
    {EINTR, "EINTR", QT_TRANSLATE_NOOP("Errno", "a signal interrupted the call")},
    {EIO, "EIO", QT_TRANSLATE_NOOP("Errno", "an input or output error")},
    {EBADF, "EBADF", QT_TRANSLATE_NOOP("Errno", "the descriptor is not open")},
    {EAGAIN, "EAGAIN", QT_TRANSLATE_NOOP("Errno", "nothing to do now without waiting")},
    {ENOMEM, "ENOMEM", QT_TRANSLATE_NOOP("Errno", "the system is out of memory")},
    {EACCES, "EACCES",
        QT_TRANSLATE_NOOP("Errno", "permission denied; ports below 1024 need privileges")},
    {EFAULT, "EFAULT",
        QT_TRANSLATE_NOOP("Errno", "an address outside the program's memory was given")},
    {EEXIST, "EEXIST", QT_TRANSLATE_NOOP("Errno", "it exists already")},
    {ENOTDIR, "ENOTDIR", QT_TRANSLATE_NOOP("Errno", "a part of the path is not a directory")},
    {ENOENT, "ENOENT", QT_TRANSLATE_NOOP("Errno", "no such path")},
    {EINVAL, "EINVAL", QT_TRANSLATE_NOOP("Errno", "an argument is not valid in this state")},
    {ENFILE, "ENFILE", QT_TRANSLATE_NOOP("Errno", "the system's table of open files is full")},
    {EMFILE, "EMFILE", QT_TRANSLATE_NOOP("Errno", "the program has no descriptor left")},
    {ENOSPC, "ENOSPC", QT_TRANSLATE_NOOP("Errno", "no space left")},
    {EPIPE, "EPIPE",
        QT_TRANSLATE_NOOP(
            "Errno", "this end can no longer send: it was shut down or the peer is gone")},
    {EDOM, "EDOM", QT_TRANSLATE_NOOP("Errno", "an argument is out of its domain")},
    {ENAMETOOLONG, "ENAMETOOLONG", QT_TRANSLATE_NOOP("Errno", "the path is too long")},
    {ELOOP, "ELOOP", QT_TRANSLATE_NOOP("Errno", "too many symbolic links in the path")},
    {EROFS, "EROFS", QT_TRANSLATE_NOOP("Errno", "the file system is read-only")},
    {ENOTSOCK, "ENOTSOCK", QT_TRANSLATE_NOOP("Errno", "the descriptor is not a socket")},
    {EDESTADDRREQ, "EDESTADDRREQ", QT_TRANSLATE_NOOP("Errno", "no destination address was given")},
    {EMSGSIZE, "EMSGSIZE",
        QT_TRANSLATE_NOOP("Errno", "the message is too long to be sent at once")},
    {EPROTOTYPE, "EPROTOTYPE",
        QT_TRANSLATE_NOOP("Errno", "the protocol is of the wrong type for this socket")},
    {ENOPROTOOPT, "ENOPROTOOPT",
        QT_TRANSLATE_NOOP("Errno", "the option does not exist at this level")},
    {EPROTONOSUPPORT, "EPROTONOSUPPORT",
        QT_TRANSLATE_NOOP("Errno", "the protocol is not supported")},
    {ESOCKTNOSUPPORT, "ESOCKTNOSUPPORT",
        QT_TRANSLATE_NOOP("Errno", "the socket type is not supported")},
    {EOPNOTSUPP, "EOPNOTSUPP",
        QT_TRANSLATE_NOOP("Errno", "this kind of socket does not support the call")},
    {EAFNOSUPPORT, "EAFNOSUPPORT",
        QT_TRANSLATE_NOOP("Errno", "the address family is not supported")},
    {EADDRINUSE, "EADDRINUSE",
        QT_TRANSLATE_NOOP("Errno", "the address and port are already in use")},
    {EADDRNOTAVAIL, "EADDRNOTAVAIL",
        QT_TRANSLATE_NOOP("Errno", "this computer does not have that address")},
    {ENETDOWN, "ENETDOWN", QT_TRANSLATE_NOOP("Errno", "the network is down")},
    {ENETUNREACH, "ENETUNREACH", QT_TRANSLATE_NOOP("Errno", "there is no route to that network")},
    {ENETRESET, "ENETRESET", QT_TRANSLATE_NOOP("Errno", "the network dropped the connection")},
    {ECONNABORTED, "ECONNABORTED",
        QT_TRANSLATE_NOOP("Errno", "the connection was aborted before it was accepted")},
    {ECONNRESET, "ECONNRESET", QT_TRANSLATE_NOOP("Errno", "the peer reset the connection")},
    {ENOBUFS, "ENOBUFS", QT_TRANSLATE_NOOP("Errno", "the system has no buffer space left")},
    {EISCONN, "EISCONN", QT_TRANSLATE_NOOP("Errno", "the socket is already connected")},
    {ENOTCONN, "ENOTCONN", QT_TRANSLATE_NOOP("Errno", "the socket is not connected")},
    {ESHUTDOWN, "ESHUTDOWN", QT_TRANSLATE_NOOP("Errno", "this end has been shut down")},
    {ETOOMANYREFS, "ETOOMANYREFS", QT_TRANSLATE_NOOP("Errno", "too many references")},
    {ETIMEDOUT, "ETIMEDOUT", QT_TRANSLATE_NOOP("Errno", "no answer came in time")},
    {ECONNREFUSED, "ECONNREFUSED",
        QT_TRANSLATE_NOOP("Errno", "nothing listens on that address and port")},
    {EHOSTDOWN, "EHOSTDOWN", QT_TRANSLATE_NOOP("Errno", "the host is down")},
    {EHOSTUNREACH, "EHOSTUNREACH", QT_TRANSLATE_NOOP("Errno", "there is no route to that host")},
    {EALREADY, "EALREADY", QT_TRANSLATE_NOOP("Errno", "an earlier attempt is still under way")},
    {EINPROGRESS, "EINPROGRESS", QT_TRANSLATE_NOOP("Errno", "the attempt is still under way")},
    {EPROTO, "EPROTO", QT_TRANSLATE_NOOP("Errno", "a protocol error")},
    {ECANCELED, "ECANCELED", QT_TRANSLATE_NOOP("Errno", "the operation was cancelled")},
    {ENODEV, "ENODEV", QT_TRANSLATE_NOOP("Errno", "no such device")},
    {ENONET, "ENONET", QT_TRANSLATE_NOOP("Errno", "the computer is not on a network")},
};

const ErrnoEntry *entryFor(int errorNumber)
{
    const auto *found = std::find_if(std::begin(kEntries), std::end(kEntries),
        [errorNumber](const ErrnoEntry &entry) { return entry.number == errorNumber; });
    return found == std::end(kEntries) ? nullptr : found;
}

} // namespace

QLatin1StringView errnoName(int errorNumber)
{
    const ErrnoEntry *entry = entryFor(errorNumber);
    return entry ? QLatin1StringView(entry->name) : QLatin1StringView();
}

int errnoNamed(QLatin1StringView name)
{
    const auto *found = std::find_if(std::begin(kEntries), std::end(kEntries),
        [name](const ErrnoEntry &entry) { return name == QLatin1StringView(entry.name); });
    return found == std::end(kEntries) ? 0 : found->number;
}

QString errnoMeaning(int errorNumber)
{
    const ErrnoEntry *entry = entryFor(errorNumber);
    return entry ? QCoreApplication::translate("Errno", entry->meaning)
                 : QCoreApplication::translate("Errno", "error number %1").arg(errorNumber);
}

QString errnoNameOrNumber(int number)
{
    const QLatin1StringView name = errnoName(number);
    return name.isEmpty() ? QStringLiteral("errno ") + QString::number(number) : name;
}

} // namespace socketscope
