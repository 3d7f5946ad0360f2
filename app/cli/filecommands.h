#pragma once

#include "app/cli/fileoptions.h"

namespace socketscope {

/// The commands over transcripts; each runs to its end and returns the exit code.
[[nodiscard]] int showTranscript(const ShowOptions &options);
[[nodiscard]] int convertTranscript(const ConvertOptions &options);
[[nodiscard]] int tellStatistics(const StatsOptions &options);

} // namespace socketscope
