#include "core/net/multicastgroup.h"

#include "core/event/interfacename.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <cerrno>
#include <cstring>
#include <netinet/in.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MulticastGroup)
};

/// The number of the interface, 0 if there is none of that name or number.
int interfaceNamed(const QString &name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number > 0 ? number : int(interfaceIndex(name.toStdString()));
}

} // namespace

Result<MulticastGroup> MulticastGroup::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QHostAddress host(trimmed.section(u'%', 0, 0));
    if (host.isNull() || !host.isMulticast())
        return Error{EINVAL,
            Text::tr("“%1” is not the address of a multicast group: these go from 224.0.0.0 to "
                     "239.255.255.255, and IPv6 ones begin with ff.")
                .arg(trimmed)};
    MulticastGroup group;
    group.address = EndpointAddress(host, 0);
    if (!trimmed.contains(u'%'))
        return group;
    const QString name = trimmed.section(u'%', 1);
    group.interfaceIndex = interfaceNamed(name);
    if (group.interfaceIndex == 0)
        return Error{ENODEV, Text::tr("This computer has no network interface “%1”.").arg(name)};
    return group;
}

MulticastGroup::Change MulticastGroup::changing(bool join) const
{
    sockaddr_storage native;
    address.toNative(native);
    if (address.isIPv6()) {
        sockaddr_in6 ipv6;
        std::memcpy(&ipv6, &native, sizeof ipv6);
        const ipv6_mreq wish{ipv6.sin6_addr, unsigned(interfaceIndex)};
        return {IPPROTO_IPV6, join ? IPV6_JOIN_GROUP : IPV6_LEAVE_GROUP,
            QByteArray(reinterpret_cast<const char *>(&wish), sizeof wish)};
    }
    sockaddr_in ipv4;
    std::memcpy(&ipv4, &native, sizeof ipv4);
    const ip_mreqn wish{ipv4.sin_addr, {}, interfaceIndex};
    return {IPPROTO_IP, join ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP,
        QByteArray(reinterpret_cast<const char *>(&wish), sizeof wish)};
}

native::Outcome MulticastGroup::change(const Descriptor &descriptor, bool join) const
{
    const Change wish = changing(join);
    return native::setOption(descriptor, wish.level, wish.option, QByteArrayView(wish.value));
}

} // namespace socketscope
