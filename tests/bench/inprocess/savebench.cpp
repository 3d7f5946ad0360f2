// What saving a session costs, format by format.
//
//   savebench ROUNDS [FOLDER]
//
// records a connection's 1 M events of 64 bytes, half of them sent, and prints "sample FORMAT ms=N"
// for each in each round, the formats taking turns, and "end". FOLDER is on a RAM file system
// (/dev/shm), so that no disk is measured.
//   plain      the yardstick: the same events' bytes (48 + 64) gathered from the recording and
//              written, 1 MiB at a time
//   jsonl, csv, pcapng

#include "core/store/payloadreader.h"
#include "core/store/recording.h"
#include "core/support/textbuffer.h"
#include "core/transcript/replacingfile.h"
#include "core/transcript/transcriptwriter.h"

#include <QFile>
#include <QHostAddress>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <unistd.h>

using namespace socketscope;

namespace {

constexpr int kEvents = 1'000'000;
constexpr qsizetype kPayload = 64;
constexpr qsizetype kPiece = limits::kMiB;

std::unique_ptr<Recording> session()
{
    auto recording = std::make_unique<Recording>();
    const auto address = [&](quint16 port) {
        return recording->addressId(EndpointAddress(QHostAddress(QHostAddress::LocalHost), port));
    };
    SocketEvent event;
    event.setEndpoint(EndpointId::client(1));
    event.setDescriptor(7);
    event.socketId = 2;
    event.durationNs = 4000;
    event.setCall(Call::Connect);
    event.argument = address(12345);
    recording->record(event);
    event.setCall(Call::GetSockName);
    event.argument = address(50001);
    recording->record(event);
    event.result = qint32(kPayload);
    const QByteArray text = QByteArray("The quick brown fox jumps over the lazy dog; ").repeated(2);
    for (int index = 0; index < kEvents; ++index) {
        event.setCall(index % 2 == 0 ? Call::Send : Call::Recv);
        event.argument = index % 2 == 0 ? quint32(kPayload) : 65536;
        event.startNs = qint64(index) * 10'000;
        recording->record(event, QByteArrayView(text).sliced(index % 16, kPayload));
    }
    return recording;
}

bool writePlain(const Recording &recording, const QString &path)
{
    ReplacingFile file;
    if (!file.open(path))
        return false;
    PayloadReader payload(recording.payload());
    TextBuffer piece;
    piece.reserve(2 * kPiece);
    const qsizetype count = recording.events().size();
    for (qsizetype index = 0; index < count; ++index) {
        const SocketEvent &event = recording.events().at(index);
        piece << QByteArrayView(reinterpret_cast<const char *>(&event), sizeof event)
              << payload.bytesOf(event);
        if (piece.size() < kPiece && index + 1 < count)
            continue;
        if (!file.write(piece.bytes()))
            return false;
        piece.clear();
    }
    return file.commit().ok();
}

void sample(const char *name, const std::function<bool()> &save)
{
    const EventClock clock;
    if (!save()) {
        std::printf("%s could not be saved\n", name);
        std::exit(1);
    }
    std::printf("sample %s ms=%.2f\n", name, double(clock.nowNs()) / 1e6);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    const QString folder = QString::fromLocal8Bit(argc > 2 ? argv[2] : "/dev/shm");
    const std::unique_ptr<Recording> recording = session();
    const qsizetype count = recording->events().size();
    for (int round = 0; round < rounds; ++round) {
        for (const char *name : {"plain", "jsonl", "csv", "pcapng"}) {
            // A new file each time: replacing one would also count the old one's end.
            const QString path = QStringLiteral("%1/socketscope-savebench-%2.%3")
                                     .arg(folder)
                                     .arg(qlonglong(getpid()))
                                     .arg(QLatin1StringView(name));
            sample(name, [&] {
                return QByteArrayView(name) == "plain"
                    ? writePlain(*recording, path)
                    : saveTranscript(*recording, count, path).ok();
            });
            QFile::remove(path);
        }
    }
    std::puts("end");
    return 0;
}
