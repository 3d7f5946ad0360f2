#pragma once

#include "core/support/result.h"

#include <QString>

namespace socketscope {

/// Reads "PORT", "ADDR:PORT", "HOST:PORT" or "[V6]:PORT".
struct HostAndPort
{
    QString host; ///< "" when only a port was given
    quint16 port = 0;
};
/// Fails with a sentence when the port is missing or not 0…65535, or brackets do not match.
[[nodiscard]] Result<HostAndPort> parseHostAndPort(const QString &text);

} // namespace socketscope
