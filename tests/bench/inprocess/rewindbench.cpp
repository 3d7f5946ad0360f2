// What going back in a session costs that is played in a whole view of it.
//
//   rewindbench ROUNDS
//
// prints "sample VARIANT ms=N" for each variant in each round, and "end"; the platform is Qt's
// choice (QT_QPA_PLATFORM). EVENTS is 1000000, or 10000000:
//   takein-EVENTS        the yardstick: a new view takes the session in, until all of it stands
//   back-EVENTS          one call back from the end: until all panes stand there, painted
//   again-EVENTS         one call back from the middle of the session
//   forward-EVENTS       one call forward from there
//   ACT-stall-EVENTS     the longest turn of the event loop in each of the three

#include "core/replay/player.h"
#include "core/store/logfollower.h"
#include "tests/bench/inprocess/samples.h"
#include "tests/bench/inprocess/syntheticlog.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callspane.h"
#include "ui/sessionview/sessionview.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>

using namespace socketscope;

namespace {

constexpr QSize kSize(1280, 800);
constexpr int kLanes = 200;
constexpr int kPayloadBytes = 64;

/// All panes of a session over a log that is another's.
class ShownSession final : public SessionView
{
public:
    ShownSession(LogFollower &follower, QSettings &settings)
        : SessionView(follower, nullptr, settings)
    {
        build({});
        resize(kSize);
        show();
    }
    ~ShownSession() override { dismantle(); }

    [[nodiscard]] QString title() const override { return {}; }
    [[nodiscard]] QString longTitle() const override { return {}; }
    [[nodiscard]] StatusLine::State state() const override { return {}; }
};

/// Runs the event loop until the view shows `count` calls; the longest turn in µs.
double settle(ShownSession &view, qsizetype count)
{
    double longest = 0;
    const auto stands = [&] {
        const LogFollower &follower = view.follower();
        return follower.eventCount() == count && !follower.isBehind()
            && !view.calls().search().isBusy();
    };
    while (!stands())
        longest = std::max(longest, microseconds([] { QApplication::processEvents(); }));
    return std::max(longest, microseconds([&] {
        QApplication::processEvents();
        view.repaint();
    }));
}

void bench(qsizetype events, int rounds, QSettings &settings)
{
    const auto told = [events](const char *what, double us) {
        sample((std::string(what) + "-" + std::to_string(events)).c_str(), "ms", us / 1000);
    };
    Recording recording;
    SyntheticLog(recording, kLanes, kPayloadBytes).growTo(events);
    for (int round = 0; round < rounds; ++round) {
        LogFollower follower(recording);
        ShownSession view(follower, settings);
        const qsizetype count = recording.events().size();
        told("takein", microseconds([&] { settle(view, count); }));
        Player player(follower);
        const auto measured = [&](const char *what, const char *stall, const auto &act) {
            double longest = 0;
            told(what, microseconds([&] {
                const double asked = microseconds(act);
                longest = std::max(asked, settle(view, player.playback().shownCalls()));
            }));
            told(stall, longest);
        };
        measured("back", "back-stall", [&player] { player.stepBack(); });
        player.goTo(player.playback().totalPlayedNs() / 2);
        settle(view, player.playback().shownCalls());
        measured("again", "again-stall", [&player] { player.stepBack(); });
        measured("forward", "forward-stall", [&player] { player.stepForward(); });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    for (const qsizetype events : {1'000'000, 10'000'000})
        bench(events, rounds, settings);
    std::puts("end");
    return 0;
}
