#pragma once

#include "core/store/notes.h"
#include "core/support/result.h"
#include "core/transcript/jsonline.h"
#include "core/transcript/transcriptformat.h"

#include <QList>

#include <atomic>
#include <optional>

namespace socketscope {

class Recording;

/// How reading goes on, shared between the thread that reads and the one that watches.
struct TranscriptLoad
{
    std::atomic<bool> cancelled{false}; ///< set by the watcher
    std::atomic<qint64> bytesRead{0};
    std::atomic<qint64> bytesTotal{-1}; ///< -1 while unknown, and of a pipe
};

/// A line that was passed over.
struct SkippedLine
{
    qint64 number = 0; ///< counted from 1
    LineProblem problem = LineProblem::None;
};
/// "line 12: not JSON"; a translated phrase without a full stop.
[[nodiscard]] QString skippedLineText(const SkippedLine &line);

/// What a transcript tells beside what went into the recording.
struct TranscriptContent
{
    TranscriptHeader header; ///< texts of outside: whoever shows them makes them visible
    NoteTexts notes; ///< by the index of their call in the recording
    EndpointSettings settings;
    /// When the session ended of its own will; none after a crash, and of one that was saved while
    /// it went on.
    std::optional<qint64> endedNs;
    qint64 skippedCount = 0;
    QList<SkippedLine> skipped; ///< the first limits::kNamedLines of them
    bool endsTorn
        = false; ///< the last line was not whole, as after a crash: nothing to worry about
};

/// Reads a .jsonl transcript into a fresh recording. May run in any thread, which is then the
/// recording's writer; others may look at it as they do while a session is live.
///
/// Fails with a sentence if the file cannot be read, is no transcript, or is of a newer major
/// version, and with ECANCELED. A line that is wrong is passed over, counted and named. Needs,
/// beside the recording, buffers of the longest line: at most limits::kTranscriptLineBytes, five
/// times. A large file is read ahead, and cut into lines, by a thread that ends before this
/// returns.
Result<TranscriptContent> loadTranscript(
    const QString &path, Recording &into, TranscriptLoad *progress = nullptr);
/// The same from an open descriptor, which stays open; `name` is for sentences.
Result<TranscriptContent> readTranscript(
    int descriptor, const QString &name, Recording &into, TranscriptLoad *progress = nullptr);

} // namespace socketscope
