// What filters cost, how fast payload is searched, and what an event takes of the heap.
//
//   filterbench ROUNDS
//
// prints "sample VARIANT UNIT=N" for each variant in each round, the variants taking turns, and
// "end":
//   call, endpoint       EventFilter over the keys of 10 million events, µs per million
//   scan                 the yardstick: one pass over the events themselves, µs per million
//   text-BYTES, hex-BYTES   payload search in messages of that size, GB/s; nothing is found
//   memmem-BYTES         the yardstick: memmem(3) over the same bytes
//   event                heap bytes per event with every index that a window keeps, once
//   hit, fact            the same per answer of a filter, and per fact that the kernel told

#include "core/store/eventfilter.h"
#include "core/store/kernelbook.h"
#include "core/store/streammatch.h"
#include "core/timeline/filterhits.h"
#include "core/timeline/laneindex.h"
#include "tests/bench/inprocess/samples.h"
#include "tests/bench/inprocess/syntheticlog.h"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>

using namespace socketscope;

namespace {

constexpr qsizetype kEvents = 10'000'000;
constexpr double kMillions = double(kEvents) / 1e6;
constexpr int kFacts = 1'000'000;
constexpr qint64 kSearchedBytes = 512 * limits::kMiB;

double filterUs(const Recording &recording, const EventKeys &keys, const char *query)
{
    EventFilter filter(recording, EventQuery::parse(QString::fromLatin1(query)));
    return microseconds([&] { filter.scan(keys); }) / kMillions;
}

double scanUs(const Recording &recording)
{
    qint64 sum = 0;
    const double us = microseconds([&] {
        for (qsizetype index = 0, length = 0; index < kEvents; index += length) {
            const SocketEvent *run = recording.events().run(index, kEvents, length);
            for (qsizetype offset = 0; offset < length; ++offset)
                sum += run[offset].startNs & run[offset].callBits;
        }
    });
    std::fprintf(stderr, "%lld\r", qlonglong(sum & 1)); // so that the pass is made
    return us / kMillions;
}

/// What is kept beside the calls: a filter's answers with their lanes, and what the kernel told.
void benchExtras(Recording &recording, const EventKeys &keys)
{
    qint64 before = heapBytes();
    EventFilter filter(recording, EventQuery::parse(QStringLiteral("call:send")));
    filter.scan(keys);
    const qsizetype count = filter.hits().size();
    FilterHits hits(recording.events());
    hits.follow(filter.hits(), count, count);
    sample("hit", "bytes", double(heapBytes() - before) / double(count));

    before = heapBytes();
    for (int number = 0; number < kFacts; ++number) {
        KernelFact fact;
        fact.seenNs = number;
        fact.socketId = 1;
        fact.kind = KernelFact::Kind::AcceptQueue;
        fact.amount = quint32(number);
        recording.addKernelFact(fact);
    }
    KernelBook book;
    (void)book.follow(recording, kFacts);
    sample("fact", "bytes", double(heapBytes() - before) / kFacts);
}

void benchFilters(int rounds)
{
    const qint64 before = heapBytes();
    const auto recording = std::make_unique<Recording>();
    SyntheticLog(*recording, 1000).growTo(kEvents);
    const qsizetype end = recording->events().size();
    SocketBook book;
    book.follow(*recording, end);
    EventKeys keys;
    keys.follow(*recording, end);
    LaneIndex lanes(recording->events());
    lanes.follow(end);
    StepOrder order(recording->events());
    order.follow(end);
    StreamMatch streams;
    streams.follow(*recording, book, end);
    sample("event", "bytes", double(heapBytes() - before) / double(end));
    benchExtras(*recording, keys);
    for (int round = 0; round < rounds; ++round) {
        sample("call", "us", filterUs(*recording, keys, "call:send"));
        sample("scan", "us", scanUs(*recording));
        sample("endpoint", "us", filterUs(*recording, keys, "endpoint:client7"));
    }
}

double searchRate(
    const Recording &recording, const EventKeys &keys, qint64 bytes, const char *query)
{
    EventFilter filter(recording, EventQuery::parse(QString::fromLatin1(query)));
    const double us = microseconds([&] {
        while (filter.scanned() < keys.followed())
            filter.scan(keys, 512 * limits::kKiB); // in slices, as the window's search does
    });
    return double(bytes) / us / 1e3;
}

/// The payload lies in blocks; each is searched as a whole.
double memmemRate(const Recording &recording, qint64 bytes)
{
    bool found = false;
    const double us = microseconds([&] {
        for (qint64 position = 0; position < bytes; position += limits::kPayloadBlockBytes) {
            const PayloadStore::View view
                = recording.payload().view(quint64(position), limits::kPayloadBlockBytes);
            const QByteArrayView block = view.bytes();
            found = found || memmem(block.data(), size_t(block.size()), "#needle#", 8);
        }
    });
    std::fprintf(stderr, "%d\r", found);
    return double(bytes) / us / 1e3;
}

void benchSearch(int rounds, int messageBytes)
{
    const auto recording = std::make_unique<Recording>();
    SyntheticLog(*recording, 1000, messageBytes).growTo(kSearchedBytes / messageBytes);
    EventKeys keys;
    keys.follow(*recording, recording->events().size());
    qint64 bytes = 0;
    for (qsizetype index = 0; index < keys.followed(); ++index)
        bytes += recording->events().at(index).payloadLength;
    const std::string size = std::to_string(messageBytes);
    for (int round = 0; round < rounds; ++round) {
        sample(
            ("text-" + size).c_str(), "gbps", searchRate(*recording, keys, bytes, "text:#needle#"));
        sample(("memmem-" + size).c_str(), "gbps",
            memmemRate(
                *recording, bytes / limits::kPayloadBlockBytes * limits::kPayloadBlockBytes));
        sample(("hex-" + size).c_str(), "gbps",
            searchRate(*recording, keys, bytes, "hex:236e6565646c6523"));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    benchFilters(rounds);
    for (const int messageBytes : {64, 4096})
        benchSearch(rounds, messageBytes);
    std::puts("end");
    return 0;
}
