#pragma once

#include "core/event/endpointaddress.h"
#include "core/support/result.h"

#include <QString>

namespace socketscope {

/// The socket address that a person has typed: "127.0.0.1:0", "[::1]:8080", "/tmp/x" or "@name".
/// Fails with a sentence. A name is none: connect(2) and bind(2) take addresses only, and the lab
/// makes no calls of its own.
[[nodiscard]] Result<EndpointAddress> parseSocketAddress(const QString &typed);

} // namespace socketscope
