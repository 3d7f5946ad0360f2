// libFuzzer target: whatever a file holds, reading it neither crashes nor hangs, and what was read
// can be saved, summed up, shown, and read again with the same result.
#include "core/describe/calllines.h"
#include "core/store/connectionstatistics.h"
#include "core/store/recording.h"
#include "core/transcript/jsonlinesformat.h"
#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

using namespace socketscope;

namespace {

constexpr qint64 kPayloadBytes = 8 * limits::kMiB;

Result<TranscriptContent> readBytes(QByteArrayView bytes, Recording &into)
{
    const int descriptor = memfd_create("fuzz", MFD_CLOEXEC);
    if (descriptor < 0 || ::write(descriptor, bytes.data(), size_t(bytes.size())) != bytes.size())
        std::abort();
    ::lseek(descriptor, 0, SEEK_SET);
    Result<TranscriptContent> content
        = readTranscript(descriptor, QStringLiteral("fuzz"), into, nullptr);
    ::close(descriptor);
    return content;
}

QByteArray written(const Recording &recording, const TranscriptContent &content)
{
    QByteArray text;
    JsonLinesFormat format(recording);
    const TranscriptSource source{
        recording, recording.events().size(), content.notes, content.header, content.settings};
    const Result<void> result = writeTranscript(source, format, [&text](QByteArrayView piece) {
        text.append(piece);
        return Result<void>();
    });
    if (!result)
        std::abort();
    return text;
}

void show(const Recording &recording)
{
    const CallLines lines(recording);
    SocketBook sockets;
    for (qsizetype index = 0; index < recording.events().size(); ++index) {
        const SocketEvent &event = recording.events().at(index);
        sockets.apply(event, index);
        if (lines.line(event, index + 1, sockets.find(event.socketId)).contains(u'\n'))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Recording recording(kPayloadBytes);
    const Result<TranscriptContent> content = readBytes(
        QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)), recording);
    if (!content)
        return 0;
    show(recording);
    static_cast<void>(connectionStatistics(recording));
    const QByteArray text = written(recording, content.value());
    Recording again(kPayloadBytes);
    const Result<TranscriptContent> second = readBytes(text, again);
    if (!second || second.value().skippedCount > 0
        || again.events().size() != recording.events().size()
        || written(again, second.value()) != text)
        std::abort();
    return 0;
}
