#include "core/explain/purpose.h"

#include <QCoreApplication>

#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Purpose)
};

/// Of Unix sockets, where it differs from others; "" where not.
QString ofUnix(const SocketEvent &event, int type)
{
    switch (kindOf(event.call())) {
    case Call::Listen:
        return Text::tr("Makes the socket wait for connections. From here on the kernel keeps "
                        "those who connect in a queue until accept() takes them.");
    case Call::Connect:
        return type == SOCK_DGRAM || event.argument == 0
            ? QString()
            : Text::tr("Joins the socket to a new one in the listener's queue. Both are in the "
                       "same kernel, so nothing goes over a network, and the peer's program need "
                       "not have called accept() yet.");
    case Call::Send:
        if (type == SOCK_DGRAM)
            return Text::tr("Puts one message into the receiver's queue: whole, or not at all. "
                            "None is lost on the way; with a full queue the call waits.");
        return type == SOCK_SEQPACKET
            ? Text::tr("Puts one message into the peer's queue, whole. The peer takes it with one "
                       "recv().")
            : Text::tr("Puts bytes into the peer's receive queue; the call is done when they are "
                       "there.");
    case Call::Recv:
        return type == SOCK_SEQPACKET
            ? Text::tr("Takes the oldest message that has arrived. What does not fit into the "
                       "buffer is thrown away.")
            : QString();
    case Call::Shutdown:
        return event.argument == SHUT_WR
            ? Text::tr("Ends the sending direction: when the peer has read what was sent, its "
                       "recv() returns 0. The other direction and the descriptor stay open.")
            : QString();
    default:
        return {};
    }
}

QString ofConnect(const SocketEvent &event, bool isDatagram)
{
    if (event.argument == 0 && !isDatagram)
        return Text::tr("Takes the peer away from the socket again: connect() with the family "
                        "AF_UNSPEC dissolves the association. TCP ends the connection for it; the "
                        "socket can then be connected once more.");
    if (event.argument == 0)
        return Text::tr("Takes the peer away from the socket again: connect() with the family "
                        "AF_UNSPEC dissolves the association. A datagram socket can then send to "
                        "anybody and receive from anybody.");
    if (isDatagram)
        return Text::tr("Writes a peer's address into the socket. Nothing goes over the network: "
                        "send() has a destination from here on, and datagrams from others are left "
                        "out.");
    return Text::tr("Asks the peer's system for a connection and waits for the answer. With TCP "
                    "the two kernels shake hands in three segments; the peer's program need not "
                    "have called accept() for that.");
}

QString ofSend(bool isDatagram)
{
    return isDatagram
        ? Text::tr("Hands one message to the kernel, which sends it as one datagram: whole, or not "
                   "at all. It may be lost on the way, and nobody tells.")
        : Text::tr("Copies bytes into the socket's send buffer; the kernel sends them on from "
                   "there, in portions of its own. The call is done when they are in the buffer.");
}

QString ofReceive(bool isDatagram)
{
    return isDatagram
        ? Text::tr("Takes the oldest datagram that has arrived. What does not fit into the buffer "
                   "is thrown away.")
        : Text::tr("Takes bytes that have arrived out of the socket's receive buffer. A stream has "
                   "no borders: how many come at once says nothing about how they were sent.");
}

QString ofShutdown(const SocketEvent &event)
{
    switch (int(event.argument)) {
    case SHUT_RD:
        return Text::tr("Ends the receiving direction of the socket. The descriptor stays open.");
    case SHUT_WR:
        return Text::tr("Ends the sending direction: after the last byte TCP sends a FIN. The "
                        "other direction and the descriptor stay open.");
    default:
        return Text::tr("Ends both directions of the connection. The descriptor stays open until "
                        "close().");
    }
}

QString ofTls(Call call)
{
    switch (call) {
    case Call::SslNew:
        return Text::tr("Makes the state of one TLS session: its keys, its certificates and "
                        "where its bytes come from. No bytes move yet.");
    case Call::SslHandshake:
        return Text::tr("Agrees with the peer on a version, a cipher and keys, and checks the "
                        "certificate. The sends and recvs below it carry the handshake's "
                        "messages.");
    case Call::SslRead:
        return Text::tr("Gives the plain text of what was received encrypted. One record may need "
                        "several recvs, and one recv may bring several records.");
    case Call::SslWrite:
        return Text::tr("Encrypts plain text into records of at most 16,384 bytes each; the send "
                        "below moves them.");
    default:
        return Text::tr("Ends this end's side of the TLS session with a close_notify, so that the "
                        "peer can tell the end from a cut.");
    }
}

} // namespace

QString purposeOf(const SocketEvent &event, int domain, int type)
{
    const bool isDatagram = type == SOCK_DGRAM;
    if (QString words = domain == AF_UNIX ? ofUnix(event, type) : QString(); !words.isEmpty())
        return words;
    switch (event.call()) {
    case Call::Socket:
        return Text::tr("Makes an end for communication and gives it the lowest free descriptor. "
                        "It has no address yet, and nobody else learns of it.");
    case Call::SetSockOpt:
        return Text::tr("Changes how the socket, or a layer below it, behaves. The level says "
                        "which layer, the option what about it.");
    case Call::GetSockOpt:
        return Text::tr("Reads how the socket, or a layer below it, is set.");
    case Call::Bind:
        return Text::tr("Gives the socket an address of its own, under which others can reach it: "
                        "an IP address and a port, or the name of a Unix socket.");
    case Call::Listen:
        return Text::tr("Makes the socket wait for connections. From here on the kernel finishes "
                        "handshakes by itself and keeps the connections in a queue until accept() "
                        "takes them.");
    case Call::Accept:
        return event.messageFlags == 0
            ? Text::tr("Takes the oldest connection out of the listening socket's queue and makes "
                       "a new socket for it. The listening socket goes on listening.")
            : Text::tr("Takes the oldest connection out of the listening socket's queue and makes "
                       "a new socket for it, with flags set from its beginning: that is what "
                       "accept4() adds to accept().");
    case Call::Connect:
        return ofConnect(event, isDatagram);
    case Call::Send:
    case Call::SendTo:
        return ofSend(isDatagram);
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return ofReceive(isDatagram);
    case Call::Shutdown:
        return ofShutdown(event);
    case Call::Close:
        return Text::tr("Gives the descriptor back; its number is free for the next socket or "
                        "file. Of a connection, what is still in the send buffer is delivered "
                        "before the end, unless SO_LINGER says otherwise.");
    case Call::GetSockName:
        return Text::tr("Asks which address the socket has itself: after bind() with port 0, or "
                        "after connect(), the system has chosen it.");
    case Call::GetPeerName:
        return Text::tr("Asks which address the other end of the connection has.");
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslRead:
    case Call::SslWrite:
    case Call::SslShutdown:
        return ofTls(event.call());
    case Call::None:
        break;
    }
    return {};
}

} // namespace socketscope
