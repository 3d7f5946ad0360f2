#pragma once

#include "core/store/recording.h"
#include "core/transcript/transcriptreader.h"

#include <memory>
#include <optional>

namespace socketscope {

class StandardOutput;

/// A transcript as the commands read it.
struct OpenedTranscript
{
    std::unique_ptr<Recording> recording;
    TranscriptContent content;
};

/// Reads the file, or stdin for "-". Says on stderr what was passed over, or why there is nothing.
[[nodiscard]] std::optional<OpenedTranscript> openTranscript(const QString &file);
/// A sentence on stderr.
void complain(const QString &sentence);
/// Writes what was gathered; says on stderr and returns false if stdout could not be written.
[[nodiscard]] bool finish(StandardOutput &out);

} // namespace socketscope
