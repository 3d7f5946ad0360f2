#include "core/transcript/transcriptwriter.h"

#include "core/store/recording.h"
#include "core/transcript/jsonlinesformat.h"
#include "core/transcript/readableformat.h"
#include "core/transcript/replacingfile.h"
#include "core/transcript/textbuffer.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <cerrno>

namespace socketscope {

namespace {

/// Bytes formatted before they are written: larger writes gained nothing.
constexpr qsizetype kFlushBytes = limits::kMiB;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptWriter)
};

TranscriptHeader headerOf(const Recording &recording, qsizetype callCount)
{
    TranscriptHeader header;
    header.program = QStringLiteral("Socketscope " SOCKETSCOPE_VERSION);
    header.started = recording.startedAt();
    header.host = QSysInfo::machineHostName();
    header.system = QStringLiteral("%1 (%2 %3)")
                        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                            QSysInfo::kernelVersion());
    header.callCount = callCount;
    for (qsizetype index = 0; index < callCount; ++index) {
        const SocketEvent &event = recording.events().at(index);
        if (event.result > 0)
            (event.isSend() ? header.bytesSent : header.bytesReceived)
                += event.isSend() || event.isReceive() ? event.result : 0;
    }
    return header;
}

} // namespace

std::unique_ptr<TranscriptFormat> transcriptFormatFor(
    const QString &path, const Recording &recording)
{
    if (path.endsWith(QLatin1StringView(".txt"), Qt::CaseInsensitive))
        return std::make_unique<ReadableFormat>(recording);
    return std::make_unique<JsonLinesFormat>(recording);
}

Result<void> saveTranscript(const Recording &recording, qsizetype callCount, const QString &path,
    TranscriptProgress *progress, const NoteTexts &notes)
{
    ReplacingFile file;
    if (const Result<void> opened = file.open(path); !opened)
        return opened;
    const std::unique_ptr<TranscriptFormat> format = transcriptFormatFor(path, recording);
    SocketBook sockets;
    TextBuffer out;
    out.reserve(2 * kFlushBytes);
    format->appendHeader(out, headerOf(recording, callCount));
    auto note = notes.cbegin();
    for (qsizetype index = 0; index < callCount; ++index) {
        const SocketEvent &event = recording.events().at(index);
        sockets.apply(event, index);
        const PayloadStore::View payload = recording.payloadOf(event);
        format->appendLine(out, {index + 1, event, *sockets.find(event.socketId), payload.bytes()});
        for (; note != notes.cend() && note->first <= index; ++note)
            format->appendNote(out, note->first + 1, note->second);
        if (out.size() < kFlushBytes)
            continue;
        if (const Result<void> written = file.write(out.bytes()); !written)
            return written;
        out.clear();
        if (progress) {
            progress->written.store(index + 1, std::memory_order_relaxed);
            if (progress->cancelled.load(std::memory_order_relaxed))
                return Error{ECANCELED, Text::tr("Saving was cancelled.")};
        }
    }
    if (const Result<void> written = file.write(out.bytes()); !written)
        return written;
    return file.commit();
}

} // namespace socketscope
