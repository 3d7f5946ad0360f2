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

/// A literal address, or localhost, which every computer has; of a Unix socket its path or name.
[[nodiscard]] Result<EndpointAddress> addressOf(
    Protocol protocol, const QString &host, quint16 port);

/// Fails with a sentence: the protocol has an obstacle, or the address is none that can be bound
/// without looking up a name.
[[nodiscard]] Result<QList<LabCall>> ofServer(const ServerSettings &settings, EndpointId owner);
[[nodiscard]] Result<QList<LabCall>> ofClient(const ClientSettings &settings, EndpointId owner);

} // namespace stepplan

} // namespace socketscope
