// What it costs to make the geometry of a frame, and what a look at every call would cost.
//
//   framebench ROUNDS
//
// prints "sample VARIANT us=N" for each log, a round at a time, and "curve …" lines for people;
// then "end".
//   EVENTS-LANES-AXIS   ours, at the worst zoom: the median of frames at several places, each made
//                       once, so that nothing but the log is in the processor's cache
//   scan-EVENTS         the yardstick: one pass over the events that looks at call and time only

#include "core/store/streammatch.h"
#include "core/timeline/framebuilder.h"
#include "core/timeline/viewport.h"
#include "tests/bench/inprocess/syntheticlog.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace socketscope;

namespace {

/// As the window of 1280 × 800 gives the timeline when it is drawn as large as it goes.
constexpr double kWidthPx = 1142;
constexpr double kHeightPx = 770;
constexpr double kHeadingPx = 28;
constexpr double kLanePx = 44;
constexpr double kZoomStep = 2;
constexpr double kPlaces[] = {0, 0.13, 0.31, 0.5, 0.68, 0.77, 1};

struct Scene
{
    Recording recording;
    SocketBook book;
    LaneIndex lanes{recording.events()};
    StepOrder order{recording.events()};
    LaneList list{kHeadingPx, kLanePx};
    StreamMatch streams;
    GroupLanes groups{recording.events()};
    FrameBuilder builder{recording, lanes, list, groups, order, streams};
    TimelineFrame frame;

    Scene(qsizetype events, int laneCount)
    {
        SyntheticLog(recording, laneCount).growTo(events);
        const qsizetype end = recording.events().size();
        book.follow(recording, end);
        lanes.follow(end);
        order.follow(end);
        streams.follow(recording, book, end);
        list.follow(book);
    }
    [[nodiscard]] Viewport viewport(AxisMode mode) const
    {
        const qsizetype last = recording.events().size() - 1;
        Viewport viewport(mode);
        viewport.setFollowing(false);
        viewport.setWidth(kWidthPx);
        viewport.setContent(
            0, mode == AxisMode::EvenSteps ? last : recording.events().at(last).endNs());
        return viewport;
    }
    /// As wide as the names of states are.
    [[nodiscard]] static std::array<float, kLaneStates> labelPx()
    {
        std::array<float, kLaneStates> widths{};
        widths.fill(60);
        return widths;
    }
    [[nodiscard]] double frameUs(const FrameRequest &request)
    {
        const EventClock clock;
        builder.build(request, frame);
        return double(clock.nowNs()) / 1e3;
    }
};

/// All zooms from the whole session to single calls.
double sweep(Scene &scene, AxisMode mode, bool print)
{
    const Viewport whole = [&] {
        Viewport viewport = scene.viewport(mode);
        viewport.fitContent();
        return viewport;
    }();
    double worst = 0;
    double previous = 0;
    for (double zoom = 1;; zoom *= kZoomStep) {
        std::vector<double> frames;
        double unitsPerPx = 0;
        for (const double place : kPlaces) {
            Viewport viewport = whole;
            const auto unit = qint64(double(whole.lastUnit()) * place);
            viewport.zoomAbout(viewport.scale().xOf(unit), zoom);
            viewport.panBy(place * kWidthPx / 64); // as a person moves the whole session a little
            unitsPerPx = viewport.scale().unitsPerPx;
            frames.push_back(scene.frameUs(
                {mode, viewport.scale(), kWidthPx, kHeightPx, 0, -1, scene.labelPx()}));
        }
        std::sort(frames.begin(), frames.end());
        const double median = frames[frames.size() / 2];
        if (print)
            std::printf("curve %lld lanes %lld %s: %.3g units/px %.0f us (at most %.0f), %zu marks "
                        "%zu bars\n",
                qlonglong(scene.recording.events().size()), qlonglong(scene.list.laneCount()),
                mode == AxisMode::EvenSteps ? "even" : "true", unitsPerPx, median, frames.back(),
                scene.frame.marks.size(), scene.frame.columns.size());
        worst = std::max(worst, median);
        if (unitsPerPx == previous)
            return worst;
        previous = unitsPerPx;
    }
}

double scanUs(const Recording &recording)
{
    const EventClock clock;
    qint64 sum = 0;
    const qsizetype end = recording.events().size();
    for (qsizetype index = 0, length = 0; index < end; index += length) {
        const SocketEvent *run = recording.events().run(index, end, length);
        for (qsizetype offset = 0; offset < length; ++offset)
            sum += run[offset].startNs & run[offset].callBits;
    }
    const double us = double(clock.nowNs()) / 1e3;
    std::fprintf(stderr, "%lld\r", qlonglong(sum & 1)); // so that the pass is made
    return us;
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    for (const qsizetype events : {10'000, 100'000, 1'000'000, 10'000'000}) {
        for (const int lanes : {8, 1000}) {
            const auto scene = std::make_unique<Scene>(events, lanes);
            for (int round = 0; round < rounds; ++round) {
                for (const AxisMode mode : {AxisMode::EvenSteps, AxisMode::TrueTime})
                    std::printf("sample %lld-%d-%s us=%.0f\n", qlonglong(events), lanes,
                        mode == AxisMode::EvenSteps ? "even" : "true",
                        sweep(*scene, mode, round == 0));
                std::printf(
                    "sample scan-%lld us=%.0f\n", qlonglong(events), scanUs(scene->recording));
            }
            std::fflush(stdout);
        }
    }
    std::puts("end");
    return 0;
}
