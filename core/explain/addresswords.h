#pragma once

#include "core/event/endpointaddress.h"

#include <QString>

namespace socketscope {

/// What an address means as a socket's own one, as bind(2) gives it.
[[nodiscard]] QString ownAddressWords(const EndpointAddress &address);
/// What it means as another's: a peer, a destination, a source.
[[nodiscard]] QString peerAddressWords(const EndpointAddress &address);

} // namespace socketscope
