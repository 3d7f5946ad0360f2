#include "core/describe/callformat.h"

#include "core/describe/argumentnames.h"
#include "core/describe/callexplanation.h"
#include "core/describe/optionvalue.h"
#include "core/describe/tlstext.h"
#include "core/event/errnoname.h"
#include "core/event/packedarguments.h"
#include "core/event/tlscall.h"
#include "core/payload/visibletext.h"
#include "core/store/recording.h"

#include <sys/socket.h>

namespace socketscope {

namespace { } // namespace

QString endpointName(EndpointId id)
{
    switch (id.role) {
    case EndpointRole::Server:
        return id.number == 1
            ? QCoreApplication::translate("CallFormat", "Server")
            : QCoreApplication::translate("CallFormat", "Server %1").arg(id.number);
    case EndpointRole::Client:
        return QCoreApplication::translate("CallFormat", "Client %1").arg(id.number);
    case EndpointRole::Lab:
        return id.number == 1 ? QCoreApplication::translate("CallFormat", "Lab")
                              : QCoreApplication::translate("CallFormat", "Lab %1").arg(id.number);
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
    case EndpointRole::Lab:
        return id.number == 1 ? QStringLiteral("lab")
                              : QStringLiteral("lab ") + QString::number(id.number);
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
    return event.call() == Call::Accept && event.messageFlags != 0
        ? QStringLiteral("accept4")
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
        return domainName(domainOf(event)) + QStringLiteral(", ") + typeName(typeOf(event))
            + (event.payloadPosition == 0
                    ? QString()
                    : QStringLiteral(", ") + protocolName(int(event.payloadPosition)));
    case Call::SetSockOpt:
        return levelName(levelOf(event)) + QStringLiteral(", ")
            + optionName(levelOf(event), optionOf(event)) + QStringLiteral(", ")
            + optionValueShort(
                levelOf(event), optionOf(event), m_recording.payloadOf(event).bytes());
    case Call::GetSockOpt:
        return levelName(levelOf(event)) + QStringLiteral(", ")
            + optionName(levelOf(event), optionOf(event));
    case Call::Bind:
        return addressOf(event).toString();
    case Call::Connect:
        return event.argument == 0 ? QStringLiteral("AF_UNSPEC") : addressOf(event).toString();
    case Call::Listen:
        return QString::number(event.argument);
    case Call::SendTo:
        return withFlags(event)
            + (m_recording.addressIdOf(event) == 0
                    ? QString()
                    : QStringLiteral(", ") + addressOf(event).toString());
    case Call::Send:
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return withFlags(event);
    case Call::SslRead:
    case Call::SslWrite:
        return QString::number(event.argument);
    case Call::Shutdown:
        return shutdownName(int(event.argument));
    case Call::None:
    case Call::Accept:
    case Call::Close:
    case Call::GetSockName:
    case Call::GetPeerName:
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslShutdown:
        break;
    }
    return {};
}

/// The size that was asked for, and those flags that a person has chosen.
QString CallFormat::withFlags(const SocketEvent &event) const
{
    const QString size = QString::number(m_recording.sizeAsked(event));
    const auto chosen = quint16(event.messageFlags & ~unsigned(MSG_NOSIGNAL));
    return chosen == 0 ? size : size + QStringLiteral(", ") + messageFlagsText(chosen);
}

QString CallFormat::result(const SocketEvent &event) const
{
    if (isTlsCall(event.call()))
        return tlsResultText(m_recording, event);
    if (event.failed()) {
        const QString failure = QStringLiteral("-1 ") + errnoNameOrNumber(int(event.errorNumber));
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
    case Call::GetPeerName:
        return number + QStringLiteral(" → ") + addressOf(event).toString();
    case Call::RecvFrom:
    case Call::RecvMsg:
        return messageResult(event);
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

QString CallFormat::messageResult(const SocketEvent &event) const
{
    QString text = QString::number(event.result);
    if (event.isEndOfStream())
        return text + QStringLiteral("  ") + tr("the peer has finished sending");
    if (m_recording.addressIdOf(event) != 0)
        text += QStringLiteral(" ← ") + addressOf(event).toString();
    const MessageArguments message = m_recording.messages().message(event.argument);
    const bool isCut = (message.answeredFlags & MSG_TRUNC) != 0
        || ((event.messageFlags & MSG_TRUNC) != 0 && quint32(event.result) > message.size);
    return isCut ? text + QStringLiteral("  ") + tr("truncated") : text;
}

QString CallFormat::preview(const SocketEvent &event, qsizetype maxChars) const
{
    if (event.hasData() && event.result == 0 && (event.flags & Datagram) != 0)
        return tr("(empty datagram)");
    if (event.payloadLength == 0 || !event.hasData())
        return {};
    const PayloadStore::View payload = m_recording.payloadOf(event);
    if (payload.bytes().isEmpty())
        return tr("(no longer kept)");
    return visibleLine(payload.bytes(), maxChars, event.result);
}

EndpointAddress CallFormat::addressOf(const SocketEvent &event) const
{
    return m_recording.addressOf(event);
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
    QString name = endpointName(event.endpoint());
    if (facts && facts->endpoint.isLab() && facts->descriptor >= 0)
        return name + QStringLiteral(" · ") + QString::number(facts->descriptor);
    if (!facts || !facts->wasAccepted())
        return name;
    const EndpointAddress peer = m_recording.addresses().address(facts->peerAddress);
    if (peer.isNull())
        return name;
    // A client of a Unix socket seldom has a name of its own: its descriptor tells it from others.
    const int number = peer.isUnix() ? facts->descriptor : int(peer.port());
    return name + QStringLiteral(" · ") + QString::number(number);
}

} // namespace socketscope
