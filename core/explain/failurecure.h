#pragma once

#include "core/event/socketevent.h"

#include <QString>

namespace socketscope {

/// How the socket of a failed call is made.
struct SocketKind
{
    bool isDatagram = false;
    bool isUnix = false;
    bool isListener = false;
};

/// What helps against the failure of that call; never empty.
[[nodiscard]] QString failureCure(const SocketEvent &event, const SocketKind &kind);

} // namespace socketscope
