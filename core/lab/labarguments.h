#pragma once

#include "core/event/endpointaddress.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QString>

/// Arguments of socket calls as people write them. Each fails with a sentence that tells what is
/// wanted.
namespace socketscope::labarguments {

/// "AF_INET", "AF_LOCAL", "10".
[[nodiscard]] Result<int> domain(const QString &text);
/// SOCK_* with flags: "SOCK_STREAM|SOCK_NONBLOCK".
struct TypeAndFlags
{
    int type = 0;
    quint16 flags = 0; ///< SocketFlag
};
[[nodiscard]] Result<TypeAndFlags> type(const QString &text);
/// "SOCK_NONBLOCK|SOCK_CLOEXEC", "0".
[[nodiscard]] Result<quint16> socketFlags(const QString &text);
/// "MSG_PEEK|MSG_DONTWAIT", "0x2".
[[nodiscard]] Result<quint16> messageFlags(const QString &text);
/// "IPPROTO_UDP", "0".
[[nodiscard]] Result<int> protocol(const QString &text);
/// "SOL_SOCKET", "IPPROTO_TCP".
[[nodiscard]] Result<int> level(const QString &text);
/// "SO_REUSEADDR", of that level.
[[nodiscard]] Result<int> option(int level, const QString &text);
/// "SHUT_WR".
[[nodiscard]] Result<int> how(const QString &text);
[[nodiscard]] Result<int> number(const QString &text);
/// "127.0.0.1:80", "[::1]:80", "/run/x", "@name"; "AF_UNSPEC" and "NULL" are no address. Names of
/// computers are not looked up.
[[nodiscard]] Result<EndpointAddress> address(const QString &text);
/// An option's value as the option wants it: "1"; "{1, 5}" for SO_LINGER, and for SO_RCVTIMEO
/// seconds and microseconds ("0.5" too); "239.1.2.3" or "{239.1.2.3, 127.0.0.1}" to join a group;
/// an IPv4 address for IP_MULTICAST_IF; text in quotes for all else.
[[nodiscard]] Result<QByteArray> optionValue(int level, int option, const QString &text);
/// What getsockopt is to have room for.
[[nodiscard]] qsizetype optionRoom(int level, int option);

} // namespace socketscope::labarguments
