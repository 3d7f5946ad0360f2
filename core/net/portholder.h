#pragma once

#include "core/event/endpointaddress.h"
#include "core/net/socketowner.h"
#include "core/support/looklimits.h"

#include <optional>

namespace socketscope {

enum class Transport : quint8
{
    Tcp,
    Udp,
};

/// A socket of this computer that listens on a TCP port or is bound to a UDP one and, where it can
/// be told, whose it is.
struct PortHolder
{
    SocketOwner owner;
    EndpointAddress local; ///< as it is bound
    int receiveQueue = 0; ///< TCP: connections that wait to be accepted; UDP: bytes
};

/// Who has that port, at that address or, if nobody has it there, at another; nothing if nobody
/// does, or where the system has no /proc. Source: proc(5), /proc/net/tcp, /proc/net/udp. Takes
/// some milliseconds: it is for explaining a failure.
[[nodiscard]] std::optional<PortHolder> findPortHolder(const EndpointAddress &address,
    Transport transport = Transport::Tcp,
    QDeadlineTimer deadline = QDeadlineTimer(limits::kLookMs));

/// Ports below this want privileges (ip(7), ip_unprivileged_port_start); 1024 where it cannot be
/// read.
[[nodiscard]] int firstUnprivilegedPort();

} // namespace socketscope
