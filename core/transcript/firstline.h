#pragma once

#include "core/support/result.h"
#include "core/transcript/jsonlineparser.h"

namespace socketscope {

/// Whether a file that begins with that line is a transcript, and one that this version can read.
/// The error is the rest of a sentence that begins with the file's name.
[[nodiscard]] Result<void> checkFirstLine(const JsonLine &line, LineProblem problem);

} // namespace socketscope
