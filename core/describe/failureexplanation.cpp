#include "core/describe/failureexplanation.h"

#include "core/describe/argumentnames.h"
#include "core/describe/quantitytext.h"
#include "core/event/errnoname.h"
#include "core/event/packedarguments.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

FailureExplanation::FailureExplanation(
    const Recording &recording, const SocketEvent &event, const SocketFacts *facts)
    : m_recording(recording)
    , m_event(event)
    , m_facts(facts)
{ }

QString FailureExplanation::address() const
{
    return m_recording.addressOf(m_event).toString();
}

bool FailureExplanation::isUnix() const
{
    return m_recording.addressOf(m_event).isUnix();
}

bool FailureExplanation::isOfAnotherFamily() const
{
    const EndpointAddress named = m_recording.addressOf(m_event);
    const int domain = named.isUnix() ? AF_UNIX : named.isIPv6() ? AF_INET6 : AF_INET;
    return m_facts && m_facts->domain != 0 && !named.isNull() && m_facts->domain != domain;
}

QString FailureExplanation::meaning() const
{
    return errnoMeaning(int(m_event.errorNumber));
}

QString FailureExplanation::text() const
{
    switch (m_event.call()) {
    case Call::Socket:
        return ofSocket();
    case Call::Bind:
        return ofBind();
    case Call::Listen:
        return ofListen();
    case Call::Accept:
        return ofAccept();
    case Call::Connect:
        return ofConnect();
    case Call::Send:
    case Call::SendTo:
        return ofSend();
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return ofReceive();
    case Call::Shutdown:
        if (QString sentence = ofShutdown(); !sentence.isEmpty())
            return sentence;
        break;
    case Call::SetSockOpt:
        return tr("The option %1 was not set: %2.")
            .arg(optionName(levelOf(m_event), optionOf(m_event)), meaning());
    case Call::GetPeerName:
        if (m_event.errorNumber == ENOTCONN)
            return tr("The socket has no peer, or its connection is over.");
        break;
    case Call::None:
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslRead:
    case Call::SslWrite:
    case Call::SslShutdown:
    case Call::Close:
    case Call::GetSockName:
    case Call::GetSockOpt:
        break;
    }
    return tr("%1() failed: %2.").arg(QLatin1StringView(callName(m_event.call())), meaning());
}

QString FailureExplanation::ofShutdown() const
{
    if (m_event.errorNumber == EINVAL)
        return tr("%1 is none of SHUT_RD, SHUT_WR and SHUT_RDWR.")
            .arg(shutdownName(int(m_event.argument)));
    if (m_event.errorNumber != ENOTCONN)
        return {};
    return m_facts && !m_facts->isConnection()
        ? tr("The socket is not connected, so there is nothing to finish.")
        : tr("There was nothing left to finish: the connection was over already.");
}

QString FailureExplanation::ofUnsupportedProtocol() const
{
    const auto protocol = int(m_event.payloadPosition);
    const QString domain = domainName(domainOf(m_event));
    const QString type = typeName(typeOf(m_event));
    if (protocol != 0)
        return tr("The protocol %1 does not go with %2 and %3.")
            .arg(protocolName(protocol), domain, type);
    if (typeOf(m_event) == SOCK_RAW)
        return tr("SOCK_RAW has no usual protocol: the call must name one, such as IPPROTO_ICMP.");
    return tr("The domain %1 has no sockets of the type %2.").arg(domain, type);
}

QString FailureExplanation::ofSocket() const
{
    const QString domain = domainName(domainOf(m_event));
    switch (m_event.errorNumber) {
    case EAFNOSUPPORT:
        return tr("This system has no sockets of the domain %1, or they are switched off.")
            .arg(domain);
    case EPROTONOSUPPORT:
    case ESOCKTNOSUPPORT:
        return ofUnsupportedProtocol();
    case EACCES:
    case EPERM:
        return tr("Sockets of the type %1 need privileges, which this program does not have.")
            .arg(typeName(typeOf(m_event)));
    default:
        return tr("No socket could be made: %1.").arg(meaning());
    }
}

QString FailureExplanation::ofListen() const
{
    switch (m_event.errorNumber) {
    case EADDRINUSE:
        return tr("Another socket listens on this address and port already.");
    case EOPNOTSUPP:
        return tr("A socket of this type cannot listen: it has no connections that could wait.");
    case EINVAL:
    case EISCONN:
        if (m_facts && m_facts->isConnection())
            return tr("The socket is connected already, so it cannot listen.");
        if (m_facts && m_facts->domain == AF_UNIX)
            return tr("A Unix socket cannot listen without a name: nobody could reach it.");
        return tr("The socket cannot listen in its state: it is connected already, or it is a Unix "
                  "socket without an address.");
    default:
        return tr("The socket cannot listen: %1.").arg(meaning());
    }
}

QString FailureExplanation::ofBind() const
{
    if (QString sentence = isUnix() ? ofUnixName() : QString(); !sentence.isEmpty())
        return sentence;
    switch (m_event.errorNumber) {
    case EADDRINUSE:
        return tr("%1 is in use: another socket has this address and port.").arg(address());
    case EACCES:
        return tr("The system does not let this program have %1; ports below 1024 need "
                  "privileges.")
            .arg(address());
    case EADDRNOTAVAIL:
        return tr("This computer does not have the address %1, so no socket can be bound to it.")
            .arg(m_recording.addressOf(m_event).hostText());
    case EINVAL:
        if (isOfAnotherFamily())
            return tr("The address %1 is of another family than the socket.").arg(address());
        return tr("The socket has an address already, and it is given one only once; or the "
                  "address does not fit the socket's domain.");
    case EAFNOSUPPORT:
        return tr("The address %1 is of another family than the socket.").arg(address());
    default:
        return tr("The socket cannot have the address %1: %2.").arg(address(), meaning());
    }
}

QString FailureExplanation::ofAccept() const
{
    switch (m_event.errorNumber) {
    case EAGAIN:
        return tr("No connection is waiting in the accept queue.");
    case EINVAL:
        return tr("The socket does not listen, so it has no queue to take a connection from.");
    case EOPNOTSUPP:
        return tr("A socket of this type never has connections to accept.");
    case EINTR:
        return tr("The call was interrupted before a connection came.");
    case ECONNABORTED:
        return tr("A client gave its connection up before it was accepted.");
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return tr("The connection could not be taken: %1. It stays in the accept queue, and "
                  "accepting is tried again after a rest.")
            .arg(meaning());
    default:
        return tr("The connection could not be taken: %1.").arg(meaning());
    }
}

QString FailureExplanation::ofConnect() const
{
    const QString span = spanText(qint64(m_event.durationNs));
    if (m_event.flags & TimedOut)
        return tr("%1 gave no answer within %2, so the attempt was given up. Its computer may be "
                  "off, a firewall may drop the packets, or its accept queue is full.")
            .arg(address(), span);
    if (m_event.flags & GivenUp)
        return tr("The attempt to connect to %1 was given up after %2, before an answer had come.")
            .arg(address(), span);
    if (m_event.argument == 0)
        return tr("The association was not dissolved: %1. TCP and datagram sockets can do it; a "
                  "Unix connection keeps its peer.")
            .arg(meaning());
    if (m_event.errorNumber == EINVAL && isOfAnotherFamily())
        return tr("The address %1 is of another family than the socket.").arg(address());
    if (QString sentence = isUnix() ? ofUnixName() : QString(); !sentence.isEmpty())
        return sentence;
    switch (m_event.errorNumber) {
    case ECONNREFUSED:
        return tr("Nothing listens on %1, so its system refused the connection.").arg(address());
    case ETIMEDOUT:
        return tr("%1 gave no answer; the system gave up after %2.").arg(address(), span);
    case ENETUNREACH:
    case EHOSTUNREACH:
        return tr("%1 cannot be reached from here: %2.").arg(address(), meaning());
    case EADDRNOTAVAIL:
        return tr("There is no free port on this computer for a connection to %1, or %1 is no "
                  "address that can be connected to.")
            .arg(address());
    case EISCONN:
        return tr("The socket is connected already, or it listens; a connection needs a socket of "
                  "its own.");
    case EINPROGRESS:
        return tr("The socket does not block, so the call came back at once: the handshake with "
                  "%1 goes on meanwhile.")
            .arg(address());
    case EALREADY:
        return tr("An earlier connect() on this socket is still under way.");
    case EINTR:
        return tr("The call was interrupted. The system goes on with the handshake with %1.")
            .arg(address());
    case EACCES:
    case EPERM:
        return tr("The system forbids this connection: %1 may be a broadcast address, which needs "
                  "SO_BROADCAST, or a firewall rule stands against it.")
            .arg(address());
    case EAFNOSUPPORT:
        return tr("The address %1 is of another family than the socket.").arg(address());
    default:
        return tr("The connection to %1 failed: %2.").arg(address(), meaning());
    }
}

} // namespace socketscope
