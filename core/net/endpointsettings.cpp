#include "core/net/endpointsettings.h"

#include "core/net/session.h"

#include <QJsonArray>

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

/// Without what a private key or a certificate holds: their files' names only.
QJsonObject tlsObject(const TlsSettings &settings)
{
    QJsonObject object;
    const auto add = [&object](const char *key, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1StringView(key), value);
    };
    add("certificateFile", settings.certificateFile);
    add("keyFile", settings.keyFile);
    add("authorityFile", settings.authorityFile);
    add("fingerprint", settings.fingerprint);
    add("serverName", settings.serverName);
    return object;
}

QJsonObject withTls(QJsonObject object, Protocol protocol, const TlsSettings &settings)
{
    if (protocol == Protocol::Tls)
        object.insert(QStringLiteral("tls"), tlsObject(settings));
    return object;
}

} // namespace

QJsonObject settingsObject(const ServerSettings &settings)
{
    const QJsonObject object{
        {QStringLiteral("protocol"), QString(protocolKey(settings.protocol))},
        {QStringLiteral("address"), settings.address},
        {QStringLiteral("port"), settings.port},
        {QStringLiteral("backlog"), settings.backlog},
        {QStringLiteral("maxConnections"), settings.maxConnections},
        {QStringLiteral("greeting"), base64(settings.greeting)},
        {QStringLiteral("replyMode"), nameOf(settings.replyMode)},
        {QStringLiteral("reply"), base64(settings.reply)},
        {QStringLiteral("closeAfterReply"), settings.closeAfterReply},
        {QStringLiteral("closeWhenPeerFinishes"), settings.closeWhenPeerFinishes},
        {QStringLiteral("options"), settings.options.object()},
        {QStringLiteral("groups"), QJsonArray::fromStringList(settings.groups)},
        {QStringLiteral("datagramBytes"), settings.datagramBytes},
    };
    return withTls(object, settings.protocol, settings.tls);
}

QJsonObject settingsObject(const ClientSettings &settings)
{
    const QJsonObject object{
        {QStringLiteral("protocol"), QString(protocolKey(settings.protocol))},
        {QStringLiteral("host"), settings.host},
        {QStringLiteral("port"), settings.port},
        {QStringLiteral("sourceAddress"), settings.sourceAddress},
        {QStringLiteral("sourcePort"), settings.sourcePort},
        {QStringLiteral("connectTimeoutMs"), settings.connectTimeoutMs},
        {QStringLiteral("closeWhenPeerFinishes"), settings.closeWhenPeerFinishes},
        {QStringLiteral("options"), settings.options.object()},
        {QStringLiteral("connectsDatagrams"), settings.connectsDatagrams},
        {QStringLiteral("datagramBytes"), settings.datagramBytes},
    };
    return withTls(object, settings.protocol, settings.tls);
}

} // namespace socketscope
