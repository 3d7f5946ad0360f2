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

#include <QCoreApplication>
#include <QSysInfo>

#include <cerrno>

namespace socketscope {

namespace {

/// Bytes formatted before they are written: larger writes gained nothing.
constexpr qsizetype kFlushBytes = limits::kMiB;

/// Calls after which progress is told even if few of them make text.
constexpr qsizetype kLookMask = 0xffff;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptWriter)
};

TranscriptHeader headerOf(const Recording &recording, const TranscriptExtent &extent)
{
    TranscriptHeader header;
    header.program = QStringLiteral("Socketscope " SOCKETSCOPE_VERSION);
    header.started = recording.startedAt();
    header.host = QSysInfo::machineHostName();
    header.system = QStringLiteral("%1 (%2 %3)")
                        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                            QSysInfo::kernelVersion());
    for (qsizetype index = 0; index < extent.callCount; ++index) {
        if (!includes(extent.choice, index))
            continue;
        ++header.callCount;
        const SocketEvent &event = recording.events().at(index);
        if (event.result > 0)
            (event.isSend() ? header.bytesSent : header.bytesReceived)
                += event.isSend() || event.isReceive() ? event.result : 0;
    }
    return header;
}

Result<void> flush(ReplacingFile &file, TextBuffer &out)
{
    if (const Result<void> written = file.write(out.bytes()); !written)
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
            recording, extent.callCount, extent.choice.empty(), extent.notes);
    if (endsWith(".md"))
        return std::make_unique<MarkdownFormat>(recording);
    if (endsWith(".pcapng"))
        return std::make_unique<PcapngFormat>(recording, extent.callCount, extent.choice);
    return std::make_unique<JsonLinesFormat>(recording);
}

Result<void> saveTranscript(const Recording &recording, const TranscriptExtent &extent,
    const QString &path, TranscriptProgress *progress)
{
    ReplacingFile file;
    if (const Result<void> opened = file.open(path); !opened)
        return opened;
    const std::unique_ptr<TranscriptFormat> format = transcriptFormatFor(path, recording, extent);
    SocketBook sockets;
    TextBuffer out;
    out.reserve(2 * kFlushBytes);
    format->appendHeader(out, headerOf(recording, extent));
    PayloadReader payload(recording.payload());
    auto note = extent.notes.cbegin();
    for (qsizetype index = 0; index < extent.callCount; ++index) {
        const SocketEvent &event = recording.events().at(index);
        sockets.apply(event, index);
        const bool isWritten = includes(extent.choice, index);
        const TranscriptLine line{
            index + 1, event, *sockets.find(event.socketId), payload.bytesOf(event)};
        if (isWritten)
            format->appendLine(out, line);
        else
            format->skipLine(out, line);
        for (; note != extent.notes.cend() && note->first <= index; ++note) {
            if (isWritten)
                format->appendNote(out, note->first + 1, note->second);
        }
        if (out.size() < kFlushBytes && (index & kLookMask) != 0)
            continue;
        if (const Result<void> written = flush(file, out); !written)
            return written;
        if (progress) {
            progress->written.store(index + 1, std::memory_order_relaxed);
            if (progress->cancelled.load(std::memory_order_relaxed))
                return Error{ECANCELED, Text::tr("Saving was cancelled.")};
        }
    }
    format->appendEnd(out);
    if (const Result<void> written = flush(file, out); !written)
        return written;
    return file.commit();
}

Result<void> saveTranscript(const Recording &recording, qsizetype callCount, const QString &path,
    TranscriptProgress *progress, const NoteTexts &notes)
{
    return saveTranscript(recording, TranscriptExtent{callCount, {}, notes}, path, progress);
}

} // namespace socketscope
