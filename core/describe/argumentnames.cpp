#include "core/describe/argumentnames.h"

#include "core/event/socketevent.h"

#include <algorithm>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct NumberName
{
    int number;
    const char *name;
};

/// Those that socket(2) lists; the first name of a number is the one that is shown.
constexpr NumberName kDomains[] = {
    {AF_UNIX, "AF_UNIX"},
    {AF_UNIX, "AF_LOCAL"},
    {AF_INET, "AF_INET"},
    {AF_INET6, "AF_INET6"},
#ifdef AF_PACKET
    {AF_AX25, "AF_AX25"},
    {AF_IPX, "AF_IPX"},
    {AF_APPLETALK, "AF_APPLETALK"},
    {AF_X25, "AF_X25"},
    {AF_DECnet, "AF_DECnet"},
    {AF_KEY, "AF_KEY"},
    {AF_NETLINK, "AF_NETLINK"},
    {AF_PACKET, "AF_PACKET"},
    {AF_RDS, "AF_RDS"},
#endif
};

constexpr NumberName kIPOptions[] = {
    {IP_TTL, "IP_TTL"},
    {IP_MULTICAST_IF, "IP_MULTICAST_IF"},
    {IP_MULTICAST_TTL, "IP_MULTICAST_TTL"},
    {IP_MULTICAST_LOOP, "IP_MULTICAST_LOOP"},
    {IP_ADD_MEMBERSHIP, "IP_ADD_MEMBERSHIP"},
    {IP_DROP_MEMBERSHIP, "IP_DROP_MEMBERSHIP"},
};

constexpr NumberName kTypes[] = {{SOCK_STREAM, "SOCK_STREAM"}, {SOCK_DGRAM, "SOCK_DGRAM"},
    {SOCK_RAW, "SOCK_RAW"}, {SOCK_SEQPACKET, "SOCK_SEQPACKET"}};

constexpr NumberName kProtocols[] = {{IPPROTO_ICMP, "IPPROTO_ICMP"}, {IPPROTO_TCP, "IPPROTO_TCP"},
    {IPPROTO_UDP, "IPPROTO_UDP"}, {IPPROTO_ICMPV6, "IPPROTO_ICMPV6"},
    {IPPROTO_SCTP, "IPPROTO_SCTP"}, {IPPROTO_RAW, "IPPROTO_RAW"}};

constexpr NumberName kSocketFlags[]
    = {{NonBlocking, "SOCK_NONBLOCK"}, {CloseOnExec, "SOCK_CLOEXEC"}};

constexpr NumberName kMessageFlags[] = {
    {MSG_OOB, "MSG_OOB"},
    {MSG_PEEK, "MSG_PEEK"},
    {MSG_DONTROUTE, "MSG_DONTROUTE"},
    {MSG_TRUNC, "MSG_TRUNC"},
    {MSG_CTRUNC, "MSG_CTRUNC"},
    {MSG_EOR, "MSG_EOR"},
    {MSG_DONTWAIT, "MSG_DONTWAIT"},
    {MSG_WAITALL, "MSG_WAITALL"},
    {MSG_NOSIGNAL, "MSG_NOSIGNAL"},
#ifdef MSG_MORE
    {MSG_MORE, "MSG_MORE"},
#endif
};

constexpr NumberName kShutdowns[]
    = {{SHUT_RD, "SHUT_RD"}, {SHUT_WR, "SHUT_WR"}, {SHUT_RDWR, "SHUT_RDWR"}};

constexpr NumberName kLevels[] = {{SOL_SOCKET, "SOL_SOCKET"}, {IPPROTO_IP, "IPPROTO_IP"},
    {IPPROTO_TCP, "IPPROTO_TCP"}, {IPPROTO_IPV6, "IPPROTO_IPV6"}};

constexpr NumberName kSocketOptions[] = {
    {SO_ERROR, "SO_ERROR"},
    {SO_TYPE, "SO_TYPE"},
    {SO_REUSEADDR, "SO_REUSEADDR"},
#ifdef SO_REUSEPORT
    {SO_REUSEPORT, "SO_REUSEPORT"},
#endif
    {SO_KEEPALIVE, "SO_KEEPALIVE"},
    {SO_BROADCAST, "SO_BROADCAST"},
    {SO_LINGER, "SO_LINGER"},
    {SO_OOBINLINE, "SO_OOBINLINE"},
    {SO_RCVBUF, "SO_RCVBUF"},
    {SO_SNDBUF, "SO_SNDBUF"},
    {SO_RCVTIMEO, "SO_RCVTIMEO"},
    {SO_SNDTIMEO, "SO_SNDTIMEO"},
};

constexpr NumberName kTcpOptions[] = {
    {TCP_NODELAY, "TCP_NODELAY"},
    {TCP_MAXSEG, "TCP_MAXSEG"},
#ifdef TCP_CORK
    {TCP_CORK, "TCP_CORK"},
    {TCP_QUICKACK, "TCP_QUICKACK"},
    {TCP_INFO, "TCP_INFO"},
    {TCP_USER_TIMEOUT, "TCP_USER_TIMEOUT"},
#endif
    {TCP_KEEPINTVL, "TCP_KEEPINTVL"},
    {TCP_KEEPCNT, "TCP_KEEPCNT"},
};

constexpr NumberName kIPv6Options[] = {{IPV6_V6ONLY, "IPV6_V6ONLY"},
    {IPV6_UNICAST_HOPS, "IPV6_UNICAST_HOPS"}, {IPV6_MULTICAST_IF, "IPV6_MULTICAST_IF"},
    {IPV6_MULTICAST_HOPS, "IPV6_MULTICAST_HOPS"}, {IPV6_MULTICAST_LOOP, "IPV6_MULTICAST_LOOP"},
    {IPV6_JOIN_GROUP, "IPV6_JOIN_GROUP"}, {IPV6_LEAVE_GROUP, "IPV6_LEAVE_GROUP"}};

template <size_t Size>
QString nameIn(const NumberName (&names)[Size], int number)
{
    const auto *found = std::find_if(std::begin(names), std::end(names),
        [number](const NumberName &entry) { return entry.number == number; });
    return found == std::end(names) ? QString::number(number) : QLatin1StringView(found->name);
}

std::optional<int> numberOf(QLatin1StringView text)
{
    bool isNumber = false;
    const int number = QByteArrayView(text).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

template <size_t Size>
std::optional<int> numberIn(const NumberName (&names)[Size], QLatin1StringView name)
{
    for (const NumberName &entry : names) {
        if (name == QLatin1StringView(entry.name))
            return entry.number;
    }
    return numberOf(name);
}

template <size_t Size>
std::optional<quint16> flagsNamedIn(const NumberName (&names)[Size], QLatin1StringView text)
{
    constexpr QLatin1StringView kHexadecimal("0x");
    quint16 flags = 0;
    for (const QLatin1StringView part : qTokenize(text, QLatin1Char('|'))) {
        bool isNumber = true;
        const std::optional<int> named = part.startsWith(kHexadecimal)
            ? QByteArrayView(part.mid(kHexadecimal.size())).toUShort(&isNumber, 16)
            : numberIn(names, part);
        if (!isNumber || !named || *named < 0 || *named > 0xffff)
            return std::nullopt;
        flags = quint16(flags | *named);
    }
    return flags;
}

/// The names of the set bits with "|" between them; bits without a name as one hex number.
template <size_t Size>
QString flagsIn(const NumberName (&names)[Size], int flags)
{
    if (flags == 0)
        return QStringLiteral("0");
    QString text;
    const auto add = [&text](const QString &part) {
        if (!text.isEmpty())
            text += u'|';
        text += part;
    };
    for (const NumberName &entry : names) {
        if ((flags & entry.number) == 0)
            continue;
        add(QLatin1StringView(entry.name));
        flags &= ~entry.number;
    }
    if (flags != 0)
        add(QStringLiteral("0x") + QString::number(flags, 16));
    return text;
}

} // namespace

QString domainName(int domain)
{
    return nameIn(kDomains, domain);
}

QString typeName(int type)
{
    return nameIn(kTypes, type);
}

QString protocolName(int protocol)
{
    return nameIn(kProtocols, protocol);
}

QString socketFlagsText(quint16 flags)
{
    return flagsIn(kSocketFlags, flags);
}

QString messageFlagsText(quint16 flags)
{
    return flagsIn(kMessageFlags, flags);
}

QString shutdownName(int how)
{
    return nameIn(kShutdowns, how);
}

QString levelName(int level)
{
    return nameIn(kLevels, level);
}

QString optionName(int level, int option)
{
    switch (level) {
    case SOL_SOCKET:
        return nameIn(kSocketOptions, option);
    case IPPROTO_IP:
        return nameIn(kIPOptions, option);
    case IPPROTO_TCP:
        return nameIn(kTcpOptions, option);
    case IPPROTO_IPV6:
        return nameIn(kIPv6Options, option);
    default:
        return QString::number(option);
    }
}

std::optional<int> domainNamed(QLatin1StringView name)
{
    return numberIn(kDomains, name);
}

std::optional<int> typeNamed(QLatin1StringView name)
{
    return numberIn(kTypes, name);
}

std::optional<int> protocolNamed(QLatin1StringView name)
{
    return numberIn(kProtocols, name);
}

std::optional<quint16> socketFlagsNamed(QLatin1StringView text)
{
    return flagsNamedIn(kSocketFlags, text);
}

std::optional<quint16> messageFlagsNamed(QLatin1StringView text)
{
    return flagsNamedIn(kMessageFlags, text);
}

std::optional<int> shutdownNamed(QLatin1StringView name)
{
    return numberIn(kShutdowns, name);
}

std::optional<int> levelNamed(QLatin1StringView name)
{
    return numberIn(kLevels, name);
}

std::optional<int> optionNamed(int level, QLatin1StringView name)
{
    switch (level) {
    case SOL_SOCKET:
        return numberIn(kSocketOptions, name);
    case IPPROTO_IP:
        return numberIn(kIPOptions, name);
    case IPPROTO_TCP:
        return numberIn(kTcpOptions, name);
    case IPPROTO_IPV6:
        return numberIn(kIPv6Options, name);
    default:
        return numberOf(name);
    }
}

} // namespace socketscope
