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

Result<void> takeValue(const QString &name, const QString &value, WindowOptions &options)
{
    if (name == QLatin1StringView("--payload-limit")) {
        const Result<qint64> limit = parsePayloadLimit(value);
        if (!limit)
            return Error{0, QStringLiteral("--payload-limit: %1").arg(limit.error().message)};
        options.payloadLimit = limit.value();
        return {};
    }
    const Result<EndpointUrl> target = parseEndpointUrl(value);
    if (!target)
        return target.error();
    if (name == QLatin1StringView("--listen"))
        options.listen = target.value();
    else if (!target.value().isTarget())
        return Error{0, Text::tr("--connect needs HOST:PORT with a port from 1 to 65535.")};
    else
        options.connect.append(target.value());
    return {};
}

Result<void> takeOption(const QStringList &arguments, qsizetype &index, WindowOptions &options)
{
    const QString &argument = arguments.at(index);
    for (const char *option : {"--listen", "--connect", "--payload-limit"}) {
        const QString name = QString::fromLatin1(option);
        const std::optional<Result<QString>> value = valueOf(name, arguments, index);
        if (value && !value->ok())
            return value->error();
        if (value)
            return takeValue(name, value->value(), options);
    }
    return Error{0, Text::tr("“%1” is not an option of this program.").arg(argument)};
}

} // namespace

Result<WindowOptions> parseWindowOptions(const QStringList &arguments)
{
    WindowOptions options;
    bool onlyFiles = false;
    for (qsizetype index = 0; index < arguments.size(); ++index) {
        const QString &argument = arguments.at(index);
        if (onlyFiles || !argument.startsWith(u'-')) {
            options.files.append(argument);
        } else if (argument == QLatin1StringView("--")) {
            onlyFiles = true; // names may begin with a dash
        } else if (argument == QLatin1StringView("--help") || argument == QLatin1StringView("-h")) {
            options.help = true;
        } else if (argument == QLatin1StringView("--version")
            || argument == QLatin1StringView("-v")) {
            options.version = true;
        } else if (argument == QLatin1StringView("--echo")) {
            options.echo = true;
        } else if (argument == QLatin1StringView("--convert")) {
            options.convert = true;
        } else if (const Result<void> taken = takeOption(arguments, index, options); !taken) {
            return taken.error();
        }
    }
    if (options.echo && !options.listen)
        return Error{0, Text::tr("--echo goes with --listen.")};
    if (options.convert && options.files.size() != 2)
        return Error{
            0, Text::tr("--convert needs two names, of a transcript and of what it becomes.")};
    return options;
}

QString windowHelpText()
{
    return Text::tr(
        "Usage: socketscope [options] [FILE...]\n"
        "Starts servers, connects clients, and shows every socket call of both ends.\n"
        "FILE is a transcript (.jsonl) to look at; each has a tab of its own.\n"
        "\n"
        "Options:\n"
        "  --listen [ADDR:]PORT   start a server at once (address 127.0.0.1 if none is given);\n"
        "                         also udp://[ADDR:]PORT, unix:///PATH, unix-dgram://, "
        "unix-seqpacket://\n"
        "  --echo                 the server sends every message back\n"
        "  --connect HOST:PORT    connect a client at once; may be given several times;\n"
        "                         other protocols as for --listen\n"
        "  --payload-limit SIZE   data kept, the oldest dropped first: 512M, 4G …\n"
        "  --convert IN OUT       write a transcript as .pdf, .png, .html … and exit; needs no "
        "display\n"
        "  --help                 print this and exit\n"
        "  --version              print the version and exit\n"
        "\n"
        "Without a window: socketscope-cli listen PORT, socketscope-cli connect HOST:PORT.\n");
}

} // namespace socketscope
