#include "core/lesson/commandsettings.h"

#include "core/event/endpointaddress.h"
#include "core/lesson/lessonfields.h"
#include "core/net/session.h"
#include "core/support/limits.h"

namespace socketscope {

namespace {

constexpr int kMostPort = 65535;

Protocol readProtocol(LessonFields &fields)
{
    const QString name = fields.text("protocol");
    if (name.isEmpty())
        return Protocol::Tcp;
    const QByteArray key = name.toLatin1();
    const std::optional<Protocol> protocol = protocolOfKey(QLatin1StringView(key));
    if (!protocol)
        fields.fail(
            "protocol", LessonFields::tr("one of tcp, udp, unix, unix-dgram, unix-seqpacket, tls"));
    return protocol.value_or(Protocol::Tcp);
}

/// A host and a port, or the path or @name of a Unix socket, which has no port.
void readPlace(LessonFields &fields, const char *field, Protocol protocol, QString &host,
    quint16 &port, quint16 otherwise)
{
    const bool isNamed = fields.has(field);
    if (isNamed)
        host = fields.text(field);
    port = quint16(fields.number("port", 0, kMostPort, otherwise));
    if (!isUnix(protocol) || !isNamed)
        return;
    if (const Result<EndpointAddress> address = EndpointAddress::fromUnixText(host); !address)
        fields.complain(address.error().message);
    else if (!host.startsWith(u'/') && !host.startsWith(u'@'))
        fields.fail(field, LessonFields::tr("a path that begins with “/”, or “@” and a name"));
    else if (fields.has("port"))
        fields.complain(LessonFields::tr("a Unix socket has no port."));
}

void readOptions(LessonFields &fields, SocketOptions &options)
{
    for (const QString &word : fields.words("options")) {
        if (const Result<void> taken = options.take(word); !taken)
            fields.complain(taken.error().message);
    }
}

} // namespace

void readServerSettings(LessonFields &fields, ServerSettings &server)
{
    server.protocol = readProtocol(fields);
    readPlace(fields, "address", server.protocol, server.address, server.port, 0);
    if (isUnix(server.protocol) && !fields.has("address") && !fields.has("at"))
        fields.complain(
            LessonFields::tr("the field “%1” is missing.").arg(QStringLiteral("address")));
    server.backlog = fields.number("backlog", 0, limits::kMaxBacklog, limits::kDefaultBacklog);
    server.greeting = fields.text("greeting").toUtf8();
    server.reply = fields.text("reply").toUtf8();
    server.replyMode = fields.flag("echo").value_or(false) ? ReplyMode::Echo
        : server.reply.isEmpty()                           ? ReplyMode::None
                                                           : ReplyMode::Text;
    server.closeAfterReply = fields.flag("closeAfterReply").value_or(false);
    server.closeWhenPeerFinishes = fields.flag("closeWhenPeerFinishes").value_or(true);
    readOptions(fields, server.options);
}

void readClientSettings(LessonFields &fields, ClientSettings &client)
{
    client.protocol = readProtocol(fields);
    readPlace(fields, "host", client.protocol, client.host, client.port, client.port);
    if (isUnix(client.protocol) && !fields.has("host") && !fields.has("to"))
        fields.complain(LessonFields::tr("the field “%1” is missing.").arg(QStringLiteral("host")));
    client.sourceAddress = fields.text("sourceAddress");
    client.connectTimeoutMs = fields.number("timeoutMs", limits::kMinConnectTimeoutMs,
        limits::kMaxConnectTimeoutMs, limits::kConnectTimeoutMs);
    client.closeWhenPeerFinishes = fields.flag("closeWhenPeerFinishes").value_or(true);
    client.connectsDatagrams = !fields.flag("unconnected").value_or(false);
    readOptions(fields, client.options);
}

} // namespace socketscope
