#pragma once

#include "app/cli/fileoptions.h"
#include "app/cli/writingoptions.h"

namespace socketscope {

class Recording;

/// The commands over transcripts; each runs to its end and returns the exit code.
[[nodiscard]] int showTranscript(const ShowOptions &options);
[[nodiscard]] int convertTranscript(const ConvertOptions &options);
/// A program of an endpoint, or of all of them in a folder.
[[nodiscard]] int writeCode(const CodeOptions &options);
/// The same of a session that is there; lesson: the title of the one that was performed in it.
[[nodiscard]] int writePrograms(
    const Recording &recording, const CodeOptions &options, const QString &lesson = {});
[[nodiscard]] int writeReport(const ReportOptions &options);
[[nodiscard]] int tellStatistics(const StatsOptions &options);
/// As diff(1): 0 for the same, 1 for different, 2 for trouble.
[[nodiscard]] int compareTranscripts(const DiffOptions &options);

} // namespace socketscope
