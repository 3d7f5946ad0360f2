#include "ui/timeline/timelineview.h"

#include "tests/core/timeline/handmadelog.h"
#include "ui/session/logfollower.h"
#include "ui/session/selection.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

namespace {

/// A window's worth of timeline over a recording that the test writes.
struct Window
{
    explicit Window(qint64 pauseNs = 2'000'000'000, bool filled = true)
    {
        if (filled)
            recordExperiment(recording, pauseNs);
        follower.catchUp();
        view.resize(1000, 300);
        view.show();
        view.activateWindow();
        view.setFocus();
    }
    void grow()
    {
        HandmadeLog log(recording);
        log.on(EndpointId::client(2), 7, 9).call(Call::Socket, 60'000'000'000, 9);
        follower.catchUp();
    }

    Recording recording;
    LogFollower follower{recording};
    Selection selection;
    TimelineView view{follower, selection};
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    /// Not a check: writes pictures for a designer's eye where TIMELINE_PICTURES names a folder.
    void paintsPictures()
    {
        const QString folder = qEnvironmentVariable("TIMELINE_PICTURES");
        if (folder.isEmpty())
            QSKIP("TIMELINE_PICTURES is not set");
        for (const bool dark : {false, true}) {
            applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
            for (const int width : {600, 1000, 1400}) {
                for (const bool even : {true, false}) {
                    Window window(even ? 2'000'000'000 : 0);
                    window.view.resize(width, 260);
                    window.view.setAxisMode(even ? AxisMode::EvenSteps : AxisMode::TrueTime);
                    window.view.selectEvent(11);
                    QApplication::processEvents();
                    window.view.grab().save(
                        QStringLiteral("%1/%2-%3-%4.png")
                            .arg(folder, dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                even ? QStringLiteral("even") : QStringLiteral("true"))
                            .arg(width));
                }
            }
            Window empty(0, false);
            empty.view.grab().save(folder
                + (dark ? QStringLiteral("/dark-empty.png") : QStringLiteral("/light-empty.png")));
        }
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
