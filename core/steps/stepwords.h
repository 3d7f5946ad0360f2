#pragma once

#include "core/lab/labcall.h"
#include "core/steps/stepfacts.h"

#include <QString>

/// What a call that has not been made yet will do, as far as its arguments and the kernel tell.
namespace socketscope::stepwords {

/// "accept() will take 127.0.0.1:59206 from the queue."
[[nodiscard]] QString sentence(const LabCall &call, const StepFacts &facts);
/// Whether it will not return at once; false where the kernel does not tell.
[[nodiscard]] bool waits(const LabCall &call, const StepFacts &facts);

} // namespace socketscope::stepwords
