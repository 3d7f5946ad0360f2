// 64 KiB at a time over loopback, through the calls that the engine makes, recorded and not.
//
//   streambench ROUNDS
//
// prints "sample DIRECTION-VARIANT mbps=N" (10^6 bytes per second) for each in each round, the
// variants taking turns, and "end":
//   recorded     into a recording whose bound of 256 MiB has been reached: blocks are recycled
//   unrecorded   the same loop with a sink that keeps nothing and gives one buffer again and again
//   fresh        into a new recording, which touches all its memory for the first time
// The peer is a thread that does nothing but recv or send.

#include "core/net/descriptor.h"
#include "core/net/nativesocket.h"
#include "core/net/poller.h"
#include "core/store/recording.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace socketscope;

namespace {

constexpr qint64 kRoundBytes = 512 * limits::kMiB;
constexpr qint64 kBound = 256 * limits::kMiB;
constexpr qsizetype kBlock = limits::kSendBytes;
constexpr int kWaitMs = 20000;

/// Takes every event and keeps nothing.
class NullSink final : public EventSink
{
public:
    qint64 nowNs() const override { return m_clock.nowNs(); }
    quint32 nextSocketId() override { return 1; }
    quint32 addressId(const EndpointAddress &) override { return 0; }
    quint32 messageId(const MessageArguments &) override { return 0; }
    char *reserve(qsizetype) override { return m_room.data(); }
    void recordReserved(SocketEvent, qsizetype) override { }
    void record(SocketEvent, QByteArrayView) override { }

private:
    EventClock m_clock;
    std::vector<char> m_room = std::vector<char>(size_t(limits::kReceiveBytes));
};

[[noreturn]] void fail(const char *call)
{
    std::perror(call);
    std::exit(1);
}

/// Both ends of a connection over 127.0.0.1; ours does not block, the peer's does.
struct Connection
{
    int ours = -1;
    int peer = -1;
};

Connection connectOverLoopback()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    Connection connection;
    connection.peer = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener, generic, length) < 0 || listen(listener, 1) < 0
        || getsockname(listener, generic, &length) < 0
        || connect(connection.peer, generic, length) < 0)
        fail("connect");
    connection.ours = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (connection.ours < 0)
        fail("accept4");
    close(listener);
    return connection;
}

void peerSends(int descriptor)
{
    const std::vector<char> block(size_t(kBlock), 'x');
    for (qint64 left = kRoundBytes; left > 0;) {
        const ssize_t sent
            = send(descriptor, block.data(), size_t(qMin<qint64>(left, kBlock)), MSG_NOSIGNAL);
        if (sent <= 0)
            fail("send");
        left -= sent;
    }
}

void peerReceives(int descriptor)
{
    std::vector<char> block(size_t{kBlock});
    for (qint64 left = kRoundBytes; left > 0;) {
        const ssize_t received = recv(descriptor, block.data(), block.size(), 0);
        if (received <= 0)
            fail("recv");
        left -= received;
    }
}

void weReceive(const Descriptor &descriptor)
{
    for (qint64 left = kRoundBytes; left > 0;) {
        const native::Received received = native::receive(descriptor);
        if (received.outcome.errorNumber == EAGAIN)
            (void)native::wait(descriptor, Readable, kWaitMs);
        else if (received.outcome.result <= 0)
            fail("recv");
        else
            left -= received.outcome.result;
    }
}

void weSend(const Descriptor &descriptor)
{
    const std::vector<char> block(size_t(kBlock), 'x');
    for (qint64 left = kRoundBytes; left > 0;) {
        const native::Outcome outcome
            = native::send(descriptor, QByteArrayView(block.data(), qMin<qint64>(left, kBlock)));
        if (outcome.errorNumber == EAGAIN)
            (void)native::wait(descriptor, Writable, kWaitMs);
        else if (!outcome.ok())
            fail("send");
        else
            left -= outcome.result;
    }
}

double megabytesPerSecond(EventSink &sink, bool sending)
{
    const Connection connection = connectOverLoopback();
    const Descriptor descriptor(sink, EndpointId::server(), sink.nextSocketId(), connection.ours);
    const EventClock clock;
    std::thread peer(sending ? peerReceives : peerSends, connection.peer);
    (sending ? weSend : weReceive)(descriptor);
    peer.join();
    const qint64 tookNs = clock.nowNs();
    close(connection.peer);
    return double(kRoundBytes) * 1e3 / double(tookNs);
}

void sample(const char *direction, const char *variant, double figure)
{
    std::printf("sample %s-%s mbps=%.0f\n", direction, variant, figure);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    Recording recycled(kBound);
    NullSink null;
    (void)megabytesPerSecond(recycled, false); // reaches the bound
    (void)megabytesPerSecond(null, false);
    for (int round = 0; round < rounds; ++round) {
        for (const bool sending : {true, false}) {
            const char *direction = sending ? "send" : "receive";
            sample(direction, "recorded", megabytesPerSecond(recycled, sending));
            sample(direction, "unrecorded", megabytesPerSecond(null, sending));
            const auto fresh = std::make_unique<Recording>(limits::kPayloadBytes);
            sample(direction, "fresh", megabytesPerSecond(*fresh, sending));
        }
    }
    std::puts("end");
    return 0;
}
