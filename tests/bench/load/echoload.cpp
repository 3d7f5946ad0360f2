// The load: opens connections to an echo server, then, told by lines on stdin, drives closed loops
// over them. It is a process of its own, so that it costs the measured server nothing.
//
//   echoload --port P [--connections N] [--active M] [--bytes B] [--greeting-bytes G]
//     [--in-turn 1] [--trips-per-second N]
//
// prints "ready established=SECONDS accepted=SECONDS retransmits=N" once all are open (and have
// received G bytes each), then obeys:
//   touch          one round trip on every connection; prints "touched"
//   round MS       M closed loops for MS milliseconds; prints "round trips=N seconds=S"

#include "tests/bench/load/echoclients.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

LoadOptions parse(int argc, char *argv[])
{
    LoadOptions options;
    for (int index = 1; index + 1 < argc; index += 2) {
        const std::string name = argv[index];
        const size_t value = std::strtoul(argv[index + 1], nullptr, 10);
        if (name == "--port")
            options.port = int(value);
        else if (name == "--connections")
            options.connections = value;
        else if (name == "--active")
            options.active = value;
        else if (name == "--bytes")
            options.bytes = std::max(value, sizeof(uint64_t));
        else if (name == "--greeting-bytes")
            options.greetingBytes = value;
        else if (name == "--trips-per-second")
            options.tripsPerSecond = value;
        else if (name == "--in-turn")
            options.inTurn = value != 0;
    }
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    setvbuf(stdout, nullptr, _IOLBF, 0);
    EchoClients clients(parse(argc, argv));
    clients.open();
    std::array<char, 64> line{};
    while (std::fgets(line.data(), int(line.size()), stdin)) {
        int durationMs = 0;
        if (std::strcmp(line.data(), "touch\n") == 0)
            clients.touch();
        else if (std::sscanf(line.data(), "round %d", &durationMs) == 1)
            clients.round(durationMs);
    }
    return 0;
}
