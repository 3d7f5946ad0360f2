#pragma once

#include "core/support/result.h"

#include <system_error>

/// Why the lab does not make a call that it could make in itself.
namespace socketscope::labrefusal {

[[nodiscard]] Error socketIsClosed();
[[nodiscard]] Error cancelledBefore();
[[nodiscard]] Error tooManySockets();
[[nodiscard]] Error tooManyWaiting();
[[nodiscard]] Error tooManyQueued();
[[nodiscard]] Error noThread(const std::system_error &error);

} // namespace socketscope::labrefusal
