#include "core/explain/failurecure.h"

#include "core/event/tlscall.h"
#include "core/explain/manualpages.h"
#include "core/net/portholder.h"

#include <QCoreApplication>

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FailureCure)
};

QString againstAddressInUse(const SocketEvent &event, const SocketNature &kind)
{
    if (kind.isAbstract)
        return Text::tr("Close the socket that has the name, or choose another one.");
    if (kind.isUnix)
        return Text::tr("If no server uses the file any more, remove it and bind again; many "
                        "servers do so when they start. Else choose another name.");
    if (event.call() == Call::Connect)
        return Text::tr("Choose another source port, or leave the choice to the system.");
    return Text::tr("Stop the program that has the port, or choose another one. Where only old "
                    "connections rest in TIME_WAIT, set SO_REUSEADDR before every bind() of the "
                    "server, or wait a minute; against a socket that listens it does not help.");
}

QString againstNoAccess(const SocketEvent &event, const SocketNature &kind)
{
    if (kind.isUnix)
        return event.call() == Call::Bind
            ? Text::tr("Choose a directory that you may write to, such as /tmp or your own.")
            : Text::tr("Ask whoever runs the server for the right to use its socket file.");
    if (event.call() == Call::Bind)
        return Text::tr("Choose a port from %1 on, or start the program with the privilege.")
            .arg(firstUnprivilegedPort());
    if (event.call() == Call::Socket)
        return Text::tr("Use SOCK_STREAM or SOCK_DGRAM, which everybody may.");
    return Text::tr("Set SO_BROADCAST for a broadcast address; else look at the firewall's rules.");
}

QString againstInvalid(const SocketEvent &event, const SocketNature &kind)
{
    switch (event.call()) {
    case Call::Connect:
        if (event.argument == 0)
            return Text::tr("Close the socket, and make a new one for another peer.");
        return Text::tr("Make the socket in the domain of the address.");
    case Call::SetSockOpt:
        return Text::tr("Check the value and its size, and when the option may be set: some only "
                        "before bind() or connect().");
    case Call::Shutdown:
        return Text::tr("Call it with one of the three.");
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        if ((event.messageFlags & quint64(MSG_OOB)) != 0)
            return Text::tr("Take it once, after the peer has sent with MSG_OOB; all other bytes "
                            "come without the flag.");
        return Text::tr("Compare the arguments, and the order of the calls, with %1.")
            .arg(manualPage(event));
    case Call::Send:
    case Call::SendTo:
        if (kind.isDatagram)
            return Text::tr("Name the port that the receiver is bound to.");
        return Text::tr("Compare the arguments, and the order of the calls, with %1.")
            .arg(manualPage(event));
    case Call::Bind:
        return Text::tr("Make a new socket for another address: one that is bound stays so. Check "
                        "also that the address is one of the socket's domain.");
    case Call::Accept:
        return Text::tr("Call listen() on the socket first.");
    case Call::Listen:
        return Text::tr("Listen on a fresh socket, and bind a Unix one before.");
    default:
        return Text::tr("Compare the arguments, and the order of the calls, with %1.")
            .arg(manualPage(event));
    }
}

QString againstConnected(const SocketEvent &event, const SocketNature &kind)
{
    if (event.call() == Call::Connect && !kind.isDatagram)
        return Text::tr("Make a socket of its own for each connection.");
    if (event.call() == Call::Connect)
        return Text::tr("Dissolve the association first: connect() with AF_UNSPEC.");
    return Text::tr("Use send(), or name no destination: the socket has its peer.");
}

QString againstNotConnected(const SocketEvent &event, const SocketNature &kind)
{
    if (kind.isListener)
        return Text::tr("Use the descriptor that accept() returned: the listening socket itself "
                        "carries no bytes.");
    if (kind.isDatagram)
        return event.call() == Call::Send
            ? Text::tr("Call connect() first, or name a destination with sendto().")
            : Text::tr("Call connect() first: only then has the socket a peer.");
    if (event.call() == Call::Shutdown)
        return Text::tr("Nothing needs to be done; close() gives the descriptor back.");
    return Text::tr("Call connect() first, or, on a server, use the descriptor that accept() "
                    "returned.");
}

QString againstRefused(const SocketEvent &event, const SocketNature &kind)
{
    if (kind.isAbstract)
        return Text::tr("Start the server, and check that both have the same name.");
    if (kind.isUnix)
        return Text::tr("Start the server. If it cannot bind because a socket's file was left "
                        "there, remove that first; never a file that is no socket.");
    if (kind.isDatagram || event.call() != Call::Connect)
        return Text::tr("Start the receiver, or check its address and port; then send again.");
    return Text::tr("Start the server before the client, and check that both have the same address "
                    "and port.");
}

QString againstWaiting(const SocketEvent &event)
{
    switch (event.call()) {
    case Call::Send:
    case Call::SendTo:
        return Text::tr("Wait with poll() until the socket can be written to, and send then; or "
                        "let the socket block.");
    case Call::Connect:
        return Text::tr("Try again when the server has accepted some connections; it may listen "
                        "with a larger backlog.");
    default:
        return Text::tr("Wait with poll() until there is something, and call again; or let the "
                        "socket block.");
    }
}

QString againstBadPath(int errorNumber)
{
    switch (errorNumber) {
    case ENAMETOOLONG:
        return Text::tr("Choose a shorter path: sun_path holds 108 bytes, one of them for the "
                        "NUL.");
    case ENOENT:
        return Text::tr("Check the path. A server must have made the socket before a client "
                        "connects, and its directory must be there before that.");
    default:
        return Text::tr("Choose another path.");
    }
}

QString againstNotSupported(const SocketEvent &event)
{
    if (event.call() == Call::Listen || event.call() == Call::Accept)
        return Text::tr("Use SOCK_STREAM (or SOCK_SEQPACKET) for a server that accepts; a datagram "
                        "server calls recvfrom() at once.");
    return Text::tr("Leave out the flag that this type of socket does not have.");
}

/// The failures that have to do with a connection and its peer; "" for others.
QString againstPeer(const SocketEvent &event, const SocketNature &kind)
{
    switch (event.errorNumber) {
    case EISCONN:
        return againstConnected(event, kind);
    case ENOTCONN:
        return againstNotConnected(event, kind);
    case EDESTADDRREQ:
        return Text::tr("Name a destination with sendto(), or call connect() once before.");
    case EPIPE:
        return Text::tr("Close the socket, or connect it first if it never was. MSG_NOSIGNAL "
                        "spares the program the signal SIGPIPE, which would end it.");
    case ECONNRESET:
        return Text::tr("Close the socket and connect anew. A peer that reads everything before it "
                        "closes does not reset.");
    case ECONNREFUSED:
        return againstRefused(event, kind);
    case ECONNABORTED:
        return Text::tr("Call accept() again for the next one.");
    case ETIMEDOUT:
        return Text::tr("Check the address, the network and the firewalls on the way, and that the "
                        "server accepts what waits in its queue.");
    case EINPROGRESS:
        return Text::tr("Nothing is wrong: wait with poll() until the socket can be written to, "
                        "then read SO_ERROR.");
    case EALREADY:
        return Text::tr("Wait until the first attempt has ended, and read SO_ERROR.");
    case ENETUNREACH:
    case EHOSTUNREACH:
        return Text::tr("Check the address and the network connection; “ip route” shows where "
                        "packets can go.");
    case EMSGSIZE:
        return Text::tr("Send several smaller datagrams, or use a stream.");
    case EPROTOTYPE:
        return Text::tr("Make the socket with the same type as the server's.");
    default:
        return {};
    }
}

} // namespace

QString failureCure(const SocketEvent &event, const SocketNature &kind)
{
    if (event.call() == Call::SslHandshake)
        return Text::tr("Check that the peer speaks TLS, and that its certificate is valid and for "
                        "its name; then make a new connection.");
    if (isTlsCall(event.call()))
        return Text::tr("Close the connection: a TLS session that has failed cannot go on.");
    if ((event.flags & (TimedOut | GivenUp)) != 0)
        return Text::tr("Check the address, the network and the firewalls on the way, and that the "
                        "server accepts what waits in its queue.");
    if (QString cure = againstPeer(event, kind); !cure.isEmpty())
        return cure;
    switch (event.errorNumber) {
    case EADDRINUSE:
        return againstAddressInUse(event, kind);
    case EACCES:
    case EPERM:
        return againstNoAccess(event, kind);
    case EADDRNOTAVAIL:
        return event.call() == Call::Connect
            ? Text::tr("Close some connections, or wait a minute until old ones have ended.")
            : Text::tr("Choose 127.0.0.1, 0.0.0.0 or one of this computer's own addresses.");
    case EAFNOSUPPORT:
        return Text::tr("Make the socket in the domain of the address: AF_INET, AF_INET6 or "
                        "AF_UNIX.");
    case EPROTONOSUPPORT:
    case ESOCKTNOSUPPORT:
        if (event.payloadPosition != 0) // the protocol that was asked for
            return Text::tr("Leave the choice to the system: protocol 0.");
        return Text::tr("Use SOCK_STREAM or SOCK_DGRAM; SOCK_SEQPACKET goes with AF_UNIX.");
    case EINVAL:
        return againstInvalid(event, kind);
    case EINTR:
        return Text::tr("Make the call again if it is still wanted.");
    case EAGAIN:
        return againstWaiting(event);
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return Text::tr("Close sockets that are no longer needed; “ulimit -n” tells and sets how "
                        "many descriptors a program may have.");
    case ENAMETOOLONG:
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case EROFS:
        return againstBadPath(int(event.errorNumber));
    case EOPNOTSUPP:
        return againstNotSupported(event);
    case ENOPROTOOPT:
        return Text::tr("Check that level and option belong together, and fit the socket's "
                        "domain.");
    case ENOTSOCK:
    case EBADF:
        return Text::tr("Use a descriptor that socket() or accept() returned and that has not been "
                        "closed.");
    default:
        break;
    }
    return Text::tr("The section ERRORS of %1 says more.").arg(manualPage(event));
}

} // namespace socketscope
