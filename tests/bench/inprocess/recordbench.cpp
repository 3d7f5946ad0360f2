// What recording one event with 64 bytes costs the thread that made the call.
//
//   recordbench ROUNDS
//
// prints "sample VARIANT ns=N" for each variant in each round, the variants taking turns,
// and "end":
//   fresh      Recording::record into a recording that grows into memory never touched before
//   recycled   the same once payload blocks are recycled (the bound is small)
//   clocked    as fresh, with the two looks at the clock that a real call makes
//   copy       the yardstick: the same bytes (48 + 64) copied into a ring that was touched before

#include "core/store/recording.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

using namespace socketscope;

namespace {

constexpr int kEvents = 1'000'000;
constexpr qsizetype kPayload = 64;
constexpr qint64 kSmallBound = 8 * limits::kMiB;
/// Larger than any second-level cache, as the memory of a recording is.
constexpr size_t kRingBytes = size_t(64) * 1024 * 1024;

using Payload = std::array<char, size_t(kPayload)>;

SocketEvent sampleEvent()
{
    SocketEvent event;
    event.setCall(Call::Send);
    event.setEndpoint(EndpointId::server());
    event.setDescriptor(7);
    event.socketId = 2;
    event.argument = quint32(kPayload);
    event.result = qint32(kPayload);
    return event;
}

template <typename Body>
double nsPerEvent(Body body)
{
    const EventClock clock;
    for (int index = 0; index < kEvents; ++index)
        body(index);
    return double(clock.nowNs()) / kEvents;
}

double recordNs(qint64 bound, bool clocked)
{
    // On the heap and new each time, as a session's recording is.
    const auto recording = std::make_unique<Recording>(bound);
    EventSink &sink = *recording;
    SocketEvent event = sampleEvent();
    const Payload payload{};
    return nsPerEvent([&](int index) {
        if (clocked) {
            event.startNs = sink.nowNs();
            event.durationNs = quint64(sink.nowNs() - event.startNs) & 0xffffffffffff;
        } else {
            event.startNs = index;
        }
        sink.record(event, QByteArrayView(payload.data(), kPayload));
    });
}

double copyNs(std::vector<char> &ring)
{
    SocketEvent event = sampleEvent();
    const Payload payload{};
    size_t position = 0;
    return nsPerEvent([&](int index) {
        event.startNs = index;
        if (position + sizeof event + payload.size() > ring.size())
            position = 0;
        std::memcpy(ring.data() + position, &event, sizeof event);
        std::memcpy(ring.data() + position + sizeof event, payload.data(), payload.size());
        position += sizeof event + payload.size();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    std::vector<char> ring(kRingBytes, 'x');
    for (int round = 0; round < rounds; ++round) {
        std::printf("sample fresh ns=%.2f\n", recordNs(limits::kPayloadBytes, false));
        std::printf("sample copy ns=%.2f\n", copyNs(ring));
        std::printf("sample recycled ns=%.2f\n", recordNs(kSmallBound, false));
        std::printf("sample clocked ns=%.2f\n", recordNs(limits::kPayloadBytes, true));
        std::fflush(stdout);
    }
    std::puts("end");
    return 0;
}
