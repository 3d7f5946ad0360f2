#include "app/cli/argumentreader.h"
#include "app/cli/clioptions.h"
#include "app/cli/tlsoptions.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

constexpr int kMsPerSecond = 1000;

/// Where to connect to, or to listen on.
bool takeTarget(ArgumentReader &reader, QLatin1StringView name, ReplaySettings &settings)
{
    QString text;
    if (!reader.take(name, text))
        return false;
    const Result<EndpointUrl> target = parseEndpointUrl(text);
    settings.keepsTls = !text.contains(QStringLiteral("://"));
    if (target)
        settings.target = target.value();
    else
        reader.fail(target.error().message);
    return true;
}

bool takeTiming(ArgumentReader &reader, ReplaySettings &settings)
{
    QString timing;
    if (!reader.take(QLatin1StringView("--timing"), timing))
        return false;
    if (timing == QStringLiteral("recorded"))
        settings.timing = ReplayTiming::Recorded;
    else if (timing == QStringLiteral("peer"))
        settings.timing = ReplayTiming::Peer;
    else
        reader.fail(Text::tr("--timing takes peer or recorded."));
    return true;
}

bool takeTimeout(ArgumentReader &reader, ReplaySettings &settings)
{
    int seconds = 0;
    if (!reader.takeNumber(
            QLatin1StringView("--timeout"), 1, limits::kMaxReplayTimeoutMs / kMsPerSecond, seconds))
        return false;
    settings.timeoutMs = seconds * kMsPerSecond;
    settings.waitsForFirstClient = false;
    return true;
}

bool takeSwitch(ArgumentReader &reader, ReplaySettings &settings)
{
    if (reader.take(QLatin1StringView("--stop-at-divergence")))
        settings.stopsAtDivergence = true;
    else if (reader.take(QLatin1StringView("--fill-with-zeros")))
        settings.fillsWithZeros = true;
    else
        return false;
    return true;
}

} // namespace

Result<ReplayOptions> parseReplay(const QStringList &arguments)
{
    ArgumentReader reader(arguments);
    ReplayOptions options;
    QString role;
    bool connects = false;
    bool listens = false;
    while (!reader.atEnd()) {
        if (reader.take(QLatin1StringView("--as"), role)
            || reader.takeNumber(
                QLatin1StringView("--connection"), 1, limits::kMaxConnections, options.connection)
            || takeTiming(reader, options.settings) || takeTimeout(reader, options.settings)
            || takeSwitch(reader, options.settings)
            || takeTlsServerOption(reader, options.settings.tls)
            || takeTlsClientOption(reader, options.settings.tls)
            || takeRecordingOption(reader, options.recording))
            continue;
        if (takeTarget(reader, QLatin1StringView("--connect"), options.settings)) {
            connects = true;
        } else if (takeTarget(reader, QLatin1StringView("--listen"), options.settings)) {
            listens = true;
        } else {
            const QString file = reader.takePlain();
            if (!options.file.isEmpty())
                reader.fail(Text::tr("“%1” is one argument too many.").arg(file));
            options.file = file;
        }
    }
    if (options.file.isEmpty())
        reader.fail(Text::tr("replay needs the name of a transcript, or - for stdin."));
    if (role != QStringLiteral("client") && role != QStringLiteral("server"))
        reader.fail(Text::tr("replay needs --as client or --as server."));
    options.role = role == QStringLiteral("server") ? ReplayRole::Server : ReplayRole::Client;
    const bool isServer = options.role == ReplayRole::Server;
    if (isServer ? connects : listens)
        reader.fail(Text::tr("As a client --connect says where to, as a server --listen where."));
    std::optional<EndpointUrl> &target = options.settings.target;
    if (target && isDatagram(target->protocol))
        reader.fail(Text::tr("Datagrams cannot be replayed; give a protocol with connections."));
    if (target && isServer && target->host.isEmpty())
        target->host = ServerSettings().address;
    if (target && !isServer && !target->isTarget())
        reader.fail(Text::tr("--connect takes HOST:PORT with a port from 1 to 65535."));
    if (reader.error())
        return *reader.error();
    return options;
}

QString replayHelpText()
{
    return Text::tr(
        "replay takes over one side of a transcript, against a real peer, and tells whether that\n"
        "does as recorded. It prints the calls it makes, then the first divergence from the\n"
        "record, both sides side by side. Where only the other end was recorded, what that\n"
        "received is sent.\n"
        "  --as client            sends what the client sent, expects what it received\n"
        "  --as server            the same for all connections of a server, in order of accept\n"
        "  --connect HOST:PORT    of the real server (as recorded)\n"
        "  --listen [ADDR:]PORT   where to wait for real clients (as recorded)\n"
        "  --connection N         which one, if there are several (1)\n"
        "  --timing WHAT          peer: each send as soon as what was recorded before it has come\n"
        "                         (default); recorded: also not before its time\n"
        "  --timeout S            how long the peer may do nothing (10); without it a server "
        "waits\n"
        "                         for its first client without limit\n"
        "  --stop-at-divergence   does not go on after it\n"
        "  --tls-…                as listen and connect take them; what was recorded over TLS goes "
        "over\n"
        "                         TLS again. As a client the certificate that the record's server\n"
        "                         showed is trusted, as a server one is made\n"
        "  --fill-with-zeros      sends zeros where the record has not kept the data\n"
        "  Exit status: 0 as recorded, 1 diverged, 2 on failure or misuse, or if it was stopped.\n"
        "\n");
}

} // namespace socketscope
