#pragma once

/// The functions that a program with Qt has before main(), each only if it is used.
namespace socketscope::qtparts {

inline constexpr char kSay[] = R"(
[[maybe_unused]] void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}
)";

inline constexpr char kFail[] = R"(
[[noreturn, maybe_unused]] void fail(const char *call, const QString &reason)
{
    std::fprintf(stderr, "%s: %s\n", call, qPrintable(reason));
    std::exit(EXIT_FAILURE);
}
)";

inline constexpr char kExpect[] = R"(
/// Tells how a call goes now that failed in the session with the error of that name.
void expect(const char *name, const char *call, bool worked, const QString &reason)
{
    const QString now = worked ? QStringLiteral("no error") : reason;
    say(QStringLiteral("%1: %2; the session had %3")
            .arg(QLatin1String(call), now, QLatin1String(name)));
}
)";

inline constexpr char kAccept[] = R"(
/// The next connection from the accept queue, waiting for one.
QTcpSocket &acceptFrom(QTcpServer &listener)
{
    if (!listener.hasPendingConnections() && !listener.waitForNewConnection(-1))
        fail("accept", listener.errorString());
    QTcpSocket *connection = listener.nextPendingConnection();
    say(QStringLiteral("accepted a connection from %1 port %2")
            .arg(connection->peerAddress().toString())
            .arg(connection->peerPort()));
    return *connection;
}
)";

inline constexpr char kAcceptLocal[] = R"(
/// The next connection from the accept queue, waiting for one.
QLocalSocket &acceptFrom(QLocalServer &listener)
{
    if (!listener.hasPendingConnections() && !listener.waitForNewConnection(-1))
        fail("accept", listener.errorString());
    say(QStringLiteral("accepted a connection"));
    return *listener.nextPendingConnection();
}
)";

inline constexpr char kReceiveMessage[] = R"(
/// Waits for a datagram, and keeps its sender where that is wanted.
void receiveMessage(QUdpSocket &socket, qint64 size, QHostAddress *host, quint16 *port)
{
    while (!socket.hasPendingDatagrams()) {
        if (!socket.waitForReadyRead(-1))
            fail("read", socket.errorString());
    }
    QByteArray bytes(size, '\0');
    bytes.resize(qMax(qint64(0), socket.readDatagram(bytes.data(), size, host, port)));
    say(QStringLiteral("received: ") + QDebug::toString(bytes));
}
)";

inline constexpr char kSendAll[] = R"(
/// Hands all bytes to the kernel: write() alone would put them into the socket's own buffer.
template <typename Socket>
void sendAll(Socket &socket, const QByteArray &bytes)
{
    if (socket.write(bytes) < 0)
        fail("write", socket.errorString());
    while (socket.bytesToWrite() > 0) {
        if (!socket.flush() && !socket.waitForBytesWritten(-1))
            fail("write", socket.errorString());
    }
}
)";

inline constexpr char kAwait[] = R"(
/// Waits until as many bytes are there. A stream keeps no borders between messages: the same
/// bytes may come in other pieces than in the session.
template <typename Socket>
void await(Socket &socket, qint64 count)
{
    while (socket.bytesAvailable() < count) {
        if (!socket.waitForReadyRead(-1))
            fail("read", socket.errorString());
    }
}
)";

inline constexpr char kReceiveEnd[] = R"(
/// Waits until the peer has finished sending, upon which the socket closes itself.
template <typename Socket>
void receiveEnd(Socket &socket)
{
    while (socket.waitForReadyRead(-1)) { }
    if (socket.bytesAvailable() > 0)
        say(QStringLiteral("received more than in the session: ")
            + QDebug::toString(socket.readAll()));
    say(QStringLiteral("the peer has finished sending"));
}
)";

inline constexpr char kSeeEnd[] = R"(
/// Waits until the peer has finished sending, but looks with MSG_PEEK only: a socket of Qt that
/// reads the end closes itself, and this one is to send yet.
template <typename Socket>
void seeEnd(Socket &socket)
{
    pollfd entry{int(socket.socketDescriptor()), POLLIN, 0};
    char byte = 0;
    while (::poll(&entry, 1, -1) == 1 && ::recv(entry.fd, &byte, 1, MSG_PEEK) > 0) {
        socket.waitForReadyRead(-1);
        say(QStringLiteral("received more than in the session: ")
            + QDebug::toString(socket.readAll()));
    }
    say(QStringLiteral("the peer has finished sending"));
}
)";

} // namespace socketscope::qtparts
