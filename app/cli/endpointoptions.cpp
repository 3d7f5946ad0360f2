#include "app/cli/endpointoptions.h"

#include "app/cli/argumentreader.h"
#include "app/cli/tlsoptions.h"
#include "core/event/hostandport.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

bool takeSocketOption(ArgumentReader &reader, SocketOptions &options)
{
    QString text;
    if (!reader.take(QLatin1StringView("--option"), text))
        return false;
    if (const Result<void> taken = options.take(text); !taken)
        reader.fail(taken.error().message);
    return true;
}

bool takeDatagramBytes(ArgumentReader &reader, int &bytes)
{
    return reader.takeNumber(
        QLatin1StringView("--datagram-bytes"), 1, int(limits::kReceiveBytes), bytes);
}

/// "ADDR", "ADDR:PORT" or "[V6]:PORT"; of a Unix socket its path or name.
void takeSource(const QString &text, ClientSettings &settings)
{
    const Result<HostAndPort> both = parseHostAndPort(text);
    const bool isPath = text.startsWith(u'/') || text.startsWith(u'@');
    if (isPath || !both || both.value().host.isEmpty()) {
        settings.sourceAddress = text;
        return;
    }
    settings.sourceAddress = both.value().host;
    settings.sourcePort = both.value().port;
}

} // namespace

void takeEndpoint(ArgumentReader &reader, std::optional<EndpointUrl> &endpoint)
{
    const QString &argument = reader.current();
    if (argument.startsWith(u'-')) {
        reader.fail(Text::tr("“%1” is not an option of this command.").arg(argument));
        return;
    }
    if (endpoint) {
        reader.fail(Text::tr("“%1” is one argument too many.").arg(argument));
        return;
    }
    const Result<EndpointUrl> read = parseEndpointUrl(argument);
    if (!read) {
        reader.fail(read.error().message);
        return;
    }
    endpoint = read.value();
    reader.skip();
}

bool takeServerOption(ArgumentReader &reader, ServerSettings &settings)
{
    QString group;
    if (reader.take(QLatin1StringView("--group"), group))
        settings.groups.append(group);
    else if (reader.take(QLatin1StringView("--remove-stale")))
        settings.removeStalePath = true;
    else
        return takeTlsServerOption(reader, settings.tls)
            || takeSocketOption(reader, settings.options)
            || takeDatagramBytes(reader, settings.datagramBytes);
    return true;
}

bool takeClientOption(ArgumentReader &reader, ClientSettings &settings)
{
    QString source;
    if (reader.take(QLatin1StringView("--source"), source))
        takeSource(source, settings);
    else if (reader.take(QLatin1StringView("--unconnected")))
        settings.connectsDatagrams = false;
    else
        return takeTlsClientOption(reader, settings.tls)
            || takeSocketOption(reader, settings.options)
            || takeDatagramBytes(reader, settings.datagramBytes);
    return true;
}

QString endpointHelpText()
{
    return Text::tr(
        "Both take an address with a protocol: tcp:// (which is meant without one), udp://, "
        "and\n"
        "for sockets of the Unix domain unix:///PATH, unix-dgram:///PATH and "
        "unix-seqpacket:///PATH,\n"
        "or @NAME in the place of /PATH for an abstract name.\n"
        "  --option NAME=VALUE    sets a socket option first: SO_REUSEADDR, SO_REUSEPORT,\n"
        "                         SO_KEEPALIVE, SO_LINGER, SO_RCVBUF, SO_SNDBUF, "
        "TCP_NODELAY,\n"
        "                         IPV6_V6ONLY, SO_BROADCAST; may be given several times\n"
        "  --datagram-bytes N     received of each datagram at most, the rest is cut off "
        "(65536)\n"
        "  --group ADDR[%IF]      listen joins a multicast group; may be given several "
        "times\n"
        "  --remove-stale         listen takes away a Unix socket whose program has ended\n"
        "  --source ADDR[:PORT]   connect comes from there; of Unix datagrams /PATH or "
        "@NAME\n"
        "  --unconnected          connect makes sendto() and recvfrom() instead of "
        "connect()\n"
        "  --wait S               connect waits S seconds for the last answer to a datagram "
        "(1)\n"
        "\n");
}

} // namespace socketscope
