#pragma once

#include "core/event/endpointaddress.h"
#include "core/support/result.h"

#include <QHostAddress>
#include <QList>

namespace socketscope {

struct ClientSettings;

/// What a client's socket is to be bound to before it connects to the peer; no address if the
/// settings leave it to the system. Fails with a sentence.
[[nodiscard]] Result<EndpointAddress> sourceAddress(
    const ClientSettings &settings, const EndpointAddress &peer);

/// Of a name's addresses the one for a server: a name such as "localhost" has both kinds, and the
/// programs of the labs bind the IPv4 one.
[[nodiscard]] QHostAddress preferredToListenOn(const QList<QHostAddress> &addresses);

} // namespace socketscope
