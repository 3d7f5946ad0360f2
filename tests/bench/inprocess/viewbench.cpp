// What the views cost the window's thread: the timeline's painting, the table, the search.
//
//   viewbench ROUNDS
//
// prints "sample VARIANT UNIT=N" for each variant in each round, the variants taking turns, and
// "end"; the platform is Qt's choice (QT_QPA_PLATFORM):
//   paint-EVENTS-LANES   the timeline at its worst zoom, 1280 × 800, geometry already made
//   naive                the yardstick: a fillRect per call of the million
//   picture-ACT          a picture of a whole session of a million calls for a file: taking it
//                        from the session, as a diagram too, in the window's thread; painting it
//                        in another
//   table-ACT, qtableview-ACT   ours and QTableView over the same 10 million rows
//   first-hit, cancel    the search in the payload: until it tells of its first hit; until its
//                        thread has ended after another query

#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "tests/bench/inprocess/samples.h"
#include "tests/bench/inprocess/syntheticlog.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callstable.h"
#include "ui/session/selection.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>

using namespace socketscope;

namespace {

constexpr QSize kSize(1280, 800);
constexpr qsizetype kRows = 10'000'000;
/// What arrives in a frame of 16 ms at 200,000 calls a second.
constexpr qsizetype kPerFrame = 3200;

struct Log
{
    Recording recording;
    SyntheticLog writer;
    LogFollower follower{recording};

    Log(qsizetype events, int lanes, int payloadBytes = 0)
        : writer(recording, lanes, payloadBytes)
    {
        writer.growTo(events);
        follower.catchUp();
    }
    void grow()
    {
        writer.growTo(recording.events().size() + kPerFrame);
        follower.catchUp();
    }
};

/// The middle of several paintings of what is there.
double paintUs(QWidget &viewport, QImage &image)
{
    std::vector<double> took;
    for (int time = 0; time < 5; ++time)
        took.push_back(microseconds([&] { viewport.render(&image); }));
    std::sort(took.begin(), took.end());
    return took[took.size() / 2];
}

double worstPaintUs(TimelineView &view, AxisMode mode)
{
    QImage image(kSize, QImage::Format_RGB32);
    view.setAxisMode(mode);
    view.fitAll();
    double worst = 0;
    for (double before = -1; view.scale().unitsPerPx != before; view.zoomIn()) {
        before = view.scale().unitsPerPx;
        (void)view.frame();
        const double us = paintUs(*view.viewport(), image);
        if (us > worst)
            std::printf("worst so far: %.3g units/px %.0f us, %zu marks %zu bars %zu bands %zu "
                        "arrows\n",
                before, us, view.frame().marks.size(), view.frame().columns.size(),
                view.frame().bands.size(), view.frame().arrows.size());
        worst = std::max(worst, us);
    }
    return worst;
}

double naiveUs(const Recording &recording)
{
    QImage image(kSize, QImage::Format_RGB32);
    QPainter painter(&image);
    const qsizetype count = recording.events().size();
    return microseconds([&] {
        for (qsizetype index = 0; index < count; ++index)
            painter.fillRect(QRectF(double(index) / double(count) * kSize.width(),
                                 recording.events().at(index).socketId * 44 % 800, 2, 20),
                Qt::blue);
    });
}

void benchPaint(int rounds)
{
    for (const qsizetype events : {1'000'000, 10'000'000}) {
        for (const int lanes : {8, 1000}) {
            const auto log = std::make_unique<Log>(events, lanes);
            Selection selection;
            TimelineView view(log->follower, selection);
            view.resize(kSize);
            view.show();
            view.setFollowing(false);
            const std::string name
                = "paint-" + std::to_string(events) + "-" + std::to_string(lanes);
            for (int round = 0; round < rounds; ++round) {
                sample((name + "-even").c_str(), "us", worstPaintUs(view, AxisMode::EvenSteps));
                sample((name + "-true").c_str(), "us", worstPaintUs(view, AxisMode::TrueTime));
            }
            if (events == 1'000'000 && lanes == 8)
                sample("naive", "us", naiveUs(log->recording));
        }
    }
}

void benchPicture(int rounds)
{
    const auto log = std::make_unique<Log>(1'000'000, 1000);
    Selection selection;
    TimelineView view(log->follower, selection);
    view.resize(kSize);
    view.show();
    (void)view.frame();
    const Notes notes;
    const Theme theme = themeFor(lightPalette());
    for (int round = 0; round < rounds; ++round) {
        PictureContent content;
        sample("picture-take", "us", microseconds([&] {
            content = timelinePicture(view, PictureRange::Session, notes, theme);
        }));
        sample("picture-diagram", "us",
            microseconds([&] { (void)timelineDiagram(view, PictureRange::Session, notes); }));
        sample("picture-paint", "us",
            microseconds([&] { (void)paintPicture(content, theme, view.font()); }));
    }
}

template <typename View, typename Attach>
void benchTable(const char *name, Log &log, CallsModel &model, Attach attach)
{
    const auto told = [name](const char *act, double us) {
        sample((std::string(name) + "-" + act).c_str(), "us", us);
    };
    View view;
    view.resize(kSize);
    view.show();
    QApplication::processEvents();
    const qint64 heap = heapBytes();
    told("attach", microseconds([&] {
        attach(view, model);
        QApplication::processEvents();
        view.viewport()->repaint();
    }));
    sample((std::string(name) + "-memory").c_str(), "bytes",
        double(heapBytes() - heap) / double(model.rowCount()));
    const auto moved = [&view](int value) {
        view.verticalScrollBar()->setValue(value);
        view.viewport()->repaint();
    };
    moved(10);
    told("scroll", microseconds([&] { moved(13); }));
    told("jump", microseconds([&] { moved(model.rowCount() / 2); }));
    told("end", microseconds([&] { moved(view.verticalScrollBar()->maximum()); }));
    log.grow(); // the first growth after an attachment is not the usual one
    QApplication::processEvents();
    log.writer.growTo(log.recording.events().size() + kPerFrame);
    told("follow", microseconds([&] {
        log.follower.catchUp();
        view.scrollToBottom();
        view.viewport()->repaint();
    }));
}

void benchTables(int rounds)
{
    const auto log = std::make_unique<Log>(kRows, 1000);
    EventSearch search(log->follower);
    while (search.isBusy())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CallsModel model(log->follower, search);
    for (int round = 0; round < rounds; ++round) {
        benchTable<CallsTable>("table", *log, model,
            [](CallsTable &view, CallsModel &shown) { view.setCallsModel(&shown); });
        benchTable<QTableView>("qtableview", *log, model,
            [](QTableView &view, CallsModel &shown) { view.setModel(&shown); });
    }
}

void benchSearch(int rounds)
{
    const auto log = std::make_unique<Log>(2'000'000, 1000, 256);
    EventSearch search(log->follower);
    while (search.isBusy())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int round = 0; round < rounds; ++round) {
        bool told = false;
        const auto listening
            = QObject::connect(&search, &EventSearch::restarted, qApp, [&told] { told = true; });
        sample("first-hit", "us", microseconds([&] {
            search.setQuery(EventQuery::parse(QStringLiteral("text:ahov")));
            while (!told)
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }));
        QObject::disconnect(listening);
        search.setQuery(EventQuery::parse(QStringLiteral("text:#needle#")));
        QApplication::processEvents();
        sample("cancel", "us", microseconds([&] {
            search.setQuery({});
            while (search.isBusy())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    benchTables(rounds);
    benchSearch(rounds);
    benchPicture(rounds);
    benchPaint(rounds);
    std::puts("end");
    return 0;
}
