#include "core/transcript/transcriptwriter.h"

#include "core/store/payloadreader.h"
#include "core/store/recording.h"
#include "core/support/textbuffer.h"
#include "core/transcript/csvformat.h"
#include "core/transcript/htmlformat.h"
#include "core/transcript/jsonlinesformat.h"
#include "core/transcript/markdownformat.h"
#include "core/transcript/pcapngformat.h"
#include "core/transcript/readableformat.h"
#include "core/transcript/replacingfile.h"
#include "core/transcript/writeahead.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <cerrno>

namespace socketscope {

namespace {

/// Bytes formatted before they are written: larger writes gained nothing.
constexpr qsizetype kFlushBytes = limits::kMiB;

/// Calls after which progress is told even if few of them make text.
constexpr qsizetype kLookMask = 0xffff;

/// Of the formats that transcriptFormatFor() tells apart.
constexpr std::array<const char *, 6> kOtherEndings{
    ".txt", ".csv", ".html", ".htm", ".md", ".pcapng"};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptWriter)
};

TranscriptHeader headerOf(const TranscriptSource &source)
{
    const Recording &recording = source.recording;
    TranscriptHeader header = source.header.value_or(ownHeader(recording));
    header.callCount = 0;
    header.bytesSent = 0;
    header.bytesReceived = 0;
    for (qsizetype index = 0; index < source.callCount; ++index) {
        if (!includes(source.choice, index))
            continue;
        ++header.callCount;
        const SocketEvent &event = recording.events().at(index);
        const bool isReceive = event.isReceive() && !event.isPeek();
        if (event.result > 0)
            (event.isSend() ? header.bytesSent : header.bytesReceived)
                += event.isSend() || isReceive ? event.result : 0;
    }
    return header;
}

bool isCancelled(const TranscriptProgress *progress)
{
    return progress && progress->cancelled.load(std::memory_order_relaxed);
}

Error cancellation()
{
    return {ECANCELED, Text::tr("Saving was cancelled.")};
}

Result<void> flush(const TranscriptSink &sink, TextBuffer &out)
{
    if (Result<void> written = sink(out.bytes()); !written)
        return written;
    out.clear();
    return {};
}

} // namespace

QList<TranscriptKind> transcriptKinds()
{
    return {{QStringLiteral("jsonl"), Text::tr("JSON Lines: complete, for programs")},
        {QStringLiteral("txt"), Text::tr("Text: readable, one line per call")},
        {QStringLiteral("csv"), Text::tr("Table: for spreadsheets")},
        {QStringLiteral("html"), Text::tr("Web page: to read, print and hand in")},
        {QStringLiteral("md"), Text::tr("Markdown: for documents and issues")},
        {QStringLiteral("pcapng"), Text::tr("Capture: for Wireshark")}};
}

bool isJsonLinesName(const QString &path)
{
    return std::none_of(kOtherEndings.begin(), kOtherEndings.end(), [&path](const char *ending) {
        return path.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    });
}

std::unique_ptr<TranscriptFormat> transcriptFormatFor(
    const QString &path, const Recording &recording, const TranscriptExtent &extent)
{
    const auto endsWith = [&path](const char *ending) {
        return path.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    };
    if (endsWith(".txt"))
        return std::make_unique<ReadableFormat>(recording);
    if (endsWith(".csv"))
        return std::make_unique<CsvFormat>(recording);
    if (endsWith(".html") || endsWith(".htm"))
        return std::make_unique<HtmlFormat>(
            recording, extent.callCount, extent.choice, extent.notes);
    if (endsWith(".md"))
        return std::make_unique<MarkdownFormat>(recording);
    if (endsWith(".pcapng"))
        return std::make_unique<PcapngFormat>(recording, extent.callCount, extent.choice);
    return std::make_unique<JsonLinesFormat>(recording);
}

TranscriptHeader ownHeader(const Recording &recording)
{
    TranscriptHeader header;
    header.program = QStringLiteral("Socketscope " SOCKETSCOPE_VERSION);
    header.started = recording.startedAt();
    header.host = QSysInfo::machineHostName();
    header.system = QStringLiteral("%1 (%2 %3)")
                        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                            QSysInfo::kernelVersion());
    return header;
}

Result<void> writeTranscript(const TranscriptSource &source, TranscriptFormat &format,
    const TranscriptSink &sink, TranscriptProgress *progress)
{
    const Recording &recording = source.recording;
    const KernelFacts &facts = recording.kernelFacts();
    // What the kernel told belongs to the whole session.
    const qsizetype factCount = source.choice.empty() ? facts.size() : 0;
    SocketBook sockets;
    TextBuffer out;
    out.reserve(2 * kFlushBytes);
    format.appendHeader(out, headerOf(source));
    for (const auto &[endpoint, settings] : source.settings)
        format.appendSettings(out, endpoint, settings);
    PayloadReader payload(recording.payload());
    auto note = source.notes.cbegin();
    qsizetype fact = 0;
    for (qsizetype index = 0; index < source.callCount; ++index) {
        const SocketEvent &event = recording.events().at(index);
        for (; fact < factCount && facts.at(fact).seenNs <= event.startNs; ++fact)
            format.appendKernelFact(out, facts.at(fact));
        sockets.apply(event, index);
        sockets.applyToldEnds(recording, index + 1);
        const bool isWritten = includes(source.choice, index);
        const TranscriptLine line{
            index + 1, event, *sockets.find(event.socketId), payload.bytesOf(event)};
        if (isWritten)
            format.appendLine(out, line);
        else
            format.skipLine(out, line);
        for (; note != source.notes.cend() && note->first <= index; ++note) {
            if (isWritten)
                format.appendNote(out, note->first + 1, note->second);
        }
        if (out.size() < kFlushBytes && (index & kLookMask) != 0)
            continue;
        if (Result<void> written = flush(sink, out); !written)
            return written;
        if (progress) {
            progress->written.store(index + 1, std::memory_order_relaxed);
            if (isCancelled(progress))
                return cancellation();
        }
    }
    for (; fact < factCount; ++fact)
        format.appendKernelFact(out, facts.at(fact));
    if (source.endedNs && source.choice.empty())
        format.appendEnded(out, *source.endedNs, source.callCount);
    format.appendEnd(out);
    if (Result<void> outcome = format.outcome(); !outcome)
        return outcome;
    if (isCancelled(progress))
        return cancellation();
    return flush(sink, out);
}

Result<void> saveTranscript(const TranscriptSource &source, const QString &path,
    TranscriptFormat &format, TranscriptProgress *progress)
{
    ReplacingFile file;
    if (Result<void> opened = file.open(path); !opened)
        return opened;
    WriteAhead ahead(file);
    if (Result<void> written = writeTranscript(
            source, format, [&ahead](QByteArrayView bytes) { return ahead.write(bytes); },
            progress);
        !written)
        return written;
    const Result<void> finished = ahead.finish();
    return finished ? file.commit() : finished;
}

Result<void> saveTranscript(const Recording &recording, const TranscriptExtent &extent,
    const QString &path, TranscriptProgress *progress)
{
    const std::unique_ptr<TranscriptFormat> format = transcriptFormatFor(path, recording, extent);
    return saveTranscript({recording, extent.callCount, extent.notes, {}, {}, extent.choice}, path,
        *format, progress);
}

Result<void> saveTranscript(const Recording &recording, qsizetype callCount, const QString &path,
    TranscriptProgress *progress, const NoteTexts &notes)
{
    return saveTranscript(recording, TranscriptExtent{callCount, {}, notes}, path, progress);
}

} // namespace socketscope
