#pragma once

#include "core/event/endpointaddress.h"
#include "core/support/result.h"

/// Why a datagram is lost or was never sent, in whole translated sentences. The code is the errno.
namespace socketscope::datagramcause {

[[nodiscard]] Error notOpen();
/// A server answers its last sender, and there was none yet.
[[nodiscard]] Error nobodyToAnswer();
[[nodiscard]] Error sendingFinished();
[[nodiscard]] Error queueFull(qint64 queuedBytes);
[[nodiscard]] Error noFiles();
/// The kernel did not take it.
[[nodiscard]] Error sendFailed(const EndpointAddress &to, qsizetype size, int errorNumber);
/// It took one earlier, and now tells what became of that.
[[nodiscard]] Error notDelivered(const EndpointAddress &to, int errorNumber);

} // namespace socketscope::datagramcause
