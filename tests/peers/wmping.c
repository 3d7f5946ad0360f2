/* Asks a window again and again whether it still answers, and tells how long the answers took.
 *
 * A program that handles events answers _NET_WM_PING (EWMH) by sending the message on to the root window; the time
 * until then is how long a person's click would have waited. What the program's first thread, which answers, spent
 * ready to run while the machine ran others is left out: it says how busy the machine is, not the window.
 *
 * usage: wmping WINDOW PID  asks every 5 ms until its standard input ends, then prints
 *                           "pings N median A p99 B max C ms" */
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <xcb/xcb.h>

enum { kPauseMs = 5, kPatienceMs = 20000, kMaxPings = 1000000 };

static double nowMs(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static xcb_atom_t atom(xcb_connection_t *server, const char *name)
{
    xcb_intern_atom_reply_t *reply
        = xcb_intern_atom_reply(server, xcb_intern_atom(server, 0, (uint16_t)strlen(name), name), NULL);
    const xcb_atom_t value = reply ? reply->atom : XCB_ATOM_NONE;
    free(reply);
    return value;
}

/* How long the program's first thread has waited for a processor so far; 0 where the kernel does not tell. */
static double delayedMs(const char *pid)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%s/schedstat", pid);
    unsigned long long delayNs = 0;
    FILE *file = fopen(path, "r");
    if (file != NULL) {
        if (fscanf(file, "%*u %llu", &delayNs) != 1)
            delayNs = 0;
        fclose(file);
    }
    return (double)delayNs / 1e6;
}

/* Takes what has arrived; 1 if the answer to ping `number` is among it. */
static int answered(xcb_connection_t *server, xcb_atom_t ping, uint32_t number)
{
    int found = 0;
    xcb_generic_event_t *event;
    while ((event = xcb_poll_for_event(server)) != NULL) {
        const xcb_client_message_event_t *message = (const xcb_client_message_event_t *)event;
        if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE && message->data.data32[0] == ping
            && message->data.data32[1] == number)
            found = 1;
        free(event);
    }
    return found;
}

/* One round trip in milliseconds, -1 if no answer came. */
static double roundTrip(xcb_connection_t *server, xcb_window_t window, xcb_atom_t protocols, xcb_atom_t ping,
    uint32_t number, const char *pid)
{
    xcb_client_message_event_t message = {.response_type = XCB_CLIENT_MESSAGE, .format = 32, .window = window,
        .type = protocols, .data.data32 = {ping, number, window}};
    const double began = nowMs(), delayed = delayedMs(pid);
    xcb_send_event(server, 0, window, XCB_EVENT_MASK_NO_EVENT, (const char *)&message);
    xcb_flush(server);
    struct pollfd readable = {.fd = xcb_get_file_descriptor(server), .events = POLLIN};
    while (nowMs() - began < kPatienceMs) {
        if (answered(server, ping, number)) {
            /* A delay is counted at its end: the first one may have begun before the question. */
            const double took = nowMs() - began - (delayedMs(pid) - delayed);
            return took > 0 ? took : 0;
        }
        if (xcb_connection_has_error(server))
            return -1;
        poll(&readable, 1, 100);
    }
    return -1;
}

static int byValue(const void *a, const void *b)
{
    const double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static int inputEnded(int waitMs)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    char ignored[256];
    return poll(&input, 1, waitMs) > 0 && read(STDIN_FILENO, ignored, sizeof ignored) <= 0;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: %s WINDOW PID\n", argv[0]);
        return 2;
    }
    const xcb_window_t window = (xcb_window_t)strtoul(argv[1], NULL, 0);
    xcb_connection_t *server = xcb_connect(NULL, NULL);
    if (xcb_connection_has_error(server)) {
        fprintf(stderr, "no display\n");
        return 1;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
    /* EWMH has the answer sent with SubstructureNotify; Qt 6.4 sends it with StructureNotify. */
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(server, root, XCB_CW_EVENT_MASK, &mask);
    const xcb_atom_t protocols = atom(server, "WM_PROTOCOLS"), ping = atom(server, "_NET_WM_PING");

    double *times = calloc(kMaxPings, sizeof *times);
    int count = 0;
    do {
        times[count] = roundTrip(server, window, protocols, ping, (uint32_t)count + 1, argv[2]);
        if (times[count] < 0) {
            fprintf(stderr, "no answer to ping %d in %d ms\n", count + 1, kPatienceMs);
            return 1;
        }
        if (count++ == 0) {
            printf("answers\n");
            fflush(stdout);
        }
    } while (count < kMaxPings && !inputEnded(kPauseMs));
    qsort(times, (size_t)count, sizeof *times, byValue);
    printf("pings %d median %.1f p99 %.1f max %.1f ms\n", count, times[count / 2], times[count * 99 / 100],
        times[count - 1]);
    free(times);
    xcb_disconnect(server);
    return 0;
}
