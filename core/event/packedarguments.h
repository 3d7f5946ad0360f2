#pragma once

#include "core/event/socketevent.h"

namespace socketscope {

/// Two arguments of a call in one `SocketEvent::argument`: socket's domain and type, the level and
/// option of setsockopt and getsockopt. Each has 16 bits, as everything that Linux defines fits.
constexpr quint32 packedArguments(int first, int second)
{
    return quint32(first) << 16 | (quint32(second) & 0xffff);
}

/// Of socket: AF_*.
constexpr int domainOf(const SocketEvent &event)
{
    return int(event.argument >> 16);
}

/// Of socket: SOCK_* without flags.
constexpr int typeOf(const SocketEvent &event)
{
    return int(event.argument & 0xffff);
}

/// Of setsockopt and getsockopt: SOL_* or IPPROTO_*.
constexpr int levelOf(const SocketEvent &event)
{
    return int(event.argument >> 16);
}

/// Of setsockopt and getsockopt: SO_* and the like.
constexpr int optionOf(const SocketEvent &event)
{
    return int(event.argument & 0xffff);
}

} // namespace socketscope
