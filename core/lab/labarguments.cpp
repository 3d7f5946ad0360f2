#include "core/lab/labarguments.h"

#include "core/describe/argumentnames.h"
#include "core/event/hostandport.h"
#include "core/event/socketevent.h"

#include <QCoreApplication>
#include <QStringList>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace socketscope::labarguments {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabArguments)
};

Error unknown(const QString &text, const QString &wanted)
{
    return {0, Text::tr("“%1” is not known here; write %2.").arg(text, wanted)};
}

template <typename Value>
Result<Value> known(const std::optional<Value> &value, const QString &text, const QString &wanted)
{
    if (!value)
        return unknown(text, wanted);
    return *value;
}

template <typename Value>
QByteArray raw(const Value &value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

/// The parts of "{a, b}", or the text itself as the only one.
QStringList partsOf(const QString &text)
{
    const QString plain = text.trimmed();
    if (!plain.startsWith(u'{') || !plain.endsWith(u'}'))
        return {plain};
    QStringList parts = plain.mid(1, plain.size() - 2).split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

bool isTime(int level, int option)
{
    return level == SOL_SOCKET && (option == SO_RCVTIMEO || option == SO_SNDTIMEO);
}

bool isLinger(int level, int option)
{
    return level == SOL_SOCKET && option == SO_LINGER;
}

bool isGroupOfIPv4(int level, int option)
{
    return level == IPPROTO_IP && (option == IP_ADD_MEMBERSHIP || option == IP_DROP_MEMBERSHIP);
}

bool isGroupOfIPv6(int level, int option)
{
    return level == IPPROTO_IPV6 && (option == IPV6_JOIN_GROUP || option == IPV6_LEAVE_GROUP);
}

Result<QByteArray> timeValue(const QString &text)
{
    const QStringList parts = partsOf(text);
    bool isSeconds = false;
    bool isRest = true;
    const double seconds = parts.constFirst().toDouble(&isSeconds);
    const double microseconds = parts.size() > 1 ? parts.at(1).toDouble(&isRest) : 0;
    if (!isSeconds || !isRest || seconds < 0 || seconds > 1e9 || microseconds < 0
        || microseconds > 1e9 || parts.size() > 2)
        return unknown(text, Text::tr("seconds, as in 0.5, or {seconds, microseconds}"));
    timeval time{};
    time.tv_sec = time_t(seconds);
    time.tv_usec = suseconds_t((seconds - double(time.tv_sec)) * 1e6 + microseconds);
    return raw(time);
}

Result<QByteArray> lingerValue(const QString &text)
{
    const QStringList parts = partsOf(text);
    bool isOnOff = false;
    bool isTime = false;
    linger value{};
    value.l_onoff = parts.constFirst().toInt(&isOnOff);
    value.l_linger = parts.value(1).toInt(&isTime);
    if (parts.size() != 2 || !isOnOff || !isTime)
        return unknown(text, Text::tr("{onoff, seconds}, as in {1, 0}"));
    return raw(value);
}

std::optional<in_addr> ipv4Of(const QString &text)
{
    const QHostAddress host(text);
    if (host.protocol() != QAbstractSocket::IPv4Protocol)
        return std::nullopt;
    return in_addr{htonl(host.toIPv4Address())};
}

Result<QByteArray> groupOfIPv4(const QString &text)
{
    const QStringList parts = partsOf(text);
    const std::optional<in_addr> group = ipv4Of(parts.constFirst());
    const std::optional<in_addr> local
        = parts.size() > 1 ? ipv4Of(parts.at(1)) : in_addr{htonl(INADDR_ANY)};
    if (!group || !local || parts.size() > 2)
        return unknown(text, Text::tr("a group, as in 239.1.2.3 or {239.1.2.3, 127.0.0.1}"));
    return raw(ip_mreq{*group, *local});
}

Result<QByteArray> groupOfIPv6(const QString &text)
{
    const QStringList parts = partsOf(text);
    const QHostAddress host(parts.constFirst());
    bool isIndex = true;
    ipv6_mreq value{};
    value.ipv6mr_interface = parts.size() > 1 ? parts.at(1).toUInt(&isIndex) : 0;
    if (host.protocol() != QAbstractSocket::IPv6Protocol || !isIndex || parts.size() > 2)
        return unknown(text, Text::tr("a group and an interface's index, as in {ff02::1, 1}"));
    const Q_IPV6ADDR bytes = host.toIPv6Address();
    std::copy(std::begin(bytes.c), std::end(bytes.c), std::begin(value.ipv6mr_multiaddr.s6_addr));
    return raw(value);
}

} // namespace

Result<int> domain(const QString &text)
{
    const QByteArray name = text.toLatin1();
    return known(domainNamed(QLatin1StringView(name)), text,
        Text::tr("AF_INET, AF_INET6, AF_UNIX or a number"));
}

Result<TypeAndFlags> type(const QString &text)
{
    const QString name = text.section(u'|', 0, 0).trimmed();
    const QByteArray latin = name.toLatin1();
    const Result<int> type = known(typeNamed(QLatin1StringView(latin)), name,
        Text::tr("SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET or a number"));
    if (!type)
        return type.error();
    const QString rest = text.section(u'|', 1).trimmed();
    if (rest.isEmpty())
        return TypeAndFlags{type.value(), 0};
    const Result<quint16> flags = socketFlags(rest);
    if (!flags)
        return flags.error();
    return TypeAndFlags{type.value(), flags.value()};
}

Result<quint16> socketFlags(const QString &text)
{
    const QByteArray names = QString(text).remove(u' ').toLatin1();
    return known(socketFlagsNamed(QLatin1StringView(names)), text,
        Text::tr("SOCK_NONBLOCK, SOCK_CLOEXEC or both with “|” between them"));
}

Result<quint16> messageFlags(const QString &text)
{
    const QByteArray names = QString(text).remove(u' ').toLatin1();
    return known(messageFlagsNamed(QLatin1StringView(names)), text,
        Text::tr("flags as in MSG_PEEK|MSG_DONTWAIT"));
}

Result<int> protocol(const QString &text)
{
    const QByteArray name = text.toLatin1();
    return known(protocolNamed(QLatin1StringView(name)), text,
        Text::tr("0, IPPROTO_TCP, IPPROTO_UDP or a number"));
}

Result<int> level(const QString &text)
{
    const QByteArray name = text.toLatin1();
    return known(levelNamed(QLatin1StringView(name)), text,
        Text::tr("SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP or a number"));
}

Result<int> option(int level, const QString &text)
{
    const QByteArray name = text.toLatin1();
    return known(optionNamed(level, QLatin1StringView(name)), text,
        Text::tr("an option of that level, as in SO_REUSEADDR, or a number"));
}

Result<int> how(const QString &text)
{
    const QByteArray name = text.toLatin1();
    return known(
        shutdownNamed(QLatin1StringView(name)), text, Text::tr("SHUT_RD, SHUT_WR or SHUT_RDWR"));
}

Result<int> number(const QString &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber, 0);
    if (!isNumber)
        return unknown(text, Text::tr("a number"));
    return value;
}

Result<EndpointAddress> address(const QString &text)
{
    if (text == QLatin1StringView("AF_UNSPEC") || text == QLatin1StringView("NULL"))
        return EndpointAddress();
    if (text.startsWith(u'/') || text.startsWith(u'@') || text.startsWith(u'.'))
        return EndpointAddress::fromUnixText(text);
    const Result<HostAndPort> parts = parseHostAndPort(text);
    if (!parts)
        return parts.error();
    const QString host = parts.value().host;
    QHostAddress numeric;
    // QHostAddress also reads "1" and "127.1" (as inet_aton(3) does), which no one means.
    if ((!host.contains(u':') && host.count(u'.') != 3) || !numeric.setAddress(host))
        return unknown(text,
            Text::tr("an address in numbers with its port, as in 127.0.0.1:12345 or [::1]:12345"));
    return EndpointAddress(numeric, parts.value().port);
}

Result<QByteArray> optionValue(int level, int option, const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.size() >= 2 && plain.startsWith(u'"') && plain.endsWith(u'"'))
        return plain.mid(1, plain.size() - 2).toUtf8();
    if (isTime(level, option))
        return timeValue(plain);
    if (isLinger(level, option))
        return lingerValue(plain);
    if (isGroupOfIPv4(level, option))
        return groupOfIPv4(plain);
    if (isGroupOfIPv6(level, option))
        return groupOfIPv6(plain);
    if (level == IPPROTO_IP && option == IP_MULTICAST_IF) {
        if (const std::optional<in_addr> interface = ipv4Of(plain))
            return raw(*interface);
    }
    const Result<int> value = number(plain);
    if (!value)
        return value.error();
    return raw(value.value());
}

qsizetype optionRoom(int level, int option)
{
    if (isTime(level, option))
        return sizeof(timeval);
    return isLinger(level, option) ? sizeof(linger) : sizeof(int);
}

} // namespace socketscope::labarguments
