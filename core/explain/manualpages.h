#pragma once

#include "core/event/socketevent.h"

#include <QString>

namespace socketscope {

/// The call's page in the manual: "accept4(2)", "SSL_read(3ssl)"; not translated.
[[nodiscard]] QString manualPage(const SocketEvent &event);
/// That page and those about its kind of socket, "bind(2), ip(7)". The domain and type are 0 where
/// they are not known.
[[nodiscard]] QString manualPages(const SocketEvent &event, int domain, int type);

} // namespace socketscope
