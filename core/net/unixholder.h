#pragma once

#include "core/net/socketowner.h"

#include <QByteArray>

#include <optional>

namespace socketscope {

/// A socket that is bound to a Unix path or abstract name, and whose it is.
struct UnixHolder
{
    SocketOwner owner;
    bool listens = false;
};

/// Who is bound to that name (as EndpointAddress::unixPath() gives it); nothing if nobody is, so
/// that a file of that name is a stale one. Source: /proc/net/unix, proc(5).
[[nodiscard]] std::optional<UnixHolder> findUnixHolder(
    const QByteArray &name, QDeadlineTimer deadline);

} // namespace socketscope
