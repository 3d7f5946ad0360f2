#pragma once

#include "core/transcript/jsonlinesformat.h"
#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/support/randomsession.h"

#include <QDir>
#include <QTemporaryFile>

namespace socketscope {

inline const QByteArray kHeaderLine
    = "{\"format\":\"socketscope-transcript\",\"version\":\"1.0\"}\n";
inline const QByteArray kCloseLine
    = "{\"n\":1,\"t\":5,\"dur\":1,\"endpoint\":\"client 1\",\"socket\":1,"
      "\"fd\":5,\"call\":\"close\",\"args\":{},\"result\":0,\"errno\":null}\n";

/// kCloseLine with one thing changed.
inline QByteArray callLine(const QByteArray &change, const QByteArray &to)
{
    return QByteArray(kCloseLine).replace(change, to);
}

/// The session as .jsonl.
inline QByteArray transcriptOf(const RandomSession &session)
{
    QByteArray text;
    JsonLinesFormat format(session.recording);
    const Result<void> written
        = writeTranscript({session.recording, session.recording.events().size(), session.notes, {},
                              session.settings, {}},
            format, [&text](QByteArrayView piece) {
                text.append(piece);
                return Result<void>();
            });
    return written ? text : QByteArray();
}

/// Reads the text as loadTranscript() reads a file, which is named "loaded.jsonl…".
inline Result<TranscriptContent> loadText(
    const QByteArray &text, Recording &into, TranscriptLoad *progress = nullptr)
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/loaded.jsonl.XXXXXX"));
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return Error{0, QStringLiteral("no room for the test's file")};
    return loadTranscript(file.fileName(), into, progress);
}

} // namespace socketscope
