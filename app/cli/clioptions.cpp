#include "app/cli/clioptions.h"

#include "app/cli/argumentreader.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/fileoptions.h"
#include "core/support/payloadlimit.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

constexpr int kMostWaitSeconds = 86400; ///< a day

/// The kernel's own bound for a backlog (listen(2)); 4096 where it cannot be asked.
int systemBacklog()
{
    QFile file(QStringLiteral("/proc/sys/net/core/somaxconn"));
    const int asked = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    return asked > 0 ? qMin(asked, limits::kMaxBacklog) : 4096;
}

} // namespace

bool takeRecordingOption(ArgumentReader &reader, RecordingOptions &options)
{
    if (reader.take(QLatin1StringView("--quiet"))) {
        options.quiet = true;
        return true;
    }
    if (reader.takeNumber(QLatin1StringView("--bytes-per-call"), 0, int(limits::kPayloadBlockBytes),
            options.bytesPerCall))
        return true;
    QString size;
    if (reader.take(QLatin1StringView("--payload-limit"), size)) {
        const Result<qint64> limit = parsePayloadLimit(size);
        if (limit)
            options.payloadLimit = limit.value();
        else
            reader.fail(QStringLiteral("--payload-limit: %1").arg(limit.error().message));
        return true;
    }
    return reader.take(QLatin1StringView("--transcript"), options.transcript);
}

namespace {

Result<CliOptions> parseListen(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    ListenOptions options;
    ServerSettings &server = options.server;
    server.backlog = systemBacklog();
    std::optional<EndpointUrl> address;
    bool hasReply = false;
    while (!reader.atEnd()) {
        if (reader.takeNumber(
                QLatin1StringView("--backlog"), 0, limits::kMaxBacklog, server.backlog)
            || reader.takeNumber(QLatin1StringView("--max-connections"), 1, limits::kMaxConnections,
                server.maxConnections)
            || reader.takeText(QLatin1StringView("--greeting"), server.greeting)
            || takeServerOption(reader, server) || takeRecordingOption(reader, options.recording))
            continue;
        if (reader.takeText(QLatin1StringView("--reply"), server.reply))
            hasReply = true;
        else if (reader.take(QLatin1StringView("--echo")))
            server.replyMode = ReplyMode::Echo;
        else if (reader.take(QLatin1StringView("--close-after-reply")))
            server.closeAfterReply = true;
        else
            takeEndpoint(reader, address);
    }
    if (!address)
        reader.fail(Text::tr("listen needs [ADDR:]PORT, or a protocol and an address."));
    if (hasReply && server.replyMode == ReplyMode::Echo)
        reader.fail(Text::tr("--reply and --echo exclude each other."));
    if (reader.error())
        return *reader.error();
    if (hasReply)
        server.replyMode = ReplyMode::Text;
    if (!address->host.isEmpty())
        server.address = address->host;
    server.protocol = address->protocol;
    server.port = address->port;
    return CliOptions(options);
}

Result<CliOptions> parseConnect(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    ConnectOptions options;
    options.client.closeWhenPeerFinishes = false; // the command itself knows when all is sent
    std::optional<EndpointUrl> target;
    QByteArray message;
    while (!reader.atEnd()) {
        if (takeClientOption(reader, options.client)
            || reader.takeNumber(
                QLatin1StringView("--wait"), 0, kMostWaitSeconds, options.waitSeconds)
            || takeRecordingOption(reader, options.recording))
            continue;
        if (reader.takeText(QLatin1StringView("--send"), message))
            options.messages.append(message);
        else if (reader.take(QLatin1StringView("--keep-open")))
            options.keepOpen = true;
        else
            takeEndpoint(reader, target);
    }
    if (!target || !target->isTarget())
        reader.fail(Text::tr("connect needs HOST:PORT with a port from 1 to 65535, or a protocol "
                             "and an address."));
    if (reader.error())
        return *reader.error();
    options.client.host = target->host;
    options.client.protocol = target->protocol;
    options.client.port = target->port;
    return CliOptions(options);
}

template <typename Options>
Result<CliOptions> asOptions(Result<Options> parsed)
{
    if (!parsed)
        return parsed.error();
    return CliOptions(std::move(parsed).value());
}

} // namespace

Result<CliOptions> parseCliOptions(const QStringList &arguments)
{
    const auto asksFor = [&arguments](const char *name, const char *shortName) {
        return arguments.contains(QLatin1StringView(name))
            || arguments.contains(QLatin1StringView(shortName));
    };
    if (asksFor("--help", "-h"))
        return CliOptions(HelpWanted{arguments.constFirst()});
    if (asksFor("--version", "-v"))
        return CliOptions(VersionWanted());
    if (arguments.isEmpty())
        return Error{0,
            Text::tr("Say what to do: listen, connect, lab, replay, lesson, show, convert, code, "
                     "report, "
                     "stats or diff. --help tells more.")};
    const QString &command = arguments.constFirst();
    const QStringList rest = arguments.mid(1);
    if (command == QLatin1StringView("listen"))
        return parseListen(rest);
    if (command == QLatin1StringView("connect"))
        return parseConnect(rest);
    if (command == QLatin1StringView("show"))
        return asOptions(parseShow(rest));
    if (command == QLatin1StringView("convert"))
        return asOptions(parseConvert(rest));
    if (command == QLatin1StringView("code"))
        return asOptions(parseCode(rest));
    if (command == QLatin1StringView("report"))
        return asOptions(parseReport(rest));
    if (command == QLatin1StringView("stats"))
        return asOptions(parseStats(rest));
    if (command == QLatin1StringView("diff"))
        return asOptions(parseDiff(rest));
    if (command == QLatin1StringView("replay"))
        return asOptions(parseReplay(rest));
    if (command == QLatin1StringView("lab"))
        return asOptions(parseLab(rest));
    if (command == QLatin1StringView("lesson"))
        return asOptions(parseLesson(rest));
    return Error{0,
        Text::tr("“%1” is not a command; there are listen, connect, lab, replay, lesson, show, "
                 "convert, code, report, stats and diff.")
            .arg(command)};
}

} // namespace socketscope
