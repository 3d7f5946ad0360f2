#include "core/describe/callexplanation.h"

#include "core/describe/argumentnames.h"
#include "core/describe/failureexplanation.h"
#include "core/describe/optionvalue.h"
#include "core/describe/quantitytext.h"
#include "core/describe/tlstext.h"
#include "core/event/packedarguments.h"
#include "core/event/resetonclose.h"
#include "core/event/tlscall.h"
#include "core/store/recording.h"

#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace socketscope {

CallExplanation::CallExplanation(
    const Recording &recording, const SocketEvent &event, const SocketFacts *facts)
    : m_recording(recording)
    , m_event(event)
    , m_facts(facts)
{ }

QString CallExplanation::text() const
{
    if (isTlsCall(m_event.call()))
        return tlsExplanation(m_recording, m_event);
    return m_event.failed() ? FailureExplanation(m_recording, m_event, m_facts).text()
                            : ofSuccess();
}

QString CallExplanation::address() const
{
    return m_recording.addressOf(m_event).toString();
}

QString CallExplanation::ofSuccess() const
{
    switch (m_event.call()) {
    case Call::Socket:
        return ofSocket();
    case Call::SetSockOpt:
        return ofSetOption();
    case Call::GetSockOpt:
        return tr("The program asked the system for the option's value.");
    case Call::Bind:
        return ofBind();
    case Call::Listen:
        return tr("From now on clients can connect. Up to %1 of them wait in the accept queue: the "
                  "backlog and one more, but no more than the system's own limit allows.")
            .arg(qint64(m_event.argument) + 1);
    case Call::Accept:
        return tr("The server took the connection from %1 out of the accept queue. It has a socket "
                  "of its own from here on, with descriptor %2.")
            .arg(address())
            .arg(m_event.result);
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
        return ofShutdown();
    case Call::Close:
        return ofClose();
    case Call::GetSockName:
        return tr("The system tells the socket's own address: %1.").arg(address());
    case Call::GetPeerName:
        return tr("The system tells the address of the socket's peer: %1.").arg(address());
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslRead:
    case Call::SslWrite:
    case Call::SslShutdown:
    case Call::None:
        break;
    }
    return {};
}

bool CallExplanation::isDatagram() const
{
    return (m_event.flags & Datagram) != 0 || (m_facts && m_facts->isDatagram());
}

bool CallExplanation::isSeqpacket() const
{
    return m_facts && m_facts->type == SOCK_SEQPACKET;
}

bool CallExplanation::isUnix() const
{
    return m_facts ? m_facts->domain == AF_UNIX : m_recording.addressOf(m_event).isUnix();
}

QString CallExplanation::ofConnect() const
{
    if (m_event.argument == 0 && !isDatagram() && !isUnix())
        return tr("The socket has no peer any more, and can be connected anew. A connection that "
                  "was still open has ended with a reset; one that listened listens no more.");
    if (m_event.argument == 0)
        return tr("The socket has no peer any more: the association was dissolved.");
    if (isDatagram())
        return tr("The socket sends to %1 from now on and takes datagrams from there only. Nothing "
                  "was sent for it.")
            .arg(address());
    if (m_recording.addressOf(m_event).isUnix())
        return tr("The connection to %1 waits in the listener's queue or was taken already; bytes "
                  "may be sent at once.")
            .arg(address());
    return tr("The connection to %1 is established; the handshake took %2.")
        .arg(address(), spanText(qint64(m_event.durationNs)));
}

QString CallExplanation::ofSocket() const
{
    const int domain = domainOf(m_event);
    const int type = typeOf(m_event);
    QString kind
        = tr("%1, %2", "a socket's domain and type").arg(domainName(domain), typeName(type));
    if (domain == AF_INET && type == SOCK_STREAM)
        kind = tr("IPv4 socket for TCP");
    else if (domain == AF_INET && type == SOCK_DGRAM)
        kind = tr("IPv4 socket for UDP");
    else if (domain == AF_INET6 && type == SOCK_STREAM)
        kind = tr("IPv6 socket for TCP");
    else if (domain == AF_INET6 && type == SOCK_DGRAM)
        kind = tr("IPv6 socket for UDP");
    else if (domain == AF_UNIX)
        kind = tr("Unix socket, %1").arg(typeName(type));
    return tr("A new socket was made (%1). It has descriptor %2 and is not connected to anything "
              "yet.")
        .arg(kind)
        .arg(m_event.result);
}

QString CallExplanation::ofSetOption() const
{
    const int level = levelOf(m_event);
    const int option = optionOf(m_event);
    const PayloadStore::View value = m_recording.payloadOf(m_event);
    const bool isOn = integerOption(value.bytes()).value_or(0) != 0;
    if (level == SOL_SOCKET && option == SO_REUSEADDR && isOn)
        return tr("The address may be bound again at once, although closed connections of an "
                  "earlier server may still rest in TIME_WAIT.");
    if (setsLinger(m_event) && value.bytes().size() == qsizetype(sizeof(linger)))
        return ofLinger(value.bytes());
    if (level == IPPROTO_IPV6 && option == IPV6_V6ONLY)
        return isOn ? tr("The socket takes IPv6 connections only.")
                    : tr("The socket takes both IPv6 and IPv4 connections.");
    if (level == IPPROTO_TCP && option == TCP_NODELAY && isOn)
        return tr("Small messages are sent at once instead of being gathered (Nagle's algorithm is "
                  "off).");
    return tr("The option %1 was set to %2.")
        .arg(optionName(level, option), optionValueShort(level, option, value.bytes()));
}

QString CallExplanation::ofLinger(QByteArrayView value) const
{
    if (isUnix())
        return tr("SO_LINGER was set. Unix sockets take it and do nothing with it: what was sent "
                  "is in the peer's queue already.");
    if (setsResetOnClose(m_event, value))
        return tr("Closing will now reset the connection: bytes that are still queued are thrown "
                  "away, and the peer sees ECONNRESET instead of an orderly end.");
    linger setting{};
    std::memcpy(&setting, value.data(), sizeof setting);
    if (setting.l_onoff == 0)
        return tr("Closing will not wait: close() returns at once, and the system still delivers "
                  "what is queued.");
    return tr("Closing will now wait until what is queued has been acknowledged, for %n second(s) "
              "at most.",
        nullptr, setting.l_linger);
}

QString CallExplanation::ofBind() const
{
    const EndpointAddress bound = m_recording.addresses().address(m_event.argument);
    if (bound.isUnix())
        return bound.unixPath().isEmpty()
            ? tr("The socket has an abstract name now, which the system chose.")
            : tr("The socket has the name %1 now.").arg(bound.toString());
    if (bound.port() == 0)
        return tr("The socket has the address %1 now, and the system chose a free port for it.")
            .arg(bound.hostText());
    if (bound.isAny())
        return tr("The socket has port %1 now, on every address of this computer.")
            .arg(bound.port());
    return tr("The socket has the address %1 now.").arg(bound.toString());
}

QString CallExplanation::ofShutdown() const
{
    const bool listened = m_facts && m_facts->listenNs >= 0 && m_facts->listenNs <= m_event.startNs;
    if (listened && m_event.argument == SHUT_WR)
        return tr("Nothing has changed: a socket that listens sends nothing anyway.");
    if (listened)
        return tr("The socket no longer listens: new clients are refused, and who still waited in "
                  "the accept queue is turned away. The descriptor stays open.");
    switch (int(m_event.argument)) {
    case SHUT_RD:
        return tr("The program will receive no more here: recv() returns 0 once what has come is "
                  "read. It can still send.");
    case SHUT_WR:
        if (isUnix())
            return tr("This end has finished sending: when the peer has read all, its recv() "
                      "returns 0. Nothing is sent for it, the kernel only notes it at both ends; "
                      "this end can still receive.");
        if (isDatagram())
            return tr("This end has finished sending. Nothing tells the peer so: datagrams have no "
                      "FIN. This end can still receive.");
        return tr("This end has finished sending (a half-close): after the last byte the peer's "
                  "recv() returns 0. This end can still receive.");
    default:
        return tr("Both directions are finished: nothing more is sent or received here.");
    }
}

QString CallExplanation::ofClose() const
{
    if (m_facts && m_facts->isListener && m_facts->receivingFinishedNs < 0)
        return tr("The server no longer listens: new clients are refused, and connections that "
                  "still waited in the accept queue are reset.");
    if (isDatagram())
        return tr("The descriptor was given back. Datagrams that still waited here are thrown "
                  "away, and later ones reach nobody.");
    if (m_facts && m_facts->stateBeforeClose == SocketState::Failed)
        return tr("The descriptor was given back; this socket never came to a connection.");
    if (m_facts && m_facts->stateBeforeClose == SocketState::Reset)
        return tr("The descriptor was given back; the connection had been reset before.");
    if (m_facts && m_facts->type != 0 && !m_facts->isConnection())
        return tr("The descriptor was given back; this socket had no connection that could end.");
    return ofCloseOfStream();
}

QString CallExplanation::ofCloseOfStream() const
{
    if (isUnix())
        return tr("The descriptor was given back. What was sent waits in the peer's queue; after "
                  "it the peer's recv() returns 0.");
    if (m_facts && m_facts->resetsOnClose)
        return tr("The descriptor was given back and the connection reset, as SO_LINGER with no "
                  "time asks: what was not sent yet is lost, and the peer sees ECONNRESET.");
    return tr("The descriptor was given back. The system still delivers what was sent and then "
              "ends the connection; bytes that came and were not read make the end a reset.");
}

} // namespace socketscope
