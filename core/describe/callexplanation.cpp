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

bool CallExplanation::isUnix() const
{
    return m_facts ? m_facts->domain == AF_UNIX : m_recording.addressOf(m_event).isUnix();
}

QString CallExplanation::ofConnect() const
{
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

QString CallExplanation::ofSend() const
{
    const quint32 asked = m_recording.sizeAsked(m_event);
    if (isDatagram() && isUnix())
        return tr("%n bytes are in the receiver's queue as one datagram. Between Unix sockets none "
                  "is lost: with a full queue the call waits.",
            nullptr, m_event.result);
    if (isDatagram())
        return tr("%n bytes were handed over as one datagram. Whether it arrives, the call cannot "
                  "tell.",
            nullptr, m_event.result);
    if (quint32(m_event.result) < asked)
        return tr("The system took %1 of %2 bytes, because its send buffer is full. The rest "
                  "follows when the peer has read some.")
            .arg(m_event.result)
            .arg(asked);
    return tr("The system took %n bytes into its send buffer and delivers them. That says nothing "
              "yet about the peer having read them.",
        nullptr, m_event.result);
}

QString CallExplanation::ofDatagram() const
{
    const QString from = m_recording.addressIdOf(m_event) == 0
        ? tr("its sender", "where a datagram came from, when the call does not tell")
        : address();
    if (m_event.result == 0)
        return tr("An empty datagram came from %1: it has no bytes, but it is a message, and no "
                  "end of anything.")
            .arg(from);
    if (const qint64 lost = datagramBytesLost(); lost > 0)
        return tr("A datagram of %1 bytes came from %2, and the buffer took %3 of them. The rest "
                  "is lost: what is left of a datagram is never kept for the next call.")
            .arg(m_event.result)
            .arg(from)
            .arg(m_event.result - lost);
    const quint32 asked = m_recording.sizeAsked(m_event);
    if (m_event.call() == Call::RecvMsg
        && (m_recording.messages().message(m_event.argument).answeredFlags & MSG_TRUNC) != 0)
        return tr("A datagram came from %1 that is longer than the buffer: msg_flags has "
                  "MSG_TRUNC. %2 bytes were taken, the rest is lost.")
            .arg(from)
            .arg(m_event.result);
    if (quint32(m_event.result) == asked)
        return tr("A datagram came from %1 and filled the buffer of %2 bytes. If it was longer, "
                  "the rest is lost; MSG_TRUNC would tell.")
            .arg(from)
            .arg(asked);
    return tr("One whole datagram of %1 bytes came from %2. One call takes one datagram, never "
              "parts of two.")
        .arg(m_event.result)
        .arg(from);
}

qint64 CallExplanation::datagramBytesLost() const
{
    if ((m_event.messageFlags & MSG_TRUNC) == 0) // the length that is returned is what came in
        return 0;
    return qMax(qint64(0), qint64(m_event.result) - qint64(m_recording.sizeAsked(m_event)));
}

QString CallExplanation::ofReceive() const
{
    if (isDatagram())
        return ofDatagram();
    if (m_event.isPeek())
        return tr("The program looked at %n bytes that the peer had sent and left them where they "
                  "are: the next call finds them again.",
            nullptr, m_event.result);
    if (m_event.isEndOfStream())
        return tr("The peer has finished sending: recv() returned 0, which is the end of the "
                  "stream. The other direction stays open until this end finishes too.");
    if (m_facts && m_facts->type == SOCK_SEQPACKET)
        return tr("The program took a message of %n bytes: on a SOCK_SEQPACKET socket one recv() "
                  "takes one message, and what the buffer has no room for is lost.",
            nullptr, m_event.result);
    if (quint32(m_event.result) == m_recording.sizeAsked(m_event))
        return tr("The program took %n bytes that the peer had sent. The buffer was filled, so "
                  "more may be waiting.",
            nullptr, m_event.result);
    return tr("The program took %n bytes that the peer had sent. recv() returns what is there, not "
              "one message: two sends may arrive in one recv, or one in several.",
        nullptr, m_event.result);
}

QString CallExplanation::ofShutdown() const
{
    switch (int(m_event.argument)) {
    case SHUT_RD:
        return tr("The program will receive no more on this connection; it can still send.");
    case SHUT_WR:
        if (isUnix())
            return tr("This end has finished sending: when the peer has read all, its recv() "
                      "returns 0. Nothing is sent for it, the kernel only notes it at both ends; "
                      "this end can still receive.");
        return tr("This end has finished sending (a half-close): after the last byte the peer's "
                  "recv() returns 0. This end can still receive.");
    default:
        return tr("Both directions are finished: nothing more is sent or received here.");
    }
}

QString CallExplanation::ofClose() const
{
    if (m_facts && m_facts->isListener)
        return tr("The server no longer listens: new clients are refused, and connections that "
                  "still waited in the accept queue are reset.");
    if (m_facts && m_facts->stateBeforeClose == SocketState::Failed)
        return tr("The descriptor was given back; this socket never came to a connection.");
    if (m_facts && m_facts->stateBeforeClose == SocketState::Reset)
        return tr("The descriptor was given back; the connection had been reset before.");
    if (isDatagram())
        return tr("The descriptor was given back. Datagrams that still waited here are thrown "
                  "away, and later ones reach nobody.");
    if (isUnix())
        return tr("The descriptor was given back. What was sent waits in the peer's queue; after "
                  "it the peer's recv() returns 0.");
    return tr("The descriptor was given back. The system still delivers what was sent and then "
              "ends the connection.");
}

} // namespace socketscope
