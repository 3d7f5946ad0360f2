// Asks a program's window every few milliseconds whether it still answers, as window managers do
// (_NET_WM_PING of EWMH), and tells how long the answers took. The window answers in the thread
// that paints, so this is how long a click would wait.
//
//   pingwatch PID
//
// prints "watching"; then for each line "round MILLISECONDS" of stdin
// "pinged count=N median-ms=T p99-ms=T max-ms=T". Pings go out on time whether or not the last one
// has been answered; one that is still unanswered after the round is waited for.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#include <poll.h>
#include <xcb/xcb.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kStuckMs = 30000;
constexpr std::chrono::milliseconds kEvery(4);

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "pingwatch: %s\n", what);
    std::exit(1);
}

class Watch
{
public:
    Watch()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            fail("no display");
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        // EWMH names the first, Qt 6.4 answers to the second.
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        m_protocols = atom("WM_PROTOCOLS");
        m_ping = atom("_NET_WM_PING");
    }

    /// The window of that program that the window manager knows; waits for it.
    void find(uint32_t pid)
    {
        const Clock::time_point end = Clock::now() + std::chrono::milliseconds(kStuckMs);
        while (m_window == 0) {
            if (Clock::now() > end)
                fail("the program has no window");
            for (const uint32_t window : values(m_root, "_NET_CLIENT_LIST")) {
                const std::vector<uint32_t> owner = values(window, "_NET_WM_PID");
                if (!owner.empty() && owner.front() == pid)
                    m_window = window;
            }
            poll(nullptr, 0, 10);
        }
    }

    std::vector<double> round(std::chrono::milliseconds length)
    {
        m_sent.clear();
        m_tookMs.clear();
        m_answered = 0;
        const Clock::time_point begin = Clock::now();
        while (Clock::now() < begin + length) {
            send();
            const Clock::time_point next = begin + kEvery * int(m_sent.size());
            while (Clock::now() < next)
                take(next);
        }
        const Clock::time_point end = Clock::now() + std::chrono::milliseconds(kStuckMs);
        while (m_answered < m_sent.size()) {
            if (Clock::now() > end)
                fail("the window does not answer");
            take(end);
        }
        std::sort(m_tookMs.begin(), m_tookMs.end());
        return m_tookMs;
    }

private:
    xcb_atom_t atom(const char *name)
    {
        const Reply<xcb_intern_atom_reply_t> reply(
            xcb_intern_atom_reply(m_connection,
                xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(name)), name), nullptr),
            &std::free);
        return reply ? reply->atom : 0;
    }

    std::vector<uint32_t> values(xcb_window_t window, const char *property)
    {
        const Reply<xcb_get_property_reply_t> reply(
            xcb_get_property_reply(m_connection,
                xcb_get_property(
                    m_connection, 0, window, atom(property), XCB_GET_PROPERTY_TYPE_ANY, 0, 1024),
                nullptr),
            &std::free);
        if (!reply || reply->format != 32)
            return {};
        const auto *first = static_cast<const uint32_t *>(xcb_get_property_value(reply.get()));
        return {first, first + reply->value_len};
    }

    void send()
    {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 32;
        event.window = m_window;
        event.type = m_protocols;
        event.data.data32[0] = m_ping;
        event.data.data32[1] = uint32_t(m_sent.size()) + 1; // comes back; 0 would be "now"
        event.data.data32[2] = m_window;
        m_sent.push_back(Clock::now());
        xcb_send_event(m_connection, 0, m_window, XCB_EVENT_MASK_NO_EVENT,
            reinterpret_cast<const char *>(&event));
        xcb_flush(m_connection);
    }

    /// Takes the answers that are there, and waits for one until then if there are none.
    void take(Clock::time_point until)
    {
        bool some = false;
        while (
            const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection), &std::free}) {
            some = true;
            if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE)
                takeAnswer(*reinterpret_cast<const xcb_client_message_event_t *>(event.get()));
        }
        if (some)
            return;
        if (xcb_connection_has_error(m_connection))
            fail("the display is gone");
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        pollfd readable{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&readable, 1, int(std::max<long long>(0, left.count())));
    }

    void takeAnswer(const xcb_client_message_event_t &event)
    {
        const uint32_t number = event.data.data32[1];
        if (event.type != m_protocols || event.data.data32[0] != m_ping
            || event.data.data32[2] != m_window || number == 0 || number > m_sent.size())
            return;
        ++m_answered;
        m_tookMs.push_back(
            std::chrono::duration<double, std::milli>(Clock::now() - m_sent[number - 1]).count());
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    xcb_window_t m_window = 0;
    xcb_atom_t m_protocols = 0;
    xcb_atom_t m_ping = 0;
    std::vector<Clock::time_point> m_sent;
    std::vector<double> m_tookMs;
    size_t m_answered = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        fail("usage: pingwatch PID");
    Watch watch;
    watch.find(uint32_t(std::strtoul(argv[1], nullptr, 10)));
    std::puts("watching");
    std::fflush(stdout);
    char line[64];
    while (std::fgets(line, sizeof line, stdin)) {
        int milliseconds = 0;
        if (std::sscanf(line, "round %d", &milliseconds) != 1)
            fail("round MILLISECONDS");
        const std::vector<double> took = watch.round(std::chrono::milliseconds(milliseconds));
        if (took.empty())
            fail("no ping was answered");
        std::printf("pinged count=%zu median-ms=%.3f p99-ms=%.3f max-ms=%.3f\n", took.size(),
            took[took.size() / 2], took[(took.size() - 1) * 99 / 100], took.back());
        std::fflush(stdout);
    }
    return 0;
}
