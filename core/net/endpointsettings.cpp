#include "core/net/endpointsettings.h"

#include "core/net/session.h"

namespace socketscope {

namespace {

QString nameOf(ReplyMode mode)
{
    switch (mode) {
    case ReplyMode::None:
        return QStringLiteral("none");
    case ReplyMode::Text:
        return QStringLiteral("text");
    case ReplyMode::Echo:
        return QStringLiteral("echo");
    }
    return {};
}

/// Greetings and replies are bytes, which JSON has no strings for.
QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

QJsonObject settingsObject(const ServerSettings &settings)
{
    return {
        {QStringLiteral("address"), settings.address},
        {QStringLiteral("port"), settings.port},
        {QStringLiteral("backlog"), settings.backlog},
        {QStringLiteral("maxConnections"), settings.maxConnections},
        {QStringLiteral("greeting"), base64(settings.greeting)},
        {QStringLiteral("replyMode"), nameOf(settings.replyMode)},
        {QStringLiteral("reply"), base64(settings.reply)},
        {QStringLiteral("closeAfterReply"), settings.closeAfterReply},
        {QStringLiteral("closeWhenPeerFinishes"), settings.closeWhenPeerFinishes},
    };
}

QJsonObject settingsObject(const ClientSettings &settings)
{
    return {
        {QStringLiteral("host"), settings.host},
        {QStringLiteral("port"), settings.port},
        {QStringLiteral("sourceAddress"), settings.sourceAddress},
        {QStringLiteral("sourcePort"), settings.sourcePort},
        {QStringLiteral("connectTimeoutMs"), settings.connectTimeoutMs},
        {QStringLiteral("closeWhenPeerFinishes"), settings.closeWhenPeerFinishes},
    };
}

} // namespace socketscope
