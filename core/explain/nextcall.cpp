#include "core/explain/nextcall.h"

#include "core/event/packedarguments.h"

#include <QCoreApplication>

#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NextCall)
};

QString afterUnixSocket(const SocketEvent &event)
{
    return typeOf(event) == SOCK_DGRAM
        ? Text::tr("bind() with a name to be reachable, or sendto() at once; without a name nobody "
                   "can answer.")
        : Text::tr("A server: bind() with a name, listen(). A client: connect().");
}

QString afterSend(const SocketEvent &event, const SocketNature &kind)
{
    if (kind.isDatagram && kind.isUnix)
        return Text::tr("recv() or recvfrom() for the answer, which comes only if this socket has "
                        "a name or is connected.");
    if (kind.isDatagram)
        return Text::tr("recv() or recvfrom() for the answer, with a time limit: the datagram or "
                        "its answer may be lost.");
    if (event.result == 0)
        return Text::tr("The next send(), or recv() for the answer.");
    return Text::tr(
        "recv() for the answer; shutdown(SHUT_WR) or close() when there is nothing more "
        "to say. What was not taken must be sent again.");
}

QString afterReceive(const SocketEvent &event, const SocketNature &kind)
{
    if (event.isPeek() && event.result > 0)
        return Text::tr("recv() without MSG_PEEK, which takes the bytes.");
    if (kind.isDatagram)
        return Text::tr("sendto() with the answer to whom it came from, and the next receive.");
    if (event.isEndOfStream())
        return Text::tr("What is left to send, and then close(). A program that waits for more "
                        "here would get 0 again and again.");
    if (kind.isSeqpacket)
        return Text::tr("send() with an answer, or recv() for the next message.");
    return Text::tr(
        "send() with an answer, or recv() again until the message is whole or 0 comes.");
}

} // namespace

QString nextCallWords(const SocketEvent &event, const SocketNature &kind)
{
    const bool isDatagram = kind.isDatagram;
    switch (event.call()) {
    case Call::Socket:
        return kind.isUnix ? afterUnixSocket(event)
            : typeOf(event) == SOCK_DGRAM
            ? Text::tr("bind() to be reachable, or sendto() at once; the system then chooses the "
                       "port.")
            : Text::tr("A server: setsockopt(SO_REUSEADDR), bind(), listen(). A client: "
                       "connect().");
    case Call::SetSockOpt:
        return Text::tr("The call that the option is for: most must be set before bind() or "
                        "connect().");
    case Call::GetSockOpt:
        return Text::tr("Whatever depends on the value.");
    case Call::Bind:
        return isDatagram
            ? Text::tr("recvfrom(): datagrams to this address wait for it.")
            : Text::tr("listen() for a server; connect() for a client that wants this "
                       "source address.");
    case Call::Listen:
        return Text::tr("accept(), which waits for the first client.");
    case Call::Accept:
        return Text::tr("send() and recv() on the new descriptor %1, and accept() again on the "
                        "listening one.")
            .arg(event.result);
    case Call::Connect:
        if (event.argument == 0 && !isDatagram)
            return Text::tr("connect() to another peer, or close().");
        if (event.argument == 0)
            return Text::tr("sendto() with a destination each time, or connect() to another peer.");
        return Text::tr("send() and recv().");
    case Call::Send:
    case Call::SendTo:
        return afterSend(event, kind);
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return afterReceive(event, kind);
    case Call::Shutdown:
        return int(event.argument) == SHUT_WR
            ? Text::tr("recv() until it returns 0, then close().")
            : Text::tr("close(), which gives the descriptor back.");
    case Call::Close:
        return kind.isListener
            ? Text::tr("Nothing on this descriptor. Connections that were accepted live on.")
            : Text::tr("Nothing on this descriptor: the next socket may get the same number.");
    case Call::GetSockName:
    case Call::GetPeerName:
        return Text::tr("Whatever the address was wanted for: a line in a log, an answer.");
    case Call::SslNew:
        return Text::tr("SSL_do_handshake().");
    case Call::SslHandshake:
        return Text::tr("SSL_write() and SSL_read() with the plain text.");
    case Call::SslRead:
        return event.result == 0 ? Text::tr("SSL_shutdown() and close().")
                                 : Text::tr("SSL_write() with an answer, or SSL_read() again.");
    case Call::SslWrite:
        return Text::tr("SSL_read() for the answer, or SSL_shutdown().");
    case Call::SslShutdown:
        return Text::tr("shutdown() or close() of the connection below.");
    case Call::None:
        break;
    }
    return {};
}

} // namespace socketscope
