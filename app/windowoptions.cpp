#include "app/windowoptions.h"

#include "core/support/payloadlimit.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

/// The value of "--name VALUE" or "--name=VALUE", or nothing if the argument is another one.
std::optional<Result<QString>> valueOf(
    const QString &name, const QStringList &arguments, qsizetype &index)
{
    const QString &argument = arguments.at(index);
    if (argument.startsWith(name + u'='))
        return argument.mid(name.size() + 1);
    if (argument != name)
        return std::nullopt;
    if (index + 1 >= arguments.size())
        return Error{0, Text::tr("%1 needs a value.").arg(name)};
    return arguments.at(++index);
}

} // namespace

Result<WindowOptions> parseWindowOptions(const QStringList &arguments)
{
    WindowOptions options;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &argument = arguments.at(index);
        if (argument == QLatin1StringView("--help") || argument == QLatin1StringView("-h")) {
            options.help = true;
        } else if (argument == QLatin1StringView("--version")
            || argument == QLatin1StringView("-v")) {
            options.version = true;
        } else if (argument == QLatin1StringView("--echo")) {
            options.echo = true;
        } else {
            const bool isListen = argument.startsWith(QLatin1StringView("--listen"));
            const bool isLimit = argument.startsWith(QLatin1StringView("--payload-limit"));
            const QString name = isListen ? QStringLiteral("--listen")
                : isLimit                 ? QStringLiteral("--payload-limit")
                                          : QStringLiteral("--connect");
            const std::optional<Result<QString>> value = valueOf(name, arguments, index);
            if (!value)
                return Error{0, Text::tr("“%1” is not an option of this program.").arg(argument)};
            if (!value->ok())
                return value->error();
            if (isLimit) {
                const Result<qint64> limit = parsePayloadLimit(value->value());
                if (!limit)
                    return Error{
                        0, QStringLiteral("--payload-limit: %1").arg(limit.error().message)};
                options.payloadLimit = limit.value();
                continue;
            }
            const Result<HostAndPort> target = parseHostAndPort(value->value());
            if (!target)
                return target.error();
            if (isListen)
                options.listen = target.value();
            else if (target.value().host.isEmpty() || target.value().port == 0)
                return Error{0, Text::tr("--connect needs HOST:PORT with a port from 1 to 65535.")};
            else
                options.connect.append(target.value());
        }
    }
    if (options.echo && !options.listen)
        return Error{0, Text::tr("--echo goes with --listen.")};
    return options;
}

QString windowHelpText()
{
    return Text::tr(
        "Usage: socketscope [options]\n"
        "Starts servers, connects clients, and shows every socket call of both ends.\n"
        "\n"
        "Options:\n"
        "  --listen [ADDR:]PORT   start a server at once (address 127.0.0.1 if none is given)\n"
        "  --echo                 the server sends every message back\n"
        "  --connect HOST:PORT    connect a client at once; may be given several times\n"
        "  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G …\n"
        "  --help                 print this and exit\n"
        "  --version              print the version and exit\n"
        "\n"
        "Without a window: socketscope-cli listen PORT, socketscope-cli connect HOST:PORT.\n");
}

} // namespace socketscope
