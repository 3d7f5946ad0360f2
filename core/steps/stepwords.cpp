#include "core/steps/stepwords.h"

#include "core/describe/argumentnames.h"
#include "core/describe/callformat.h"
#include "core/store/recording.h"

#include <QCoreApplication>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace socketscope::stepwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

/// What an option is for; empty for one that its name alone must tell.
QString purposeOf(int level, int option)
{
    if (level == SOL_SOCKET && option == SO_REUSEADDR)
        return Text::tr("a port that still rests in TIME_WAIT can be bound again at once");
    if (level == SOL_SOCKET && option == SO_REUSEPORT)
        return Text::tr("several sockets can share the port");
    if (level == SOL_SOCKET && option == SO_KEEPALIVE)
        return Text::tr("a peer that is gone is noticed even while nothing is sent");
    if (level == SOL_SOCKET && option == SO_LINGER)
        return Text::tr("close() waits for what was not sent yet, or resets");
    if (level == SOL_SOCKET && option == SO_BROADCAST)
        return Text::tr("datagrams may go to everybody in a network");
    if (level == IPPROTO_TCP && option == TCP_NODELAY)
        return Text::tr("small sends leave at once");
    if (level == IPPROTO_IPV6 && option == IPV6_V6ONLY)
        return Text::tr("it is decided whether IPv4 is served too");
    const bool isGroup = (level == IPPROTO_IP && option == IP_ADD_MEMBERSHIP)
        || (level == IPPROTO_IPV6 && option == IPV6_JOIN_GROUP);
    return isGroup ? Text::tr("what is sent to the group arrives here") : QString();
}

QString ofSetOption(const LabCall &call)
{
    const QString name = optionName(call.level, call.option);
    const QString purpose = purposeOf(call.level, call.option);
    return purpose.isEmpty() ? Text::tr("setsockopt() will set %1.").arg(name)
                             : Text::tr("setsockopt() will set %1: %2.").arg(name, purpose);
}

QString ofBind(const EndpointAddress &address)
{
    if (address.isUnix())
        return address.unixPath().isEmpty()
            ? Text::tr("bind() will give the socket a name that the system chooses.")
            : Text::tr("bind() will give the socket the name %1.").arg(address.toString());
    return address.port() == 0
        ? Text::tr("bind() will give the socket the address %1 and a free port.")
              .arg(address.hostText())
        : Text::tr("bind() will give the socket the address %1.").arg(address.toString());
}

QString ofAccept(const StepFacts &facts)
{
    if (!facts.isKnown)
        return Text::tr("accept() will take a connection from the queue, or wait for one.");
    if (facts.queued == 0)
        return Text::tr("accept() will wait: the queue is empty.");
    if (facts.queued == 1 && facts.queuedPeers.size() == 1)
        return Text::tr("accept() will take %1 from the queue.")
            .arg(facts.queuedPeers.constFirst().toString());
    return Text::tr("accept() will take the first of %n connections from the queue.", nullptr,
        int(facts.queued));
}

QString ofConnect(const EndpointAddress &address, Protocol protocol)
{
    return isDatagram(protocol)
        ? Text::tr("connect() will make %1 the only peer; nothing is sent.").arg(address.toString())
        : Text::tr("connect() will ask %1 for a connection.").arg(address.toString());
}

QString ofSending(const LabCall &call, Protocol protocol)
{
    const int count = int(call.bytes.size());
    if (call.call == Call::SendTo)
        return Text::tr("sendto() will send a datagram of %n bytes to %1.", nullptr, count)
            .arg(call.address.toString());
    return isDatagram(protocol)
        ? Text::tr("send() will send a datagram of %n bytes.", nullptr, count)
        : Text::tr("send() will hand %n bytes to the system.", nullptr, count);
}

QString ofReceiving(const LabCall &call, Protocol protocol, const StepFacts &facts)
{
    const QString name = QLatin1StringView(callName(call.call)) + QStringLiteral("()");
    const quint32 unread = facts.unread.value(call.socketId);
    const bool isReadable = facts.hasSomething(call.socketId);
    if (!facts.isKnown)
        return Text::tr("%1 will return up to %2 bytes, or wait for some.")
            .arg(name)
            .arg(call.size);
    if (unread > call.size && isDatagram(protocol))
        return Text::tr("%1 will return the first %2 bytes of a datagram of %3; the rest is lost.")
            .arg(name)
            .arg(call.size)
            .arg(unread);
    if (unread > 0)
        return Text::tr("%1 will return %n bytes: they have come already.", nullptr,
            int(qMin(unread, call.size)))
            .arg(name);
    if (isReadable && isDatagram(protocol))
        return Text::tr("%1 will return at once: an empty datagram has come, or an error.")
            .arg(name);
    if (facts.peerFinished.value(call.socketId))
        return Text::tr("%1 will return 0: the peer has finished sending.").arg(name);
    return isReadable ? Text::tr("%1 will return at once: the connection is over.").arg(name)
                      : Text::tr("%1 will wait: nothing has come.").arg(name);
}

} // namespace

QString lookUp(const QString &name)
{
    return Text::tr(
        "getaddrinfo(\"%1\") will ask which addresses the name has. It is a call of the "
        "library and not on a socket, so the table will have no row of it.")
        .arg(name);
}

QString lookUpWaiting(const QString &name, qint64 seconds)
{
    return Text::tr("getaddrinfo(\"%1\") has waited for %2 s. A name server's answer ends it.")
        .arg(name)
        .arg(seconds);
}

QString answerRow(const QString &name, const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(address.toString());
    return QStringLiteral("getaddrinfo(\"%1\") = 0 → %2")
        .arg(name, texts.join(QStringLiteral(", ")));
}

QString amongAddresses(const QString &sentence, Call call, const EndpointAddress &address,
    const EndpointAddress &other)
{
    if (call == Call::Socket)
        return Text::tr("%1 It is for the address %2.").arg(sentence, address.hostText());
    if (call == Call::Connect && !other.isNull())
        return Text::tr("%1 If that fails, %2 is next.").arg(sentence, other.toString());
    if (call == Call::Close && !other.isNull())
        return Text::tr("%1 Then %2 is tried, with a new socket.").arg(sentence, other.toString());
    return sentence;
}

bool waits(const LabCall &call, const StepFacts &facts)
{
    if (!facts.isKnown)
        return false;
    if (call.call == Call::Accept)
        return facts.queued == 0;
    return (call.call == Call::Recv || call.call == Call::RecvFrom)
        && !facts.hasSomething(call.socketId);
}

QString waiting(const SocketEvent &event, const Recording &recording)
{
    constexpr qint64 kNsPerSecond = 1'000'000'000;
    const QString text = Text::tr("%1 has waited for %2 s.")
                             .arg(CallFormat(recording).call(event))
                             .arg((recording.nowNs() - event.startNs) / kNsPerSecond);
    if (event.call() == Call::Accept)
        return Text::tr("%1 A client that connects ends it.").arg(text);
    return event.isReceive() ? Text::tr("%1 What the peer sends ends it.").arg(text) : text;
}

QString sentence(const LabCall &call, Protocol protocol, const StepFacts &facts)
{
    switch (call.call) {
    case Call::Socket:
        return Text::tr("socket() will make a socket (%1, %2).")
            .arg(domainName(call.domain), typeName(call.type));
    case Call::SetSockOpt:
        return ofSetOption(call);
    case Call::Bind:
        return ofBind(call.address);
    case Call::GetSockName:
        return isUnix(protocol)
            ? Text::tr("getsockname() will tell which name the system has chosen.")
            : Text::tr("getsockname() will tell which port the system has chosen.");
    case Call::Listen:
        return Text::tr("listen() will let clients connect; up to %1 wait in the queue.")
            .arg(qint64(call.backlog) + 1);
    case Call::Accept:
        return ofAccept(facts);
    case Call::Connect:
        return ofConnect(call.address, protocol);
    case Call::Send:
    case Call::SendTo:
        return ofSending(call, protocol);
    case Call::Recv:
    case Call::RecvFrom:
        return ofReceiving(call, protocol, facts);
    case Call::Shutdown:
        return Text::tr("shutdown() will tell the peer that this end has finished sending.");
    case Call::Close:
        return Text::tr("close() will give the descriptor back.");
    default:
        return {};
    }
}

} // namespace socketscope::stepwords
