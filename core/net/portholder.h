#pragma once

#include "core/event/endpointaddress.h"

#include <QString>

#include <optional>

namespace socketscope {

/// A listening socket of this computer and, where it can be told, whose it is.
struct PortHolder
{
    QString program; ///< the process's name; "" if it belongs to another user
    qint64 processId = 0; ///< 0 if it belongs to another user
    bool isThisProgram = false;
    int acceptQueue = 0; ///< connections that wait to be accepted
};

/// Who listens on that port, at that address or at all; nothing if nobody does, or where the system
/// has no /proc. Source: proc(5), /proc/net/tcp and /proc/PID/fd. Takes some milliseconds: it is
/// for explaining a failure.
[[nodiscard]] std::optional<PortHolder> findPortHolder(const EndpointAddress &address);

} // namespace socketscope
