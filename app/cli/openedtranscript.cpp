#include "app/cli/openedtranscript.h"

#include "app/cli/standardoutput.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenedTranscript)
};

void tellOfSkippedLines(const TranscriptContent &content)
{
    for (const SkippedLine &line : content.skipped)
        complain(Text::tr("Passed over %1.").arg(skippedLineText(line)));
    if (const qint64 more = content.skippedCount - content.skipped.size(); more > 0)
        complain(
            Text::tr("Passed over %n more line(s).", nullptr, int(qMin<qint64>(more, 1 << 30))));
    if (content.endsTorn)
        complain(Text::tr("The last line is not whole, as after a crash; all before it was read."));
}

} // namespace

void complain(const QString &sentence)
{
    std::fprintf(stderr, "%s: %s\n", QCoreApplication::applicationName().toLocal8Bit().constData(),
        sentence.toLocal8Bit().constData());
}

bool finish(StandardOutput &out)
{
    out.flush();
    const Result<void> outcome = out.outcome();
    if (!outcome)
        complain(outcome.error().message);
    return outcome.ok();
}

std::optional<OpenedTranscript> openTranscript(const QString &file)
{
    auto recording = std::make_unique<Recording>();
    Result<TranscriptContent> read = file == QStringLiteral("-")
        ? readTranscript(STDIN_FILENO, Text::tr("stdin"), *recording)
        : loadTranscript(file, *recording);
    if (!read) {
        complain(read.error().message);
        return std::nullopt;
    }
    tellOfSkippedLines(read.value());
    return OpenedTranscript{std::move(recording), std::move(read).value()};
}

} // namespace socketscope
