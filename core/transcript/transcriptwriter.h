#pragma once

#include "core/store/notes.h"
#include "core/support/result.h"
#include "core/transcript/transcriptformat.h"

#include <QString>

#include <atomic>
#include <memory>

namespace socketscope {

class Recording;

/// How a save goes on, shared between the thread that saves and the one that watches.
struct TranscriptProgress
{
    std::atomic<bool> cancelled{false}; ///< set by the watcher; the old file stays
    std::atomic<qsizetype> written{0}; ///< calls formatted so far
};

/// The format that goes with a file's name: ".txt" is text for people, all else JSON Lines.
[[nodiscard]] std::unique_ptr<TranscriptFormat> transcriptFormatFor(
    const QString &path, const Recording &recording);

/// Writes the first `callCount` calls of the recording, and the notes on them, to a file, which it
/// replaces when whole.
///
/// May run in any thread while the recording grows. Fails with cause and cure in words (no room, no
/// right, no such folder), or with ECANCELED; the file that was there before then still is.
Result<void> saveTranscript(const Recording &recording, qsizetype callCount, const QString &path,
    TranscriptProgress *progress = nullptr, const NoteTexts &notes = {});

} // namespace socketscope
