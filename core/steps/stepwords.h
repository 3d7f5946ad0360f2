#pragma once

#include "core/event/protocol.h"
#include "core/lab/labcall.h"
#include "core/steps/stepfacts.h"

#include <QString>

namespace socketscope {
class Recording;
}

/// What a call that has not been made yet will do, as far as its arguments and the kernel tell.
namespace socketscope::stepwords {

/// "accept() will take 127.0.0.1:59206 from the queue."
[[nodiscard]] QString sentence(const LabCall &call, Protocol protocol, const StepFacts &facts);
/// "accept(4) has waited for 3 s. A client that connects ends it."
[[nodiscard]] QString waiting(const SocketEvent &event, const Recording &recording);
/// Whether it will not return at once; false where the kernel does not tell.
[[nodiscard]] bool waits(const LabCall &call, const StepFacts &facts);

} // namespace socketscope::stepwords
