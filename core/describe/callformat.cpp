#include "core/describe/callformat.h"

#include "core/describe/argumentnames.h"
#include "core/describe/callexplanation.h"
#include "core/describe/optionvalue.h"
#include "core/event/errnoname.h"
#include "core/payload/visibletext.h"
#include "core/store/recording.h"

#include <netinet/in.h>

namespace socketscope {

namespace {

int domainOf(const SocketEvent &event)
{
    return int(event.argument >> 16);
}

int typeOf(const SocketEvent &event)
{
    return int(event.argument & 0xffff);
}

int levelOf(const SocketEvent &event)
{
    return int(event.argument >> 16);
}

int optionOf(const SocketEvent &event)
{
    return int(event.argument & 0xffff);
}

/// "{AF_INET, 127.0.0.1:9}"
QString sockaddrText(const EndpointAddress &address)
{
    return u'{' + domainName(address.isIPv6() ? AF_INET6 : AF_INET) + QStringLiteral(", ")
        + address.toString() + u'}';
}

/// What the length argument beside a sockaddr was.
QString lengthText(const EndpointAddress &address)
{
    return QString::number(address.isIPv6() ? sizeof(sockaddr_in6) : sizeof(sockaddr_in));
}

QString errnoText(int errorNumber)
{
    const QLatin1StringView name = errnoName(errorNumber);
    return name.isEmpty() ? QStringLiteral("errno ") + QString::number(errorNumber) : name;
}

} // namespace

QString endpointName(EndpointId id)
{
    switch (id.role) {
    case EndpointRole::Server:
        return id.number == 1
            ? QCoreApplication::translate("CallFormat", "Server")
            : QCoreApplication::translate("CallFormat", "Server %1").arg(id.number);
    case EndpointRole::Client:
        return QCoreApplication::translate("CallFormat", "Client %1").arg(id.number);
    case EndpointRole::None:
        break;
    }
    return {};
}

QString endpointKey(EndpointId id)
{
    switch (id.role) {
    case EndpointRole::Server:
        return id.number == 1 ? QStringLiteral("server")
                              : QStringLiteral("server ") + QString::number(id.number);
    case EndpointRole::Client:
        return QStringLiteral("client ") + QString::number(id.number);
    case EndpointRole::None:
        break;
    }
    return {};
}

CallFormat::CallFormat(const Recording &recording)
    : m_recording(recording)
{ }

QString CallFormat::name(const SocketEvent &event)
{
    return event.call() == Call::Accept ? QStringLiteral("accept4")
                                        : QLatin1StringView(callName(event.call()));
}

QString CallFormat::call(const SocketEvent &event) const
{
    QString text = name(event) + u'(';
    const bool hasDescriptor = event.call() != Call::Socket;
    if (hasDescriptor)
        text += QString::number(event.descriptor());
    const QString rest = arguments(event);
    if (hasDescriptor && !rest.isEmpty())
        text += QStringLiteral(", ");
    return text + rest + u')';
}

QString CallFormat::arguments(const SocketEvent &event) const
{
    switch (event.call()) {
    case Call::Socket:
        return domainName(domainOf(event)) + QStringLiteral(", ") + typeName(typeOf(event));
    case Call::SetSockOpt:
        return levelName(levelOf(event)) + QStringLiteral(", ")
            + optionName(levelOf(event), optionOf(event)) + QStringLiteral(", ")
            + optionValueShort(
                levelOf(event), optionOf(event), m_recording.payloadOf(event).bytes());
    case Call::GetSockOpt:
        return levelName(levelOf(event)) + QStringLiteral(", ")
            + optionName(levelOf(event), optionOf(event));
    case Call::Bind:
    case Call::Connect:
        return addressOf(event).toString();
    case Call::Listen:
    case Call::Send:
    case Call::SendTo:
    case Call::Recv:
    case Call::RecvFrom:
        return QString::number(event.argument);
    case Call::Shutdown:
        return shutdownName(int(event.argument));
    case Call::None:
    case Call::Accept:
    case Call::Close:
    case Call::GetSockName:
        break;
    }
    return {};
}

QString CallFormat::result(const SocketEvent &event) const
{
    if (event.failed()) {
        const QString failure = QStringLiteral("-1 ") + errnoText(int(event.errorNumber));
        if (event.flags & TimedOut)
            return failure + QStringLiteral("  ")
                + tr("no answer within %1; given up").arg(spanText(qint64(event.durationNs)));
        return event.flags & GivenUp ? failure + QStringLiteral("  ") + tr("given up") : failure;
    }
    const QString number = QString::number(event.result);
    switch (event.call()) {
    case Call::Accept:
        return number + QStringLiteral(" ← ") + addressOf(event).toString();
    case Call::GetSockName:
        return number + QStringLiteral(" → ") + addressOf(event).toString();
    case Call::GetSockOpt:
        return number + QStringLiteral(" → ")
            + optionValueShort(
                levelOf(event), optionOf(event), m_recording.payloadOf(event).bytes());
    default:
        return event.isEndOfStream()
            ? number + QStringLiteral("  ") + tr("the peer has finished sending")
            : number;
    }
}

QString CallFormat::preview(const SocketEvent &event, qsizetype maxChars) const
{
    if (event.payloadLength == 0 || (!event.isSend() && !event.isReceive()))
        return {};
    const PayloadStore::View payload = m_recording.payloadOf(event);
    if (payload.bytes().isEmpty())
        return tr("(no longer kept)");
    return visibleLine(payload.bytes(), maxChars, event.result);
}

QString CallFormat::inC(const SocketEvent &event) const
{
    const QString arguments = argumentsInC(event);
    QString text = name(event) + u'(';
    if (event.call() != Call::Socket) {
        text += QString::number(event.descriptor());
        if (!arguments.isEmpty())
            text += QStringLiteral(", ");
    }
    text += arguments + QStringLiteral(") = ") + QString::number(event.result);
    return event.failed() ? text + u' ' + errnoText(int(event.errorNumber)) : text;
}

QString CallFormat::argumentsInC(const SocketEvent &event) const
{
    switch (event.call()) {
    case Call::Socket:
        return domainName(domainOf(event)) + QStringLiteral(", ") + typeName(typeOf(event))
            + (event.messageFlags != 0 ? u'|' + socketFlagsText(quint16(event.messageFlags))
                                       : QString())
            + QStringLiteral(", 0");
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        return optionInC(event);
    case Call::Bind:
    case Call::Connect:
        return sockaddrText(addressOf(event)) + QStringLiteral(", ") + lengthText(addressOf(event));
    case Call::Accept:
        return (event.failed() ? QStringLiteral("&address") : sockaddrText(addressOf(event)))
            + QStringLiteral(", &length, ") + socketFlagsText(quint16(event.messageFlags));
    case Call::GetSockName:
        return (event.failed() ? QStringLiteral("&address") : sockaddrText(addressOf(event)))
            + QStringLiteral(", &length");
    case Call::Send:
    case Call::SendTo:
    case Call::Recv:
    case Call::RecvFrom:
        return QStringLiteral("buf, ") + QString::number(event.argument) + QStringLiteral(", ")
            + messageFlagsText(quint16(event.messageFlags));
    case Call::Listen:
    case Call::Shutdown:
    case Call::Close:
    case Call::None:
        break;
    }
    return arguments(event);
}

QString CallFormat::optionInC(const SocketEvent &event) const
{
    const int level = levelOf(event);
    const int option = optionOf(event);
    const PayloadStore::View value = m_recording.payloadOf(event);
    const QString length = QString::number(value.bytes().size());
    return levelName(level) + QStringLiteral(", ") + optionName(level, option)
        + QStringLiteral(", ") + optionValueText(level, option, value.bytes())
        + QStringLiteral(", ") + (event.call() == Call::GetSockOpt ? u'[' + length + u']' : length);
}

EndpointAddress CallFormat::addressOf(const SocketEvent &event) const
{
    return m_recording.addresses().address(event.argument);
}

QString CallFormat::explanation(const SocketEvent &event, const SocketFacts *facts) const
{
    return CallExplanation(m_recording, event, facts).text();
}

QString CallFormat::sentence(
    const SocketEvent &event, qsizetype number, const SocketFacts *facts) const
{
    constexpr qsizetype kSpokenChars = 80;
    const QString text = tr("Call %1, %2, %3: %4 = %5")
                             .arg(QString::number(number), timeText(event.startNs),
                                 who(event, facts), call(event), result(event));
    const QString payload = preview(event, kSpokenChars);
    return payload.isEmpty() ? text : text + QStringLiteral(", ") + payload;
}

QString CallFormat::who(const SocketEvent &event, const SocketFacts *facts) const
{
    const QString name = endpointName(event.endpoint());
    if (!facts || !facts->wasAccepted())
        return name;
    const EndpointAddress peer = m_recording.addresses().address(facts->peerAddress);
    return peer.isNull() ? name : name + QStringLiteral(" · ") + QString::number(peer.port());
}

} // namespace socketscope
