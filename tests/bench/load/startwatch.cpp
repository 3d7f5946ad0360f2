// Starts a program on an X screen without a window manager and tells when its first window has
// been mapped and when it has been painted.
//
//   startwatch PROGRAM [ARGUMENT…]
//
// prints "painted pid=N mapped-ms=T painted-ms=T", waits for the end of stdin, ends the program.
// The root window gets a colour that no program uses; a window whose middle no longer shows it has
// been painted, since Qt's windows have no background of their own (QXcbWindow: BackPixmap None).

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr uint32_t kRootColour = 0xff00fe;
constexpr int kStuckMs = 30000;
/// Between two looks at the pixel, so that the looking does not keep the X server from painting.
constexpr int kLookMs = 1;
/// Smaller windows are Qt's own for selections and input methods.
constexpr int kLeastSide = 100;

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

struct Watched
{
    xcb_window_t window = 0;
    int16_t middleX = 0;
    int16_t middleY = 0;
};

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "startwatch: %s\n", what);
    std::exit(1);
}

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            fail("no display");
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t values[] = {kRootColour, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY};
        xcb_change_window_attributes(
            m_connection, m_root, XCB_CW_BACK_PIXEL | XCB_CW_EVENT_MASK, values);
        xcb_clear_area(m_connection, 0, m_root, 0, 0, 0, 0);
        pixel(0, 0); // a round trip: the above is done
    }

    /// The next mapped window of a program that is large enough to be one for people.
    Watched awaitMapped(pid_t program)
    {
        for (;;) {
            const Reply<xcb_generic_event_t> event(nextEvent(program), &std::free);
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            const auto *mapped = reinterpret_cast<const xcb_map_notify_event_t *>(event.get());
            const Reply<xcb_get_geometry_reply_t> geometry(
                xcb_get_geometry_reply(
                    m_connection, xcb_get_geometry(m_connection, mapped->window), nullptr),
                &std::free);
            if (!geometry || geometry->width < kLeastSide || geometry->height < kLeastSide)
                continue;
            return {mapped->window, int16_t(geometry->x + geometry->width / 2),
                int16_t(geometry->y + geometry->height / 2)};
        }
    }

    void awaitPainted(const Watched &watched)
    {
        while (pixel(watched.middleX, watched.middleY) == kRootColour)
            poll(nullptr, 0, kLookMs);
    }

private:
    xcb_generic_event_t *nextEvent(pid_t program)
    {
        for (;;) {
            if (xcb_generic_event_t *event = xcb_poll_for_event(m_connection))
                return event;
            xcb_flush(m_connection);
            pollfd input{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            if (poll(&input, 1, kStuckMs) == 0 || waitpid(program, nullptr, WNOHANG) == program)
                fail("the program shows no window");
        }
    }

    uint32_t pixel(int16_t x, int16_t y)
    {
        const Reply<xcb_get_image_reply_t> image(
            xcb_get_image_reply(m_connection,
                xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, x, y, 1, 1, ~0U),
                nullptr),
            &std::free);
        if (!image || xcb_get_image_data_length(image.get()) < 4)
            fail("the screen has less than 24 bits");
        return *reinterpret_cast<const uint32_t *>(xcb_get_image_data(image.get())) & 0xffffff;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        fail("what is to be started?");
    Screen screen;
    const auto start = Clock::now();
    const pid_t program = fork();
    if (program == 0) {
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    const Watched window = screen.awaitMapped(program);
    const double mappedMs = msSince(start);
    screen.awaitPainted(window);
    const double paintedMs = msSince(start);
    std::printf("painted pid=%d mapped-ms=%.2f painted-ms=%.2f\n", program, mappedMs, paintedMs);
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    kill(program, SIGTERM);
    waitpid(program, nullptr, 0);
    return 0;
}
