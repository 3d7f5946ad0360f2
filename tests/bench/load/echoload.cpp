// The load: opens connections to an echo server, then, told by lines on stdin, drives closed loops
// over them. It is a process of its own, so that it costs the measured server nothing.
//
//   echoload --port P [--connections N] [--active M] [--bytes B] [--greeting-bytes G]
//
// prints "ready established=SECONDS accepted=SECONDS retransmits=N" once all are open (and have
// received G bytes each), then obeys:
//   touch          one round trip on every connection; prints "touched"
//   round MS       M closed loops for MS milliseconds; prints "round trips=N seconds=S"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

/// Connections per source address: the ephemeral range holds 28,232 (ip_local_port_range), and
/// several generators share it.
constexpr size_t kPerSourceAddress = 5000;
/// Nothing answers for this long: the server is stuck, and so would we be.
constexpr int kStuckMs = 20000;
constexpr size_t kEventsPerWait = 256;

struct Options
{
    int port = 0;
    size_t connections = 1;
    size_t active = 1;
    size_t bytes = 64;
    size_t greetingBytes = 0;
};

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "echoload: %s: %s\n", what, std::strerror(errno));
    std::exit(1);
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

sockaddr_in loopback(uint32_t host, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(host);
    address.sin_port = htons(uint16_t(port));
    return address;
}

class Load
{
public:
    explicit Load(const Options &options)
        : m_options(options)
        , m_poller(epoll_create1(EPOLL_CLOEXEC))
        , m_buffer(std::max<size_t>(options.bytes, 65536))
    {
        raiseDescriptorLimit();
        for (size_t index = 0; index < m_options.connections; ++index)
            m_peers.push_back({makeSocket(index), 0, 0});
    }

    void open()
    {
        const auto start = Clock::now();
        const sockaddr_in server = loopback(INADDR_LOOPBACK, m_options.port);
        for (const Peer &peer : m_peers) {
            if (connect(peer.descriptor, reinterpret_cast<const sockaddr *>(&server), sizeof server)
                    < 0
                && errno != EINPROGRESS)
                fail("connect");
        }
        awaitEstablished();
        const double established = secondsSince(start);
        watchInput();
        awaitGreetings();
        std::printf("ready established=%.6f accepted=%.6f retransmits=%zu\n", established,
            secondsSince(start), retransmits());
    }

    void touch()
    {
        // In slices, so that what is in flight stays small for servers of any speed.
        for (size_t first = 0; first < m_peers.size(); first += kEventsPerWait) {
            const size_t end = std::min(first + kEventsPerWait, m_peers.size());
            for (size_t index = first; index < end; ++index)
                ask(m_peers[index]);
            size_t outstanding = end - first;
            while (outstanding > 0)
                outstanding -= takeAnswers([](Peer &) {});
        }
        std::printf("touched\n");
    }

    void round(int durationMs)
    {
        const auto start = Clock::now();
        const auto deadline = start + std::chrono::milliseconds(durationMs);
        for (size_t index = 0; index < m_options.active; ++index)
            ask(m_peers[index]);
        size_t trips = 0;
        while (Clock::now() < deadline)
            trips += takeAnswers([this](Peer &peer) { ask(peer); });
        const double seconds = secondsSince(start);
        size_t outstanding = m_options.active;
        while (outstanding > 0)
            outstanding -= takeAnswers([](Peer &) {});
        std::printf("round trips=%zu seconds=%.6f\n", trips, seconds);
    }

private:
    struct Peer
    {
        int descriptor;
        size_t received;
        uint64_t asked;
    };

    static void raiseDescriptorLimit()
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }

    int makeSocket(size_t index) const
    {
        const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int on = 1;
        const sockaddr_in source
            = loopback(INADDR_LOOPBACK + 1 + uint32_t(index / kPerSourceAddress), 0);
        epoll_event event{};
        event.events = EPOLLOUT;
        event.data.u64 = index;
        if (descriptor < 0
            || setsockopt(descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on) < 0
            || setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) < 0
            || bind(descriptor, reinterpret_cast<const sockaddr *>(&source), sizeof source) < 0
            || epoll_ctl(m_poller, EPOLL_CTL_ADD, descriptor, &event) < 0)
            fail("socket");
        return descriptor;
    }

    int wait()
    {
        const int ready = epoll_wait(m_poller, m_events.data(), int(kEventsPerWait), kStuckMs);
        if (ready == 0)
            errno = ETIMEDOUT;
        if (ready <= 0 && errno != EINTR)
            fail("epoll_wait");
        return std::max(ready, 0);
    }

    void change(size_t index, uint32_t interest)
    {
        epoll_event event{};
        event.events = interest;
        event.data.u64 = index;
        if (epoll_ctl(m_poller, EPOLL_CTL_MOD, m_peers[index].descriptor, &event) < 0)
            fail("epoll_ctl");
    }

    void awaitEstablished()
    {
        size_t waiting = m_peers.size();
        while (waiting > 0) {
            const int ready = wait();
            for (int index = 0; index < ready; ++index) {
                const epoll_event &event = m_events[size_t(index)];
                int error = 0;
                socklen_t length = sizeof error;
                const size_t peer = event.data.u64;
                getsockopt(m_peers[peer].descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
                errno = error;
                if (error != 0)
                    fail("connect");
                change(peer, 0);
                --waiting;
            }
        }
    }

    void watchInput()
    {
        for (size_t index = 0; index < m_peers.size(); ++index)
            change(index, EPOLLIN);
    }

    void awaitGreetings()
    {
        size_t waiting = m_options.greetingBytes * m_peers.size();
        while (waiting > 0) {
            const int ready = wait();
            for (int index = 0; index < ready; ++index) {
                const Peer &peer = m_peers[m_events[size_t(index)].data.u64];
                const ssize_t got
                    = recv(peer.descriptor, m_buffer.data(), m_options.greetingBytes, 0);
                if (got <= 0)
                    fail("greeting");
                waiting -= std::min(waiting, size_t(got));
            }
        }
    }

    /// A SYN that had to be sent again counts here (tcp_info.tcpi_total_retrans, linux/tcp.h).
    size_t retransmits() const
    {
        size_t sum = 0;
        for (const Peer &peer : m_peers) {
            tcp_info info{};
            socklen_t length = sizeof info;
            getsockopt(peer.descriptor, IPPROTO_TCP, TCP_INFO, &info, &length);
            sum += info.tcpi_total_retrans;
        }
        return sum;
    }

    void ask(Peer &peer)
    {
        // The number tells a late or a repeated answer from the right one.
        std::memcpy(m_buffer.data(), &++peer.asked, sizeof peer.asked);
        if (send(peer.descriptor, m_buffer.data(), m_options.bytes, MSG_NOSIGNAL)
            != ssize_t(m_options.bytes))
            fail("send");
    }

    template <typename Then>
    size_t takeAnswers(Then then)
    {
        size_t complete = 0;
        const int ready = wait();
        for (int index = 0; index < ready; ++index) {
            Peer &peer = m_peers[m_events[size_t(index)].data.u64];
            const ssize_t got = recv(peer.descriptor, m_buffer.data() + peer.received,
                m_options.bytes - peer.received, 0);
            if (got <= 0)
                fail("recv");
            if (peer.received == 0 && size_t(got) >= sizeof peer.asked
                && std::memcmp(m_buffer.data(), &peer.asked, sizeof peer.asked) != 0) {
                errno = EBADMSG;
                fail("answer");
            }
            peer.received += size_t(got);
            if (peer.received < m_options.bytes)
                continue;
            peer.received = 0;
            ++complete;
            then(peer);
        }
        return complete;
    }

    Options m_options;
    int m_poller;
    std::vector<Peer> m_peers;
    std::vector<char> m_buffer;
    std::array<epoll_event, kEventsPerWait> m_events{};
};

Options parse(int argc, char *argv[])
{
    Options options;
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
    }
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    setvbuf(stdout, nullptr, _IOLBF, 0);
    Load load(parse(argc, argv));
    load.open();
    std::array<char, 64> line{};
    while (std::fgets(line.data(), int(line.size()), stdin)) {
        int durationMs = 0;
        if (std::strcmp(line.data(), "touch\n") == 0)
            load.touch();
        else if (std::sscanf(line.data(), "round %d", &durationMs) == 1)
            load.round(durationMs);
    }
    return 0;
}
