#include "core/describe/callformat.h"

#include "core/describe/argumentnames.h"
#include "core/describe/optionvalue.h"
#include "core/describe/tlstext.h"
#include "core/event/errnoname.h"
#include "core/event/packedarguments.h"
#include "core/event/tlscall.h"
#include "core/store/recording.h"

#include <sys/socket.h>

// The calls in the notation of strace(1).

namespace socketscope {

namespace {

/// "{AF_INET, 127.0.0.1:9}", "{AF_UNSPEC}" for no address.
QString sockaddrText(const EndpointAddress &address)
{
    if (address.isNull())
        return QStringLiteral("{AF_UNSPEC}");
    const int family = address.isUnix() ? AF_UNIX : (address.isIPv6() ? AF_INET6 : AF_INET);
    return u'{' + domainName(family) + QStringLiteral(", ") + address.toString() + u'}';
}

/// What the length argument beside a sockaddr was.
QString lengthText(const EndpointAddress &address)
{
    sockaddr_storage storage;
    return QString::number(address.isNull() ? int(sizeof(sa_family_t)) : address.toNative(storage));
}

} // namespace

QString CallFormat::inC(const SocketEvent &event) const
{
    if (isTlsCall(event.call())) { // in the notation of its manual
        const QString rest = argumentsInC(event);
        return name(event) + QLatin1StringView(event.call() == Call::SslNew ? "(ctx" : "(ssl")
            + (rest.isEmpty() ? QString() : QStringLiteral(", ") + rest) + QStringLiteral(") = ")
            + tlsResultText(m_recording, event);
    }
    const QString arguments = argumentsInC(event);
    QString text = name(event) + u'(';
    if (event.call() != Call::Socket) {
        text += QString::number(event.descriptor());
        if (!arguments.isEmpty())
            text += QStringLiteral(", ");
    }
    text += arguments + QStringLiteral(") = ") + QString::number(event.result);
    return event.failed() ? text + u' ' + errnoNameOrNumber(int(event.errorNumber)) : text;
}

QString CallFormat::argumentsInC(const SocketEvent &event) const
{
    switch (event.call()) {
    case Call::Socket:
        return domainName(domainOf(event)) + QStringLiteral(", ") + typeName(typeOf(event))
            + (event.messageFlags != 0 ? u'|' + socketFlagsText(quint16(event.messageFlags))
                                       : QString())
            + QStringLiteral(", ") + protocolName(int(event.payloadPosition));
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        return optionInC(event);
    case Call::Bind:
    case Call::Connect:
        return sockaddrText(addressOf(event)) + QStringLiteral(", ") + lengthText(addressOf(event));
    case Call::Accept:
        return (event.failed() ? QStringLiteral("&address") : sockaddrText(addressOf(event)))
            + QStringLiteral(", &length")
            + (event.messageFlags == 0
                    ? QString()
                    : QStringLiteral(", ") + socketFlagsText(quint16(event.messageFlags)));
    case Call::GetSockName:
    case Call::GetPeerName:
        return (event.failed() ? QStringLiteral("&address") : sockaddrText(addressOf(event)))
            + QStringLiteral(", &length");
    case Call::Send:
    case Call::Recv:
        return bufferInC(event);
    case Call::SendTo:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return messageInC(event);
    case Call::SslRead:
    case Call::SslWrite:
        return QStringLiteral("buf, ") + QString::number(event.argument);
    case Call::Listen:
    case Call::Shutdown:
    case Call::Close:
    case Call::None:
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslShutdown:
        break;
    }
    return arguments(event);
}

QString CallFormat::bufferInC(const SocketEvent &event) const
{
    return QStringLiteral("buf, ") + QString::number(m_recording.sizeAsked(event))
        + QStringLiteral(", ") + messageFlagsText(quint16(event.messageFlags));
}

QString CallFormat::messageInC(const SocketEvent &event) const
{
    const bool hasAddress = m_recording.addressIdOf(event) != 0;
    const EndpointAddress address = addressOf(event);
    if (event.call() == Call::SendTo)
        return bufferInC(event) + QStringLiteral(", ")
            + (hasAddress ? sockaddrText(address) + QStringLiteral(", ") + lengthText(address)
                          : QStringLiteral("NULL, 0"));
    if (event.call() == Call::RecvFrom)
        return bufferInC(event) + QStringLiteral(", ")
            + (hasAddress ? sockaddrText(address) : QStringLiteral("&address"))
            + QStringLiteral(", &length");
    const MessageArguments message = m_recording.messages().message(event.argument);
    return QStringLiteral("{msg_name=%1, msg_iov=[{buf, %2}], msg_flags=%3}, %4")
        .arg(hasAddress ? sockaddrText(address) : QStringLiteral("NULL"),
            QString::number(message.size), messageFlagsText(quint16(message.answeredFlags)),
            messageFlagsText(quint16(event.messageFlags)));
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

} // namespace socketscope
