#pragma once

/// The functions that a program with Qt has for sockets that Qt has no class for, each only if it
/// is used.
namespace socketscope::qtparts {

inline constexpr char kUnixName[] = R"(
/// The name of a Unix socket: a path, or "@" and an abstract name, which has a NUL there.
struct UnixName
{
    UnixName() = default;
    explicit UnixName(const QByteArray &name)
    {
        const size_t size = qMin(size_t(name.size()), sizeof address.sun_path);
        std::memcpy(address.sun_path, name.constData(), size);
        const bool isAbstract = name.startsWith('@');
        if (isAbstract)
            address.sun_path[0] = '\0';
        const bool endsWithNul = !isAbstract && size > 0 && size < sizeof address.sun_path;
        length = socklen_t(offsetof(sockaddr_un, sun_path) + size + (endsWithNul ? 1 : 0));
    }
    sockaddr *get() { return reinterpret_cast<sockaddr *>(&address); }

    sockaddr_un address{AF_UNIX, {}};
    socklen_t length = sizeof(sockaddr_un);
};
)";

inline constexpr char kCheck[] = R"(
/// Ends the program if a call of the system has failed that must not.
void check(qint64 result, const char *call)
{
    if (result == -1)
        fail(call, qt_error_string(errno));
}
)";

inline constexpr char kExpectError[] = R"(
/// Tells how a call of the system goes now that failed in the session with the error of that name.
void expectError(qint64 result, const char *name, const char *call)
{
    const QString now = result == -1 ? qt_error_string(errno) : QStringLiteral("no error");
    say(QStringLiteral("%1: %2; the session had %3")
            .arg(QLatin1String(call), now, QLatin1String(name)));
}
)";

inline constexpr char kReceiveOnce[] = R"(
/// One recv(), or recvfrom() where the sender is to be kept; its bytes are printed.
qint64 receiveOnce(int socket, qsizetype size, int flags, UnixName *sender)
{
    QByteArray bytes(size, '\0');
    if (sender)
        sender->length = sizeof sender->address;
    const qint64 got = sender
        ? ::recvfrom(socket, bytes.data(), size_t(size), flags, sender->get(), &sender->length)
        : ::recv(socket, bytes.data(), size_t(size), flags);
    const int error = errno;
    if (got >= 0)
        say(QStringLiteral("received: ") + QDebug::toString(bytes.left(got)));
    errno = error;
    return got;
}
)";

inline constexpr char kReceiveNativeMessage[] = R"(
/// One recvmsg(), whose bytes are printed and whose sender is kept.
qint64 receiveMessageOf(int socket, qsizetype size, int flags, UnixName *sender)
{
    QByteArray bytes(size, '\0');
    iovec part{bytes.data(), size_t(size)};
    msghdr message{};
    message.msg_name = sender->get();
    message.msg_namelen = sizeof sender->address;
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    const qint64 got = ::recvmsg(socket, &message, flags);
    const int error = errno;
    sender->length = message.msg_namelen;
    if (got >= 0)
        say(QStringLiteral("received: ") + QDebug::toString(bytes.left(got)));
    errno = error;
    return got;
}
)";

} // namespace socketscope::qtparts
