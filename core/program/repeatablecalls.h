#pragma once

#include "core/event/socketevent.h"

#include <QString>

#include <vector>

namespace socketscope {

class Recording;

/// Why a failed call is not made again; "" if it is.
[[nodiscard]] QString reasonToLeaveOut(const SocketEvent &event);

/// The endpoint's calls in an order in which one thread can make them. Those of the lab overlap: a
/// call that waits is put where it ended, one that others wait for where it began.
[[nodiscard]] std::vector<qsizetype> orderOf(
    const Recording &recording, EndpointId endpoint, qsizetype callCount);

} // namespace socketscope
