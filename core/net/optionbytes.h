#pragma once

#include "core/net/socketoptions.h"

#include <QByteArray>

#include <sys/socket.h>

namespace socketscope {

/// An option's value as setsockopt(2) takes it: an int, of SO_LINGER a struct linger that is on.
[[nodiscard]] inline QByteArray optionBytes(SocketOption option, int value)
{
    const linger lasting{1, value};
    return option == SocketOption::Linger
        ? QByteArray(reinterpret_cast<const char *>(&lasting), sizeof lasting)
        : QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace socketscope
