#include "core/net/callcause.h"

#include "core/event/errnoname.h"
#include "core/net/portholder.h"

#include <QCoreApplication>

#include <cerrno>

namespace socketscope::callcause {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CallCause)
};

QString withName(int errorNumber)
{
    const QString name = errnoName(errorNumber);
    return name.isEmpty() ? QString::number(errorNumber) : name;
}

/// For whatever has no sentence of its own.
QString plain(const QString &what, int errorNumber)
{
    return Text::tr("%1: %2 (%3).").arg(what, errnoMeaning(errorNumber), withName(errorNumber));
}

QString portInUse(const EndpointAddress &address, Protocol protocol)
{
    const std::optional<PortHolder> holder
        = findPortHolder(address, protocol == Protocol::Udp ? Transport::Udp : Transport::Tcp);
    if (!holder)
        return Text::tr("Port %1 is already in use on this computer. Choose another port.")
            .arg(address.port());
    if (holder->owner.isThisProgram)
        return Text::tr(
            "Port %1 is already held by another server of this program. Stop it or choose "
            "another port.")
            .arg(address.port());
    if (holder->owner.processId == 0)
        return Text::tr(
            "Port %1 is already held by a program of another user. Choose another port.")
            .arg(address.port());
    return Text::tr("Port %1 is already held by %2 (pid %3). Stop it or choose another port.")
        .arg(address.port())
        .arg(holder->owner.program)
        .arg(holder->owner.processId);
}

QString notAllowed(const EndpointAddress &address)
{
    const int first = firstUnprivilegedPort();
    if (address.port() != 0 && address.port() < first)
        return Text::tr(
            "Ports below %1 are reserved for the system. Choose port %1 or above, or start "
            "the program with the privilege.")
            .arg(first);
    return Text::tr("The system does not allow the use of %1. A security policy may forbid it.")
        .arg(address.toString());
}

QString foreignAddress(const EndpointAddress &address)
{
    return Text::tr(
        "This computer has no address %1. Use 127.0.0.1 for this computer alone, or one of "
        "its own addresses.")
        .arg(address.hostText());
}

QString outOfResources(int errorNumber)
{
    switch (errorNumber) {
    case EMFILE:
        return Text::tr(
            "The program has no descriptor left. Close some connections, or raise the limit "
            "(ulimit -n).");
    case ENFILE:
        return Text::tr("The system's table of open files is full. Close other programs.");
    default:
        return Text::tr(
            "The system has no memory left for sockets. Close some connections or other "
            "programs.");
    }
}

bool isResourceError(int errorNumber)
{
    return errorNumber == EMFILE || errorNumber == ENFILE || errorNumber == ENOBUFS
        || errorNumber == ENOMEM;
}

/// The failures that binding has in common for servers and clients; empty for others.
QString bindingFailed(
    const EndpointAddress &address, int errorNumber, Protocol protocol = Protocol::Tcp)
{
    if (isResourceError(errorNumber))
        return outOfResources(errorNumber);
    switch (errorNumber) {
    case EADDRINUSE:
        return portInUse(address, protocol);
    case EACCES:
    case EPERM:
        return notAllowed(address);
    case EADDRNOTAVAIL:
        return foreignAddress(address);
    case EAFNOSUPPORT:
        return Text::tr(
            "This computer has IPv6 switched off, so %1 cannot be used. Use an IPv4 address.")
            .arg(address.hostText());
    default:
        return {};
    }
}

QString refused(const EndpointAddress &peer)
{
    if (peer.isLoopback())
        return Text::tr("Nothing listens on %1. Start a server there, or check the port.")
            .arg(peer.toString());
    return Text::tr(
        "%1 refuses connections to port %2: nothing listens there, or a firewall forbids it. "
        "Check the port, and that the server listens on that address.")
        .arg(peer.hostText())
        .arg(peer.port());
}

QString noAnswer(const EndpointAddress &peer, int timeoutMs)
{
    const double seconds = timeoutMs / 1000.0;
    if (const auto holder = peer.isLoopback() ? findPortHolder(peer) : std::nullopt;
        holder && holder->receiveQueue > 0)
        return Text::tr(
            "No answer from %1 within %2 s: %3 listens there, but its accept queue is full "
            "(%4 waiting). It must accept connections, or listen with a larger backlog.")
            .arg(peer.toString())
            .arg(seconds)
            .arg(holder->owner.program.isEmpty() ? Text::tr("a program") : holder->owner.program)
            .arg(holder->receiveQueue);
    return Text::tr(
        "No answer from %1 within %2 s. The computer may be off, or a firewall drops the "
        "request; check the address.")
        .arg(peer.toString())
        .arg(seconds);
}

} // namespace

Error listenFailed(const EndpointAddress &address, Call call, int errorNumber, Protocol protocol)
{
    QString message = bindingFailed(address, errorNumber, protocol);
    if (message.isEmpty())
        message = plain(Text::tr("The server could not be started, %1 failed")
                            .arg(QLatin1StringView(callName(call))),
            errorNumber);
    return {errorNumber, message};
}

Error sourceFailed(const EndpointAddress &source, int errorNumber)
{
    QString message = bindingFailed(source, errorNumber);
    if (message.isEmpty())
        message
            = plain(Text::tr("The source %1 cannot be used").arg(source.toString()), errorNumber);
    return {errorNumber, message};
}

Error connectFailed(const EndpointAddress &peer, int errorNumber, int timeoutMs)
{
    if (isResourceError(errorNumber))
        return {errorNumber, outOfResources(errorNumber)};
    switch (errorNumber) {
    case ECONNREFUSED:
        return {errorNumber, refused(peer)};
    case ETIMEDOUT:
        return {errorNumber, noAnswer(peer, timeoutMs)};
    case ECANCELED:
        return cancelled();
    case ENETUNREACH:
        return {errorNumber,
            Text::tr(
                "This computer has no route to %1. Check the network connection and the address.")
                .arg(peer.hostText())};
    case EHOSTUNREACH:
        return {errorNumber,
            Text::tr(
                "%1 cannot be reached: no route leads there, or nobody answers at that address. "
                "Check the address and the network.")
                .arg(peer.hostText())};
    case EADDRNOTAVAIL:
        return {errorNumber,
            Text::tr(
                "No source port is free for a connection to %1. Close some connections, or wait a "
                "minute for old ones to end.")
                .arg(peer.toString())};
    case EADDRINUSE:
        return {errorNumber,
            Text::tr(
                "A connection from that source port to %1 exists already. Choose another source "
                "port.")
                .arg(peer.toString())};
    case EACCES:
    case EPERM:
        return {errorNumber,
            Text::tr("This computer's firewall or a security policy forbids connections to %1.")
                .arg(peer.toString())};
    case EAFNOSUPPORT:
        return {errorNumber,
            Text::tr("This computer has IPv6 switched off, so %1 cannot be reached. Use an IPv4 "
                     "address.")
                .arg(peer.hostText())};
    case ECONNRESET:
        return {errorNumber,
            Text::tr("%1 reset the connection as soon as it was made.").arg(peer.toString())};
    default:
        return {errorNumber,
            plain(Text::tr("Connecting to %1 failed").arg(peer.toString()), errorNumber)};
    }
}

Error lookupFailed(const QString &host, const QString &reason)
{
    if (host.isEmpty())
        return {0, Text::tr("No host was given. Enter a name or an address, such as 127.0.0.1.")};
    if (reason.isEmpty())
        return {0,
            Text::tr("No computer named “%1” is known. Check the spelling, or use its address.")
                .arg(host)};
    return {0,
        Text::tr("The name “%1” could not be looked up: %2. Check the network, or use the address.")
            .arg(host, reason)};
}

Error lookupTimedOut(const QString &host, int timeoutMs)
{
    return {ETIMEDOUT,
        Text::tr("The name “%1” was not found within %2 s. Check the network, or use the address.")
            .arg(host)
            .arg(timeoutMs / 1000.0)};
}

Error cancelled()
{
    return {ECANCELED, Text::tr("The attempt was cancelled.")};
}

Error connectionLost(const EndpointAddress &peer, int errorNumber)
{
    switch (errorNumber) {
    case ECONNRESET:
        return {errorNumber,
            Text::tr("%1 reset the connection: its program ended, or closed it with bytes unread.")
                .arg(peer.toString())};
    case EPIPE:
        return {errorNumber,
            Text::tr(
                "%1 no longer receives: it closed the connection while there was still something "
                "to send.")
                .arg(peer.toString())};
    case ETIMEDOUT:
        return {errorNumber,
            Text::tr("%1 no longer answers; the system gave the connection up. The network may be "
                     "interrupted, or the computer off.")
                .arg(peer.toString())};
    default:
        return {errorNumber,
            plain(Text::tr("The connection to %1 was lost").arg(peer.toString()), errorNumber)};
    }
}

Error acceptRests(int errorNumber)
{
    return {errorNumber, Text::tr("New clients must wait: %1").arg(outOfResources(errorNumber))};
}

Error limitReached(int maxConnections)
{
    return {0,
        Text::tr(
            "The limit of %n connection(s) is reached. Further clients wait in the accept queue "
            "until one disconnects.",
            nullptr, maxConnections)};
}

} // namespace socketscope::callcause
