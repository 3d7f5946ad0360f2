#pragma once

#include "core/support/limits.h"

#include <QString>

namespace socketscope {

class ArgumentReader;

/// What every command with a session may be asked for.
struct RecordingOptions
{
    QString transcript; ///< file to write, by its ending; "" for none
    int bytesPerCall = -1; ///< of the data of each call, at most so many go into it; -1: all
    bool quiet = false; ///< calls are not printed
    qint64 payloadLimit = limits::kPayloadBytes; ///< bytes of data that are kept
};

/// Takes an option that every command with a session has; false if it is none of them.
[[nodiscard]] bool takeRecordingOption(ArgumentReader &reader, RecordingOptions &options);

} // namespace socketscope
