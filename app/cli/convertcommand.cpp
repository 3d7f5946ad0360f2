#include "app/cli/filecommands.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"
#include "core/store/eventquery.h"
#include "core/transcript/transcriptwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)
};

QStringList knownEndings()
{
    QStringList endings;
    for (const TranscriptKind &kind : transcriptKinds())
        endings += kind.ending;
    return endings;
}

/// What the session is to be written as: --to, or the ending of the file; for stdout .jsonl.
QString endingFor(const ConvertOptions &options)
{
    QString ending = options.format;
    if (ending.isEmpty() && options.to == QStringLiteral("-"))
        ending = QStringLiteral("jsonl");
    if (ending.isEmpty())
        ending = QFileInfo(options.to).suffix();
    if (ending.startsWith(u'.'))
        ending.remove(0, 1);
    return ending.toLower();
}

Result<void> writeToStandardOutput(const TranscriptSource &source, TranscriptFormat &format)
{
    StandardOutput out;
    const Result<void> written = writeTranscript(source, format, [&out](QByteArrayView bytes) {
        return out.write(bytes) ? Result<void>() : Result<void>(Error{EPIPE, {}});
    });
    out.flush();
    const Result<void> outcome = out.outcome();
    return outcome && !written && !out.isUnread() ? written : outcome;
}

} // namespace

int convertTranscript(const ConvertOptions &options)
{
    const QString ending = endingFor(options);
    if (!knownEndings().contains(ending)) {
        complain(Text::tr("“%1” is not a format; there are %2. Name one with --to.")
                     .arg(ending, knownEndings().join(QStringLiteral(", "))));
        if (ending == QStringLiteral("pdf") || ending == QStringLiteral("png"))
            complain(Text::tr("“socketscope --convert IN OUT” writes .%1, without a display too.")
                         .arg(ending));
        return 2;
    }
    const std::optional<OpenedTranscript> transcript = openTranscript(options.from);
    if (!transcript)
        return 1;
    const TranscriptContent &content = transcript->content;
    TranscriptSource source{*transcript->recording, transcript->recording->events().size(),
        content.notes, {}, content.settings, {}, content.endedNs};
    if (content.header.started.isValid())
        source.header = content.header;
    const EventQuery query = EventQuery::parse(options.filter);
    if (!query.isEmpty())
        source.choice = callsThatAnswer(source.recording, source.callCount, query, source.notes);
    const TranscriptExtent extent{source.callCount, source.choice, source.notes};
    const std::unique_ptr<TranscriptFormat> format
        = transcriptFormatFor(QStringLiteral("x.") + ending, source.recording, extent);
    Result<void> written;
    if (options.to == QStringLiteral("-"))
        written = writeToStandardOutput(source, *format);
    else
        written = saveTranscript(source, options.to, *format);
    if (!written) {
        complain(written.error().message);
        return 1;
    }
    return 0;
}

} // namespace socketscope
