#pragma once

/// The functions that a program in C has before main(), each only if it is used.
namespace socketscope::cparts {

inline constexpr char kCheck[] = R"(
/* Ends the program with the error's name if a call has failed that must not. */
static void check(long result, const char *call)
{
    if (result == -1) {
        perror(call);
        exit(EXIT_FAILURE);
    }
}
)";

inline constexpr char kExpect[] = R"(
/* Tells how a call goes now that failed in the session with this error. */
static void expect(long result, int error, const char *name, const char *call)
{
    if (result != -1)
        printf("%s: no error, where the session had %s\n", call, name);
    else if (errno == error)
        printf("%s: %s as in the session\n", call, name);
    else
        printf("%s: %s, not %s\n", call, strerror(errno), name);
}
)";

inline constexpr char kResolve[] = R"(
/* Fills in the address of a host and a port, and returns its length. */
static socklen_t resolve(int domain, const char *host, const char *port,
                         struct sockaddr_storage *address)
{
    struct addrinfo hints, *found;
    memset(&hints, 0, sizeof hints);
    hints.ai_family = domain;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_V4MAPPED;
    int error = getaddrinfo(host, port, &hints, &found);
    if (error != 0) {
        fprintf(stderr, "%s:%s: %s\n", host, port, gai_strerror(error));
        exit(EXIT_FAILURE);
    }
    socklen_t length = found->ai_addrlen;
    memcpy(address, found->ai_addr, length);
    freeaddrinfo(found);
    return length;
}
)";

inline constexpr char kUnixAddress[] = R"(
/* Fills in the name of a Unix socket and returns its length. A name that begins with @ is an
   abstract one, which has a NUL there; a path has one at its end. */
static socklen_t unix_address(const char *name, size_t size, struct sockaddr_storage *address)
{
    struct sockaddr_un *unix_name = (struct sockaddr_un *)address;
    if (size > sizeof unix_name->sun_path)
        size = sizeof unix_name->sun_path;
    memset(address, 0, sizeof *address);
    unix_name->sun_family = AF_UNIX;
    memcpy(unix_name->sun_path, name, size);
    if (size > 0 && name[0] == '@')
        unix_name->sun_path[0] = '\0';
    else if (size > 0 && size < sizeof unix_name->sun_path)
        ++size;
    return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + size);
}
)";

inline constexpr char kPrintName[] = R"(
/* Prints an address as numbers. */
static void print_name(const char *what, const struct sockaddr_storage *address, socklen_t length)
{
    char host[NI_MAXHOST], port[NI_MAXSERV];
    if (address->ss_family == AF_UNIX)
        printf("%s a Unix socket\n", what);
    else if (getnameinfo((const struct sockaddr *)address, length, host, sizeof host, port,
                         sizeof port, NI_NUMERICHOST | NI_NUMERICSERV) == 0)
        printf("%s %s port %s\n", what, host, port);
    fflush(stdout);
}
)";

inline constexpr char kPrintPort[] = R"(
/* Tells where it listens; asks the kernel only where that chose the port. */
static void print_port(int fd, const char *port)
{
    struct sockaddr_storage address;
    socklen_t length = sizeof address;
    char chosen[NI_MAXSERV];
    if (strcmp(port, "0") == 0 && getsockname(fd, (struct sockaddr *)&address, &length) == 0
        && getnameinfo((struct sockaddr *)&address, length, NULL, 0, chosen, sizeof chosen,
                       NI_NUMERICSERV) == 0)
        port = chosen;
    printf("listening on port %s\n", port);
    fflush(stdout);
}
)";

inline constexpr char kPrintBytes[] = R"(
/* Prints what came, control characters by number. */
static void print_bytes(const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        unsigned char byte = (unsigned char)bytes[i];
        if (byte < 32 || byte == 127)
            printf("\\x%02x", byte);
        else
            putchar(byte);
    }
}
)";

inline constexpr char kSendAll[] = R"(
/* Calls send() until all bytes are taken; a stream may take a part of them. */
static void send_all(int fd, const char *bytes, size_t count, int flags)
{
    while (count > 0) {
        ssize_t sent = send(fd, bytes, count, flags);
        check(sent, "send");
        bytes += sent;
        count -= (size_t)sent;
    }
}
)";

inline constexpr char kSendDots[] = R"(
/* Sends as many dots. */
static void send_dots(int fd, size_t count, int flags)
{
    static char dots[4096];
    memset(dots, '.', sizeof dots);
    while (count > 0) {
        size_t part = count < sizeof dots ? count : sizeof dots;
        send_all(fd, dots, part, flags);
        count -= part;
    }
}
)";

inline constexpr char kReceive[] = R"(
/* Calls recv() until the bytes are there that the session received here. TCP is a stream and
   keeps no borders between messages: the same bytes may come in other pieces than in the
   session. Asking for no more than is missing leaves what comes later to the next call. */
static void receive(int fd, size_t count, int flags)
{
    char buffer[4096];
    printf("received: ");
    while (count > 0) {
        ssize_t got = recv(fd, buffer, count < sizeof buffer ? count : sizeof buffer, flags);
        check(got, "recv");
        if (got == 0) {
            fprintf(stderr, "the peer finished %zu bytes too early\n", count);
            exit(EXIT_FAILURE);
        }
        print_bytes(buffer, (size_t)got);
        count -= (size_t)got;
    }
    printf("\n");
    fflush(stdout);
}
)";

inline constexpr char kReceiveEnd[] = R"(
/* Calls recv() until it returns 0, which says that the peer has finished sending. */
static void receive_end(int fd, size_t size)
{
    char *buffer = malloc(size);
    ssize_t got = buffer ? recv(fd, buffer, size, 0) : -1;
    for (; got > 0; got = recv(fd, buffer, size, 0)) {
        printf("received more than in the session: ");
        print_bytes(buffer, (size_t)got);
        printf("\n");
    }
    check(got, "recv");
    free(buffer);
    printf("the peer has finished sending\n");
}
)";

inline constexpr char kReceiveOnce[] = R"(
/* One recv(), whose bytes are printed. */
static ssize_t receive_once(int fd, size_t size, int flags)
{
    char *buffer = malloc(size + 1);
    ssize_t got = buffer ? recv(fd, buffer, size, flags) : -1;
    if (got >= 0) {
        printf("received: ");
        print_bytes(buffer, (size_t)got < size ? (size_t)got : size);
        printf("\n");
    }
    int error = errno;
    free(buffer);
    errno = error;
    return got;
}
)";

inline constexpr char kReceiveFrom[] = R"(
/* One recvfrom(), whose bytes are printed and whose sender is kept. */
static ssize_t receive_from(int fd, size_t size, int flags, struct sockaddr_storage *sender,
                            socklen_t *length)
{
    char *buffer = malloc(size + 1);
    *length = sizeof *sender;
    ssize_t got = -1;
    if (buffer)
        got = recvfrom(fd, buffer, size, flags, (struct sockaddr *)sender, length);
    if (got >= 0) {
        printf("received: ");
        print_bytes(buffer, (size_t)got < size ? (size_t)got : size);
        printf("\n");
        fflush(stdout);
    }
    int error = errno;
    free(buffer);
    errno = error;
    return got;
}
)";

inline constexpr char kReceiveMessage[] = R"(
/* One recvmsg(), whose bytes and flags are printed and whose sender is kept. */
static ssize_t receive_message(int fd, size_t size, int flags, struct sockaddr_storage *sender,
                               socklen_t *length)
{
    char *buffer = malloc(size + 1);
    struct iovec part = {buffer, size};
    struct msghdr message;
    memset(&message, 0, sizeof message);
    message.msg_name = sender;
    message.msg_namelen = sizeof *sender;
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    ssize_t got = buffer ? recvmsg(fd, &message, flags) : -1;
    if (got >= 0) {
        printf("received: ");
        print_bytes(buffer, (size_t)got < size ? (size_t)got : size);
        printf("%s\n", message.msg_flags & MSG_TRUNC ? ", truncated" : "");
        fflush(stdout);
    }
    *length = message.msg_namelen;
    int error = errno;
    free(buffer);
    errno = error;
    return got;
}
)";

inline constexpr char kBeginConnect[] = R"(
/* Begins a connect that goes on beside the calls after it. */
static void begin_connect(int fd, const struct sockaddr *address, socklen_t length)
{
    check(fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK), "fcntl");
    if (connect(fd, address, length) == -1 && errno != EINPROGRESS)
        check(-1, "connect");
}

/* Waits until it has come to its end. */
static void finish_connect(int fd)
{
    struct pollfd entry = {fd, POLLOUT, 0};
    int error = 0;
    socklen_t size = sizeof error;
    check(poll(&entry, 1, -1), "poll");
    check(getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size), "getsockopt");
    errno = error;
    check(error == 0 ? 0 : -1, "connect");
    check(fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK), "fcntl");
}
)";

} // namespace socketscope::cparts
