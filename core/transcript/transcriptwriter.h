#pragma once

#include "core/store/notes.h"
#include "core/support/result.h"
#include "core/transcript/transcriptformat.h"

#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace socketscope {

class Recording;

/// How a save goes on, shared between the thread that saves and the one that watches.
struct TranscriptProgress
{
    std::atomic<bool> cancelled{false}; ///< set by the watcher; the old file stays
    std::atomic<qsizetype> written{0}; ///< calls formatted so far
};

/// What of a recording is written.
struct TranscriptExtent
{
    qsizetype callCount = 0; ///< the first so many calls
    CallChoice choice; ///< of these; empty for all
    NoteTexts notes; ///< those on calls that are written
};

/// A format for people to choose from.
struct TranscriptKind
{
    QString ending; ///< "csv"
    QString description; ///< "Table: for spreadsheets"
};
/// All of them, the complete one first.
[[nodiscard]] QList<TranscriptKind> transcriptKinds();

/// Whether a file of that name is written as JSON Lines: by its ending, and without a known one.
[[nodiscard]] bool isJsonLinesName(const QString &path);
/// The format that goes with a file's name: that of its ending, JSON Lines for any other. The
/// recording and the extent must outlive it.
[[nodiscard]] std::unique_ptr<TranscriptFormat> transcriptFormatFor(
    const QString &path, const Recording &recording, const TranscriptExtent &extent);

/// What is to be written.
struct TranscriptSource
{
    const Recording &recording;
    qsizetype callCount = 0; ///< from the first on
    NoteTexts notes; ///< by the index of their call
    /// That of an opened transcript, but for the counts; none: of this program.
    std::optional<TranscriptHeader> header;
    EndpointSettings settings;
    CallChoice choice; ///< of these calls; empty for all
    /// When it ended of its own will, as far as the file it was read from tells.
    std::optional<qint64> endedNs = std::nullopt;
};

/// What this program writes at the head of a session of its own, but for the counts.
[[nodiscard]] TranscriptHeader ownHeader(const Recording &recording);

/// Takes the bytes of a transcript, piece by piece.
using TranscriptSink = std::function<Result<void>(QByteArrayView)>;

/// Writes a session to wherever the sink leads. Fails as the sink does, or with ECANCELED.
Result<void> writeTranscript(const TranscriptSource &source, TranscriptFormat &format,
    const TranscriptSink &sink, TranscriptProgress *progress = nullptr);
/// The same to a file, which it replaces when whole.
Result<void> saveTranscript(const TranscriptSource &source, const QString &path,
    TranscriptFormat &format, TranscriptProgress *progress = nullptr);

/// Writes calls of the recording, and the notes on them, to a file, which it replaces when whole.
///
/// May run in any thread while the recording grows. Fails with cause and cure in words (no room, no
/// right, no such folder), or with ECANCELED; the file that was there before then still is.
Result<void> saveTranscript(const Recording &recording, const TranscriptExtent &extent,
    const QString &path, TranscriptProgress *progress = nullptr);
/// The same with the first `callCount` calls and all notes.
Result<void> saveTranscript(const Recording &recording, qsizetype callCount, const QString &path,
    TranscriptProgress *progress = nullptr, const NoteTexts &notes = {});

} // namespace socketscope
