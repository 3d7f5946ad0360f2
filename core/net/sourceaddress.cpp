#include "core/net/sourceaddress.h"

#include "core/net/hostresolver.h"
#include "core/net/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

namespace socketscope {

Result<EndpointAddress> sourceAddress(const ClientSettings &settings, const EndpointAddress &peer)
{
    if (settings.sourceAddress.isEmpty() && (settings.sourcePort == 0 || peer.isUnix()))
        return EndpointAddress();
    if (peer.isUnix())
        return EndpointAddress::fromUnixText(settings.sourceAddress);
    QHostAddress host = HostResolver::literal(settings.sourceAddress);
    if (settings.sourceAddress.isEmpty())
        host = QHostAddress(peer.isIPv6() ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
    const EndpointAddress source(host, settings.sourcePort);
    if (source.isNull())
        return Error{EINVAL,
            QCoreApplication::translate("ClientEndpoint",
                "“%1” is not an address. Enter one of this computer's addresses as the source, or "
                "leave it empty.")
                .arg(settings.sourceAddress)};
    if (source.family() != peer.family())
        return Error{EAFNOSUPPORT,
            QCoreApplication::translate("ClientEndpoint",
                "The source %1 and the target %2 are of different kinds (IPv4 and IPv6). Choose "
                "a source of the target's kind.")
                .arg(source.hostText(), peer.hostText())};
    return source;
}

QHostAddress preferredToListenOn(const QList<QHostAddress> &addresses)
{
    const auto ipv4
        = std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
              return address.protocol() == QAbstractSocket::IPv4Protocol;
          });
    return ipv4 == addresses.end() ? addresses.constFirst() : *ipv4;
}

} // namespace socketscope
