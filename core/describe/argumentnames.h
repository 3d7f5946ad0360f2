#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace socketscope {

/// The names that C programs give to the numbers in socket calls; a number without a name is
/// returned as a number. None is translated. Sources: the manual pages named below.

/// "AF_INET", socket(2).
[[nodiscard]] QString domainName(int domain);
/// "SOCK_STREAM", socket(2).
[[nodiscard]] QString typeName(int type);
/// "IPPROTO_UDP", "0" for the usual one of the type; socket(2), protocols(5).
[[nodiscard]] QString protocolName(int protocol);
/// "SOCK_NONBLOCK|SOCK_CLOEXEC" for a set of SocketFlag, "0" for none; accept(2).
[[nodiscard]] QString socketFlagsText(quint16 flags);
/// "MSG_NOSIGNAL", "0" for none; send(2), recv(2).
[[nodiscard]] QString messageFlagsText(quint16 flags);
/// "SHUT_WR", shutdown(2).
[[nodiscard]] QString shutdownName(int how);
/// "SOL_SOCKET", "IPPROTO_TCP", setsockopt(2).
[[nodiscard]] QString levelName(int level);
/// "SO_REUSEADDR", "TCP_NODELAY"; socket(7), tcp(7), ipv6(7).
[[nodiscard]] QString optionName(int level, int option);

/// The inverses: what these functions return for a number gives the number back, also where it has
/// no name; none for all else.
[[nodiscard]] std::optional<int> domainNamed(QLatin1StringView name);
[[nodiscard]] std::optional<int> typeNamed(QLatin1StringView name);
[[nodiscard]] std::optional<int> protocolNamed(QLatin1StringView name);
[[nodiscard]] std::optional<quint16> socketFlagsNamed(QLatin1StringView text);
[[nodiscard]] std::optional<quint16> messageFlagsNamed(QLatin1StringView text);
[[nodiscard]] std::optional<int> shutdownNamed(QLatin1StringView name);
[[nodiscard]] std::optional<int> levelNamed(QLatin1StringView name);
[[nodiscard]] std::optional<int> optionNamed(int level, QLatin1StringView name);

} // namespace socketscope
