#include "ui/lab/addressentry.h"

#include "core/event/hostandport.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressEntry)
};

} // namespace

Result<EndpointAddress> parseSocketAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Error{
            0, Text::tr("An address is needed: 127.0.0.1:8080, [::1]:8080, /tmp/socket or @name.")};
    if (text.startsWith(u'/') || text.startsWith(u'@') || text.startsWith(QLatin1String("./")))
        return EndpointAddress::fromUnixText(text);
    const Result<HostAndPort> parts = parseHostAndPort(text);
    if (!parts)
        return parts.error();
    const QHostAddress host(parts.value().host);
    if (host.isNull())
        return Error{0,
            Text::tr("“%1” is no numeric address. Names are looked up before any socket call is "
                     "made; 127.0.0.1 and [::1] are this computer.")
                .arg(parts.value().host)};
    return EndpointAddress(host, parts.value().port);
}

} // namespace socketscope
