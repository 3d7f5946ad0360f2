// The yardstick: an echo server of nothing but epoll(7), accept4, recv and send.

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/// As limits::kReceiveBytes, so that both servers ask the kernel for the same.
constexpr size_t kReceiveBytes = 65536;
constexpr int kEventsPerWait = 256;

struct Options
{
    int backlog = 4096;
    std::string_view greeting;
};

[[noreturn]] void fail(const char *call)
{
    std::perror(call);
    std::exit(1);
}

void raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int listenOnLoopback(int backlog)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (listener < 0 || bind(listener, generic, length) < 0 || listen(listener, backlog) < 0
        || getsockname(listener, generic, &length) < 0)
        fail("listen");
    std::printf("listening 127.0.0.1:%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return listener;
}

void watch(int poller, int descriptor)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = descriptor;
    if (epoll_ctl(poller, EPOLL_CTL_ADD, descriptor, &event) < 0)
        fail("epoll_ctl");
}

void acceptAll(int poller, int listener, std::string_view greeting)
{
    for (;;) {
        const int accepted = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (accepted < 0) {
            if (errno == EAGAIN || errno == ECONNABORTED || errno == EINTR)
                return;
            fail("accept4");
        }
        watch(poller, accepted);
        if (!greeting.empty() && send(accepted, greeting.data(), greeting.size(), MSG_NOSIGNAL) < 0)
            fail("send");
    }
}

/// Sends back what came; the benches never send more than fits the socket buffer, so a short send
/// is a fault of the bench and ends the connection.
void echo(int descriptor, std::array<char, kReceiveBytes> &buffer)
{
    const ssize_t received = recv(descriptor, buffer.data(), buffer.size(), 0);
    if (received < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (received <= 0
        || send(descriptor, buffer.data(), size_t(received), MSG_NOSIGNAL) != received)
        close(descriptor);
}

Options parse(int argc, char *argv[])
{
    Options options;
    for (int index = 1; index + 1 < argc; index += 2) {
        if (std::strcmp(argv[index], "--backlog") == 0)
            options.backlog = std::atoi(argv[index + 1]);
        else if (std::strcmp(argv[index], "--greeting") == 0)
            options.greeting = argv[index + 1];
    }
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    const Options options = parse(argc, argv);
    raiseDescriptorLimit();
    const int poller = epoll_create1(EPOLL_CLOEXEC);
    const int listener = listenOnLoopback(options.backlog);
    watch(poller, listener);
    static std::array<char, kReceiveBytes> buffer;
    std::array<epoll_event, kEventsPerWait> events{};
    for (;;) {
        const int ready = epoll_wait(poller, events.data(), kEventsPerWait, -1);
        if (ready < 0 && errno != EINTR)
            fail("epoll_wait");
        for (int index = 0; index < ready; ++index) {
            const int descriptor = events[size_t(index)].data.fd;
            if (descriptor == listener)
                acceptAll(poller, listener, options.greeting);
            else
                echo(descriptor, buffer);
        }
    }
}
