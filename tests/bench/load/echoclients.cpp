#include "tests/bench/load/echoclients.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
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

void raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

EchoClients::EchoClients(const LoadOptions &options)
    : m_options(options)
    , m_poller(epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(std::max<size_t>(options.bytes, 65536))
{
    raiseDescriptorLimit();
    for (size_t index = 0; index < m_options.connections; ++index)
        m_clients.push_back({makeSocket(index), 0, 0});
}

void EchoClients::open()
{
    const auto start = Clock::now();
    const sockaddr_in server = loopback(INADDR_LOOPBACK, m_options.port);
    for (const Client &client : m_clients) {
        if (connect(client.descriptor, reinterpret_cast<const sockaddr *>(&server), sizeof server)
                < 0
            && errno != EINPROGRESS)
            fail("connect");
        if (m_options.inTurn)
            greetInTurn(client.descriptor);
    }
    awaitEstablished();
    const double established = secondsSince(start);
    watchInput();
    awaitGreetings();
    std::printf("ready established=%.6f accepted=%.6f retransmits=%zu\n", established,
        secondsSince(start), retransmits());
}

/// A byte there and back: then the server has accepted, and its queue has room for the next.
void EchoClients::greetInTurn(int descriptor)
{
    char byte = 'x';
    pollfd watched{descriptor, POLLOUT, 0};
    if (poll(&watched, 1, kStuckMs) != 1 || send(descriptor, &byte, 1, MSG_NOSIGNAL) != 1)
        fail("connect");
    watched.events = POLLIN;
    if (poll(&watched, 1, kStuckMs) != 1 || recv(descriptor, &byte, 1, 0) != 1)
        fail("recv");
}

void EchoClients::touch()
{
    // In slices, so that what is in flight stays small for servers of any speed.
    for (size_t first = 0; first < m_clients.size(); first += kEventsPerWait) {
        const size_t end = std::min(first + kEventsPerWait, m_clients.size());
        for (size_t index = first; index < end; ++index)
            ask(m_clients[index]);
        size_t outstanding = end - first;
        while (outstanding > 0)
            outstanding -= takeAnswers(false);
    }
    std::printf("touched\n");
}

void EchoClients::round(int durationMs)
{
    const auto start = Clock::now();
    const auto deadline = start + std::chrono::milliseconds(durationMs);
    for (size_t index = 0; index < m_options.active; ++index)
        ask(m_clients[index]);
    size_t trips = 0;
    while (Clock::now() < deadline) {
        trips += takeAnswers(true);
        // What is ahead of its time waits; the answers meanwhile wait in their sockets.
        while (double(trips) > double(m_options.tripsPerSecond) * secondsSince(start)
            && m_options.tripsPerSecond > 0)
            poll(nullptr, 0, 1);
    }
    const double seconds = secondsSince(start);
    size_t outstanding = m_options.active;
    while (outstanding > 0)
        outstanding -= takeAnswers(false);
    std::printf("round trips=%zu seconds=%.6f\n", trips, seconds);
}

int EchoClients::makeSocket(size_t index) const
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

int EchoClients::wait()
{
    const int ready = epoll_wait(m_poller, m_events.data(), int(kEventsPerWait), kStuckMs);
    if (ready == 0)
        errno = ETIMEDOUT;
    if (ready <= 0 && errno != EINTR)
        fail("epoll_wait");
    return std::max(ready, 0);
}

void EchoClients::change(size_t index, uint32_t interest)
{
    epoll_event event{};
    event.events = interest;
    event.data.u64 = index;
    if (epoll_ctl(m_poller, EPOLL_CTL_MOD, m_clients[index].descriptor, &event) < 0)
        fail("epoll_ctl");
}

void EchoClients::awaitEstablished()
{
    size_t waiting = m_clients.size();
    while (waiting > 0) {
        const int ready = wait();
        for (int index = 0; index < ready; ++index) {
            const size_t client = m_events[size_t(index)].data.u64;
            int error = 0;
            socklen_t length = sizeof error;
            getsockopt(m_clients[client].descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
            errno = error;
            if (error != 0)
                fail("connect");
            change(client, 0);
            --waiting;
        }
    }
}

void EchoClients::watchInput()
{
    for (size_t index = 0; index < m_clients.size(); ++index)
        change(index, EPOLLIN);
}

void EchoClients::awaitGreetings()
{
    size_t waiting = m_options.greetingBytes * m_clients.size();
    while (waiting > 0) {
        const int ready = wait();
        for (int index = 0; index < ready; ++index) {
            const Client &client = m_clients[m_events[size_t(index)].data.u64];
            const ssize_t got
                = recv(client.descriptor, m_buffer.data(), m_options.greetingBytes, 0);
            if (got <= 0)
                fail("greeting");
            waiting -= std::min(waiting, size_t(got));
        }
    }
}

/// A SYN that had to be sent again counts here (tcp_info.tcpi_total_retrans, linux/tcp.h).
size_t EchoClients::retransmits() const
{
    size_t sum = 0;
    for (const Client &client : m_clients) {
        tcp_info info{};
        socklen_t length = sizeof info;
        getsockopt(client.descriptor, IPPROTO_TCP, TCP_INFO, &info, &length);
        sum += info.tcpi_total_retrans;
    }
    return sum;
}

void EchoClients::ask(Client &client)
{
    // The number tells a late or a repeated answer from the right one.
    std::memcpy(m_buffer.data(), &++client.asked, sizeof client.asked);
    if (send(client.descriptor, m_buffer.data(), m_options.bytes, MSG_NOSIGNAL)
        != ssize_t(m_options.bytes))
        fail("send");
}

/// Takes what has come and returns how many answers are complete.
size_t EchoClients::takeAnswers(bool askAgain)
{
    size_t complete = 0;
    const int ready = wait();
    for (int index = 0; index < ready; ++index) {
        Client &client = m_clients[m_events[size_t(index)].data.u64];
        if (!takeAnswer(client))
            continue;
        ++complete;
        if (askAgain)
            ask(client);
    }
    return complete;
}

bool EchoClients::takeAnswer(Client &client)
{
    const ssize_t got = recv(
        client.descriptor, m_buffer.data() + client.received, m_options.bytes - client.received, 0);
    if (got <= 0)
        fail("recv");
    if (client.received == 0 && size_t(got) >= sizeof client.asked
        && std::memcmp(m_buffer.data(), &client.asked, sizeof client.asked) != 0) {
        errno = EBADMSG;
        fail("answer");
    }
    client.received += size_t(got);
    if (client.received < m_options.bytes)
        return false;
    client.received = 0;
    return true;
}
