#pragma once

#include "core/transcript/transcriptwriter.h"

#include <QFont>

namespace socketscope {

/// What documents are set in; taken in the window's thread, used in the one that saves.
struct DocumentFonts
{
    QFont text;
    QFont mono; ///< of calls and data
};
/// Those of the program.
[[nodiscard]] DocumentFonts documentFonts();

/// All formats that the program with a window writes: core's, and those that need its fonts.
[[nodiscard]] QList<TranscriptKind> documentKinds();
/// The format that goes with a file's name, as transcriptFormatFor(). What is given must outlive
/// it; `progress` may be null.
[[nodiscard]] std::unique_ptr<TranscriptFormat> documentFormatFor(const QString &path,
    const Recording &recording, const TranscriptExtent &extent, const DocumentFonts &fonts,
    const TranscriptProgress *progress);

} // namespace socketscope
