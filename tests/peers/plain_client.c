/* A client as a C course writes it: connects, then COUNT times sends a numbered line and reads until it came back.
 *
 * usage: plain_client PORT COUNT        prints "echoed COUNT", exits 1 with the reason otherwise */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int fail(const char *what)
{
    perror(what);
    return 1;
}

static int exchange(int connection, int number)
{
    char line[64], answer[64];
    const int length = snprintf(line, sizeof line, "line %d\n", number);
    if (send(connection, line, (size_t)length, 0) != length)
        return fail("send");
    for (int have = 0; have < length;) {
        const ssize_t got = recv(connection, answer + have, (size_t)(length - have), 0);
        if (got <= 0)
            return fail("recv");
        have += (int)got;
    }
    return memcmp(line, answer, (size_t)length) == 0 ? 0 : fail("compare");
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: %s PORT COUNT\n", argv[0]);
        return 2;
    }
    struct sockaddr_in address = {.sin_family = AF_INET,
        .sin_port = htons((uint16_t)atoi(argv[1])),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    const int connection = socket(AF_INET, SOCK_STREAM, 0);
    if (connection < 0)
        return fail("socket");
    if (connect(connection, (struct sockaddr *)&address, sizeof address) != 0)
        return fail("connect");
    const int count = atoi(argv[2]);
    for (int number = 0; number < count; ++number) {
        if (exchange(connection, number) != 0)
            return 1;
    }
    close(connection);
    printf("echoed %d\n", count);
    return 0;
}
