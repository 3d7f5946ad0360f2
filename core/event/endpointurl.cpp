#include "core/event/endpointurl.h"

#include "core/event/endpointaddress.h"
#include "core/event/hostandport.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EndpointUrl)
};

Result<EndpointUrl> unixUrl(Protocol protocol, const QString &text, const QString &path)
{
    if (!path.startsWith(u'/') && !path.startsWith(u'@'))
        return Error{0,
            Text::tr("“%1” names no socket: after “://” comes a path that begins with “/”, or “@” "
                     "and an abstract name.")
                .arg(text)};
    const Result<EndpointAddress> address = EndpointAddress::fromUnixText(path);
    if (!address)
        return address.error();
    return EndpointUrl{protocol, path, 0};
}

} // namespace

Result<EndpointUrl> parseEndpointUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype colon = trimmed.indexOf(QLatin1StringView("://"));
    Protocol protocol = Protocol::Tcp;
    QString rest = trimmed;
    if (colon >= 0) {
        const QByteArray key = trimmed.left(colon).toLower().toLatin1();
        const std::optional<Protocol> known = protocolOfKey(QLatin1StringView(key));
        if (!known)
            return Error{0,
                Text::tr("“%1” is not a protocol of this program; there are tcp, udp, unix, "
                         "unix-dgram, unix-seqpacket and tls.")
                    .arg(trimmed.left(colon))};
        protocol = *known;
        rest = trimmed.mid(colon + 3);
    }
    if (isUnix(protocol))
        return unixUrl(protocol, trimmed, rest);
    const Result<HostAndPort> read = parseHostAndPort(rest);
    if (!read)
        return read.error();
    return EndpointUrl{protocol, read.value().host, read.value().port};
}

QString endpointUrlText(const EndpointUrl &url)
{
    const QString scheme = protocolKey(url.protocol) + QLatin1StringView("://");
    if (isUnix(url.protocol))
        return scheme + url.host;
    const bool isIPv6 = url.host.contains(u':');
    return scheme
        + (isIPv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
              .arg(url.host, QString::number(url.port));
}

} // namespace socketscope
