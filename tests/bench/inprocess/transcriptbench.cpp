// What a transcript of a million calls with 64 bytes each costs: to save it, against a plain write
// of the same events' bytes; to load it, against simdjson's parse alone; and what memory that takes
// at its peak, against the log that it gives. On a RAM file system, taking turns.
//
//   transcriptbench [ROUNDS [CALLS [FOLDER]]]
#include "core/event/eventclock.h"
#include "core/store/recording.h"
#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <memory>
#include <simdjson.h>
#include <unistd.h>

using namespace socketscope;

namespace {

constexpr int kPayload = 64;

/// An echo server's: accept, then recv and send in turn, over a hundred connections.
std::unique_ptr<Recording> echoSession(int calls)
{
    constexpr int kConnections = 100;
    auto recording = std::make_unique<Recording>();
    const auto address = [&](quint16 port) {
        return recording->addressId(EndpointAddress(QHostAddress(QHostAddress::LocalHost), port));
    };
    SocketEvent event;
    event.setEndpoint(EndpointId::server());
    const QByteArray payload(kPayload, 'x');
    for (int index = 0; index < calls; ++index) {
        const quint32 connection = quint32(index % kConnections);
        event.startNs = index * 2000LL;
        event.durationNs = 1500;
        event.setCall(index == 0             ? Call::Bind
                : index <= kConnections      ? Call::Accept
                : index % 200 < kConnections ? Call::Recv
                                             : Call::Send);
        const bool isData = event.isSend() || event.isReceive();
        event.socketId = isData ? connection + 2 : 1;
        event.setDescriptor(int(event.socketId) + 3);
        event.result = isData ? kPayload : index == 0 ? 0 : index + 4;
        event.argument = isData ? 65536 : address(index == 0 ? 7 : quint16(40000 + index));
        event.payloadPosition = event.call() == Call::Accept ? quint32(index) + 1 : 0;
        recording->record(event, isData ? QByteArrayView(payload) : QByteArrayView());
    }
    return recording;
}

template <typename Body>
double msOf(Body body)
{
    const EventClock clock;
    body();
    return double(clock.nowNs()) / 1e6;
}

void require(bool ok, const char *what)
{
    if (ok)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

double plainWriteMs(const Recording &recording, const QString &path)
{
    return msOf([&] {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered), "no file");
        QByteArray gathered;
        for (qsizetype index = 0; index < recording.events().size(); ++index) {
            const SocketEvent &event = recording.events().at(index);
            gathered.append(reinterpret_cast<const char *>(&event), sizeof event);
            gathered.append(recording.payloadOf(event).bytes());
            if (gathered.size() > limits::kMiB) {
                require(file.write(gathered) == gathered.size(), "no room");
                gathered.resize(0);
            }
        }
        require(file.write(gathered) == gathered.size(), "no room");
    });
}

/// By default simdjson looks for the next lines' structure in a second thread.
double parseMs(const simdjson::padded_string &text, bool threaded)
{
    simdjson::dom::parser parser;
    parser.threaded = threaded;
    size_t objects = 0;
    const double ms = msOf([&] {
        simdjson::dom::document_stream lines;
        require(parser.parse_many(text, 1 << 20).get(lines) == simdjson::SUCCESS, "no parse");
        for (auto line : lines)
            objects += line.error() == simdjson::SUCCESS ? 1 : 0;
    });
    require(objects > 0, "nothing parsed");
    return ms;
}

/// "VmRSS:" or, since forgetPeak(), "VmHWM:" of proc_pid_status(5), in bytes.
qint64 memoryBytes(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    require(file.open(QIODevice::ReadOnly), "no /proc");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').at(1).toLongLong() * limits::kKiB;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    require(file.open(QIODevice::WriteOnly) && file.write("5") == 1, "no /proc");
}

/// Loads the file, and tells what it took at its peak for each byte of the log itself.
double loadMs(const QString &path, qsizetype calls, double *overhead)
{
    malloc_trim(0);
    forgetPeak();
    const qint64 before = memoryBytes("VmRSS:");
    auto recording = std::make_unique<Recording>();
    TranscriptLoad progress;
    const double ms = msOf([&] {
        const Result<TranscriptContent> content = loadTranscript(path, *recording, &progress);
        require(content.ok() && content.value().skippedCount == 0, "not loaded");
    });
    require(recording->events().size() == calls, "calls are missing");
    require(progress.bytesRead == progress.bytesTotal, "the end was not told");
    *overhead = double(memoryBytes("VmHWM:") - before)
        / double(calls * qsizetype(sizeof(SocketEvent) + kPayload));
    return ms;
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    const int calls = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    const QString folder = QString::fromLocal8Bit(argc > 3 ? argv[3] : "/dev/shm");
    const QString path = folder + QStringLiteral("/transcriptbench-%1.jsonl").arg(getpid());
    const QString plain = path + QStringLiteral(".plain");
    std::unique_ptr<Recording> session = echoSession(calls);
    for (int round = 0; round < rounds; ++round) {
        std::printf("sample plain ms=%.2f\n", plainWriteMs(*session, plain));
        std::printf("sample save ms=%.2f\n",
            msOf([&] { require(saveTranscript(*session, calls, path).ok(), "not saved"); }));
        std::fflush(stdout);
    }
    QFile::remove(plain);
    session.reset();
    for (int round = 0; round < rounds; ++round) {
        double overhead = 0;
        std::printf("sample load ms=%.2f\n", loadMs(path, calls, &overhead));
        std::printf("sample overhead ratio=%.3f\n", overhead);
        simdjson::padded_string text;
        require(simdjson::padded_string::load(path.toStdString()).get(text) == simdjson::SUCCESS,
            "no file");
        std::printf("sample parse ms=%.2f\n", parseMs(text, true));
        std::printf("sample parse1 ms=%.2f\n", parseMs(text, false));
        std::fflush(stdout);
    }
    QFile::remove(path);
    std::puts("end");
    return 0;
}
