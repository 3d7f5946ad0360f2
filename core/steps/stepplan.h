#pragma once

#include "core/event/endpointid.h"
#include "core/event/protocol.h"
#include "core/lab/labcall.h"
#include "core/support/result.h"

#include <QList>

namespace socketscope {

struct ClientSettings;
struct ServerSettings;

/// The calls with which an endpoint begins, the same for every run with these settings: from
/// socket(2) to listen(2), bind(2) or connect(2). The socket's id is left open.
namespace stepplan {

/// Why endpoints of that protocol do not go step by step, in a sentence; empty where they do.
[[nodiscard]] QString obstacle(Protocol protocol);

/// At that address; of a server the one it is bound to, of a client its peer's. Fails with a
/// sentence: a multicast group, or the client's source, is none that goes with it.
[[nodiscard]] Result<QList<LabCall>> ofServer(
    const ServerSettings &settings, const EndpointAddress &address, EndpointId owner);
[[nodiscard]] Result<QList<LabCall>> ofClient(
    const ClientSettings &settings, const EndpointAddress &peer, EndpointId owner);

} // namespace stepplan

} // namespace socketscope
