#include "ui/lab/optionentry.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OptionEntry)
};

constexpr double kMicrosecondsPerSecond = 1e6;
/// Longer than any session; and far below what a timeval holds.
constexpr double kMostSeconds = 1e6;

template <typename Value>
QByteArray bytesOf(const Value &value)
{
    QByteArray bytes(qsizetype(sizeof value), '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

Result<QByteArray> numberBytes(const QString &typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber, 0);
    if (!isNumber)
        return Error{0, Text::tr("This option takes a whole number, such as 0 or 1.")};
    return bytesOf(number);
}

Result<QByteArray> lingerBytes(const QString &typed)
{
    linger value{};
    if (typed.compare(QLatin1String("off"), Qt::CaseInsensitive) == 0)
        return bytesOf(value);
    bool isNumber = false;
    value.l_onoff = 1;
    value.l_linger = typed.toInt(&isNumber);
    if (!isNumber || value.l_linger < 0)
        return Error{
            0, Text::tr("Linger is “off” or how many seconds close() may wait; 0 resets.")};
    return bytesOf(value);
}

Result<QByteArray> durationBytes(const QString &typed)
{
    bool isNumber = false;
    const double seconds = typed.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0) || seconds > kMostSeconds)
        return Error{0, Text::tr("A time limit is a number of seconds, such as 2.5; 0 is none.")};
    timeval value{};
    value.tv_sec = time_t(std::floor(seconds));
    value.tv_usec
        = suseconds_t(std::floor((seconds - std::floor(seconds)) * kMicrosecondsPerSecond));
    return bytesOf(value);
}

Result<QByteArray> groupBytes(const QStringList &parts)
{
    const QHostAddress group(parts.value(0));
    const QHostAddress through(parts.value(1, QStringLiteral("0.0.0.0")));
    if (group.protocol() != QAbstractSocket::IPv4Protocol
        || through.protocol() != QAbstractSocket::IPv4Protocol || parts.size() > 2)
        return Error{0,
            Text::tr("A group is an IPv4 address such as 239.1.2.3, and behind it the address of "
                     "an interface if one is wanted.")};
    ip_mreq value{};
    value.imr_multiaddr.s_addr = htonl(group.toIPv4Address());
    value.imr_interface.s_addr = htonl(through.toIPv4Address());
    return bytesOf(value);
}

Result<QByteArray> groupIPv6Bytes(const QStringList &parts)
{
    const QHostAddress group(parts.value(0));
    bool isNumber = true;
    const unsigned through = parts.size() > 1 ? parts.at(1).toUInt(&isNumber) : 0;
    if (group.protocol() != QAbstractSocket::IPv6Protocol || !isNumber || parts.size() > 2)
        return Error{0,
            Text::tr("A group is an IPv6 address such as ff02::1234, and behind it the number of "
                     "an interface if one is wanted.")};
    ipv6_mreq value{};
    const Q_IPV6ADDR address = group.toIPv6Address();
    std::memcpy(&value.ipv6mr_multiaddr, &address, sizeof address);
    value.ipv6mr_interface = through;
    return bytesOf(value);
}

} // namespace

const QList<KnownOption> &knownOptions()
{
    using Value = KnownOption::Value;
    static const QList<KnownOption> options{
        {SOL_SOCKET, SO_REUSEADDR},
        {SOL_SOCKET, SO_REUSEPORT},
        {SOL_SOCKET, SO_KEEPALIVE},
        {SOL_SOCKET, SO_LINGER, Value::Linger, "0"},
        {SOL_SOCKET, SO_RCVTIMEO, Value::Duration, "2.5"},
        {SOL_SOCKET, SO_SNDTIMEO, Value::Duration, "2.5"},
        {SOL_SOCKET, SO_RCVBUF, Value::Number, "4096"},
        {SOL_SOCKET, SO_SNDBUF, Value::Number, "4096"},
        {SOL_SOCKET, SO_BROADCAST},
        {SOL_SOCKET, SO_OOBINLINE},
        {SOL_SOCKET, SO_ERROR, Value::Number, "0"},
        {SOL_SOCKET, SO_TYPE, Value::Number, "0"},
        {IPPROTO_TCP, TCP_NODELAY},
        {IPPROTO_IP, IP_ADD_MEMBERSHIP, Value::Group, "239.1.2.3 127.0.0.1"},
        {IPPROTO_IP, IP_DROP_MEMBERSHIP, Value::Group, "239.1.2.3 127.0.0.1"},
        {IPPROTO_IP, IP_MULTICAST_TTL},
        {IPPROTO_IP, IP_MULTICAST_LOOP},
        {IPPROTO_IP, IP_TTL, Value::Number, "64"},
        {IPPROTO_IPV6, IPV6_V6ONLY},
        {IPPROTO_IPV6, IPV6_JOIN_GROUP, Value::GroupIPv6, "ff02::1234"},
        {IPPROTO_IPV6, IPV6_LEAVE_GROUP, Value::GroupIPv6, "ff02::1234"},
    };
    return options;
}

KnownOption knownOption(int level, int option)
{
    const QList<KnownOption> &options = knownOptions();
    const auto found
        = std::find_if(options.cbegin(), options.cend(), [level, option](const KnownOption &known) {
              return known.level == level && known.option == option;
          });
    return found == options.cend() ? KnownOption{level, option} : *found;
}

Result<QByteArray> optionBytes(const KnownOption &option, const QString &typed)
{
    const QString text = typed.simplified();
    switch (option.value) {
    case KnownOption::Value::Number:
        return numberBytes(text);
    case KnownOption::Value::Linger:
        return lingerBytes(text);
    case KnownOption::Value::Duration:
        return durationBytes(text);
    case KnownOption::Value::Group:
        return groupBytes(text.split(u' '));
    case KnownOption::Value::GroupIPv6:
        return groupIPv6Bytes(text.split(u' '));
    }
    return Error{};
}

int optionRoom(const KnownOption &option)
{
    switch (option.value) {
    case KnownOption::Value::Linger:
        return int(sizeof(linger));
    case KnownOption::Value::Duration:
        return int(sizeof(timeval));
    case KnownOption::Value::Number:
    case KnownOption::Value::Group:
    case KnownOption::Value::GroupIPv6:
        break;
    }
    return int(sizeof(int));
}

QString optionHint(const KnownOption &option)
{
    switch (option.value) {
    case KnownOption::Value::Number:
        return Text::tr("Number");
    case KnownOption::Value::Linger:
        return Text::tr("off, or seconds");
    case KnownOption::Value::Duration:
        return Text::tr("Seconds");
    case KnownOption::Value::Group:
    case KnownOption::Value::GroupIPv6:
        return Text::tr("Group, interface");
    }
    return {};
}

} // namespace socketscope
