#include "tests/ui/timeline/timelinewindow.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace socketscope;

namespace {

void turnWheel(TimelineView &view, QPointF at, int notches, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(), QPoint(0, notches * 120),
        Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

void drag(QWidget *widget, QPoint from, QPoint to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (const QPoint at : {from + (to - from) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void itsAccessibleNameIsTimeline()
    {
        TimelineWindow window;
        QCOMPARE(window.view.accessibleName(), QStringLiteral("Timeline"));
        QCOMPARE(window.overview.accessibleName(), QStringLiteral("Overview"));
    }

    void theFirstPictureShowsEveryCallOfAShortSession()
    {
        TimelineWindow window;
        QVERIFY(window.view.isFollowing());
        QCOMPARE(window.view.frame().marks.size(), size_t(17));
        QVERIFY(window.view.frame().columns.empty());
        QCOMPARE(window.view.frame().arrows.size(), size_t(4));
    }

    void theWheelZoomsAboutTheCursor_data()
    {
        QTest::addColumn<int>("notches");
        QTest::newRow("in") << 2;
        QTest::newRow("out") << -1;
    }

    void theWheelZoomsAboutTheCursor()
    {
        QFETCH(int, notches);
        TimelineWindow window(0);
        window.view.setAxisMode(AxisMode::TrueTime);
        const QPointF at = window.view.markCentre(8);
        const double before = window.view.scale().unitsPerPx;
        turnWheel(window.view, at, notches);
        QVERIFY(notches > 0 ? window.view.scale().unitsPerPx < before
                            : window.view.scale().unitsPerPx > before);
        QVERIFY(qAbs(window.view.markCentre(8).x() - at.x()) < 1);
    }

    void shiftAndTheWheelMoveThroughTime()
    {
        TimelineWindow window;
        const double zoom = window.view.scale().unitsPerPx;
        const double before = window.view.markCentre(8).x();
        turnWheel(window.view, {500, 150}, -1, Qt::ShiftModifier);
        QCOMPARE(window.view.scale().unitsPerPx, zoom);
        QVERIFY(window.view.markCentre(8).x() < before);
    }

    void theWheelOverTheNamesMovesThroughTheLanes()
    {
        TimelineWindow window;
        window.view.resize(1000, 140);
        QApplication::processEvents();
        const TimeScale scale = window.view.scale();
        turnWheel(window.view, {20, 80}, -1);
        QVERIFY(window.view.verticalScrollBar()->value() > 0);
        QCOMPARE(window.view.scale(), scale);
        QVERIFY(window.view.isFollowing());
    }

    void followingStopsWhenThePersonMovesAwayAndCanBeResumed()
    {
        TimelineWindow window;
        const QSignalSpy following(&window.view, &TimelineView::followingChanged);
        turnWheel(window.view, {500, 150}, 1);
        QVERIFY(!window.view.isFollowing());
        QCOMPARE(following.size(), 1);
        QCOMPARE(following.first().first().toBool(), false);
        const TimeScale still = window.view.scale();
        window.grow();
        QCOMPARE(window.view.scale(), still);
        window.view.setFollowing(true);
        QVERIFY(window.view.scale() != still);
        QVERIFY(window.view.frame().markOf(window.recording.events().size() - 1));
    }

    void followingShowsTheNewest()
    {
        TimelineWindow window;
        for (int number = 0; number < 200; ++number)
            window.grow();
        QVERIFY(window.view.isFollowing());
        QVERIFY(window.view.frame().markOf(window.recording.events().size() - 1));
    }

    void draggingPansWithTheCursor()
    {
        TimelineWindow window;
        const double before = window.view.markCentre(8).x();
        drag(window.view.viewport(), {500, 250}, {420, 250});
        QVERIFY(qAbs(window.view.markCentre(8).x() - (before - 80)) < 1);
        QVERIFY(!window.view.isFollowing());
    }

    void aClickSelectsInTheSharedSelection()
    {
        TimelineWindow window;
        const QSignalSpy selected(&window.selection, &Selection::eventChanged);
        QTest::mouseClick(
            window.view.viewport(), Qt::LeftButton, {}, window.view.markCentre(11).toPoint());
        QCOMPARE(selected.size(), 1);
        QCOMPARE(window.selection.event(), qsizetype(11));
        QCOMPARE(window.selection.socket(), 3u);
        QVERIFY(window.view.isFollowing());
    }

    void aSelectionFromElsewhereComesIntoView()
    {
        TimelineWindow window;
        window.view.selectEvent(3);
        for (int zoom = 0; zoom < 6; ++zoom)
            window.view.zoomIn();
        window.selection.setEvent(16, 3);
        const QPointF at = window.view.markCentre(16);
        QVERIFY(!at.isNull());
        QVERIFY(QRectF(window.view.viewport()->rect()).contains(at));
    }

    void theKeyboardStepsThroughCallsAndLanes()
    {
        TimelineWindow window;
        window.view.selectEvent(3); // listen
        QTest::keyClick(&window.view, Qt::Key_Left);
        QCOMPARE(window.selection.event(), qsizetype(2)); // bind
        QTest::keyClick(&window.view, Qt::Key_End);
        QCOMPARE(window.selection.event(), qsizetype(5)); // accept, the lane's last
        QTest::keyClick(&window.view, Qt::Key_Right);
        QCOMPARE(window.selection.event(), qsizetype(5));
        QTest::keyClick(&window.view, Qt::Key_Down);
        QCOMPARE(window.selection.socket(), 3u);
        QTest::keyClick(&window.view, Qt::Key_Down);
        QCOMPARE(window.selection.socket(), 2u);
        QTest::keyClick(&window.view, Qt::Key_Home);
        QCOMPARE(window.selection.event(), qsizetype(4)); // the client's socket()
        QTest::keyClick(&window.view, Qt::Key_Up);
        QCOMPARE(window.selection.socket(), 3u);
    }

    void theKeyboardZoomsAndFits()
    {
        TimelineWindow window;
        const double zoom = window.view.scale().unitsPerPx;
        QTest::keyClick(&window.view, Qt::Key_Plus);
        QVERIFY(window.view.scale().unitsPerPx < zoom);
        QTest::keyClick(&window.view, Qt::Key_0);
        QCOMPARE(window.view.frame().marks.size(), size_t(17));
        const QSignalSpy details(&window.view, &TimelineView::detailsRequested);
        window.view.selectEvent(8);
        QTest::keyClick(&window.view, Qt::Key_Return);
        QCOMPARE(details.size(), 1);
    }

    void aDoubleClickOnAMarkShowsItsBurst()
    {
        TimelineWindow window;
        window.view.setAxisMode(AxisMode::TrueTime);
        window.view.fitAll();
        // In true time the calls of one act are less than a pixel apart.
        window.view.selectEvent(11);
        window.view.zoomToBurst();
        QVERIFY(window.view.frame().markOf(10));
        QVERIFY(window.view.frame().markOf(13));
        QVERIFY(window.view.markCentre(13).x() - window.view.markCentre(10).x() > 300);
    }

    void changingTheAxisKeepsTheSelectionInView()
    {
        TimelineWindow window;
        window.view.zoomIn();
        window.view.selectEvent(11);
        window.view.setAxisMode(AxisMode::TrueTime);
        QVERIFY(window.view.frame().markOf(11));
        window.view.setAxisMode(AxisMode::EvenSteps);
        QVERIFY(window.view.frame().markOf(11));
    }

    void onePixelAndAnEmptyLogDoNoHarm()
    {
        TimelineWindow window(0, false);
        QVERIFY(!window.view.grab().isNull());
        QTest::keyClick(&window.view, Qt::Key_Right);
        QTest::keyClick(&window.view, Qt::Key_Z);
        turnWheel(window.view, {500, 150}, 3);
        window.view.fitAll();
        recordExperiment(window.recording);
        window.follower.catchUp();
        window.view.setMinimumSize(1, 1);
        window.view.resize(1, 1);
        QVERIFY(!window.view.grab().isNull());
        window.view.setAxisMode(AxisMode::TrueTime);
        QVERIFY(!window.view.grab().isNull());
    }

    void theOverviewMovesTheTimelineAndIsMovedByIt()
    {
        TimelineWindow window;
        window.overview.resize(1000, 36);
        window.view.selectEvent(8);
        window.view.setAxisMode(AxisMode::TrueTime);
        window.view.zoomToBurst();
        QVERIFY(window.view.frame().widthPx > 0);
        const double left = window.overview.windowLeft();
        QVERIFY(window.overview.windowRight() < 990);
        const TimeScale before = window.view.scale();
        QTest::keyClick(&window.overview, Qt::Key_Right);
        QVERIFY(window.view.scale().xOf(before.origin) < 0);
        QTest::keyClick(&window.overview, Qt::Key_Minus);
        QVERIFY(window.view.frame().widthPx > 0);
        QVERIFY(window.overview.windowLeft() <= left + 1);
    }

    void aClickOnAHeadingFoldsItsLanesInPlace()
    {
        TimelineWindow window;
        window.view.resize(1000, 160);
        QApplication::processEvents();
        QScrollBar *bar = window.view.verticalScrollBar();
        bar->setValue(20);
        const LaneList &list = window.view.scene().list();
        const auto headingY = [&] {
            const qsizetype row = list.headingOf(EndpointId::client(1));
            return list.rows()[size_t(row)].y - bar->value();
        };
        QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, {20, 35}); // SERVER
        QVERIFY(list.isFolded(EndpointId::server()));
        QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, {20, 35});
        QVERIFY(!list.isFolded(EndpointId::server()));
        bar->setValue(bar->maximum());
        window.view.toggleGroup(EndpointId::client(1)); // there is less to scroll now
        const double before = headingY();
        window.view.toggleGroup(EndpointId::client(1));
        QCOMPARE(headingY(), before);
    }

    void foldedLanesAreSteppedThroughAsOne()
    {
        TimelineWindow window;
        window.view.selectEvent(5); // accept
        window.view.toggleCurrentGroup();
        QVERIFY(window.view.frame().markOf(5));
        QTest::keyClick(&window.view, Qt::Key_Right);
        QCOMPARE(window.selection.event(), qsizetype(8)); // the accepted socket's first send
        QTest::keyClick(&window.view, Qt::Key_Down);
        QCOMPARE(window.selection.socket(), 2u);
        QTest::keyClick(&window.view, Qt::Key_Up);
        QCOMPARE(window.view.scene().list().rowOf(window.selection.socket()), qsizetype(0));
        window.view.foldAll();
        QCOMPARE(window.view.scene().list().rows().size(), size_t(2));
        window.view.unfoldAll();
        QCOMPARE(window.view.scene().list().rows().size(), size_t(5));
    }

    void twoCursorsMeasureASpan()
    {
        TimelineWindow window;
        window.view.selectEvent(8);
        QTest::keyClick(&window.view, Qt::Key_A);
        QVERIFY(window.view.spanText().isEmpty());
        QTest::mouseClick(window.view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
            window.view.markCentre(9).toPoint());
        QCOMPARE(window.selection.event(), qsizetype(8)); // a measuring click selects nothing
        QCOMPARE(window.view.cursors().spanNs(), 180'000);
        QVERIFY(window.view.spanText().contains(QStringLiteral("180")));
        const QString span = window.view.spanText();
        window.view.setAxisMode(AxisMode::TrueTime);
        window.grow();
        QCOMPARE(window.view.spanText(), span);
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&window.view);
        QVERIFY(chart->text(QAccessible::Description).contains(span));
        QVERIFY(!window.view.grab().isNull());
        QTest::keyClick(&window.view, Qt::Key_Escape);
        QVERIFY(window.view.cursors().isEmpty());
    }

    void screenReadersHearWhetherAHeadingIsFolded()
    {
        TimelineWindow window;
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&window.view);
        QAccessibleInterface *heading = chart->child(0);
        QCOMPARE(heading->role(), QAccessible::Heading);
        QVERIFY(heading->text(QAccessible::Name).contains(QStringLiteral("unfolded")));
        QVERIFY(heading->state().expanded);
        heading->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(heading->state().collapsed);
        QVERIFY(!heading->text(QAccessible::Name).contains(QStringLiteral("unfolded")));
        QCOMPARE(chart->childCount(), 4);
        QCOMPARE(chart->indexOfChild(heading), 0);
    }

    void screenReadersFindLanesAndCallsAsSentences()
    {
        TimelineWindow window;
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&window.view);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->childCount(), 6); // two headings, three lanes
        QAccessibleInterface *axis = chart->child(5);
        QCOMPARE(axis->object(), static_cast<QObject *>(window.view.axisButton()));
        QCOMPARE(chart->indexOfChild(axis), 5);
        QVERIFY(!chart->child(6));
        QAccessibleInterface *listener = chart->child(1);
        QCOMPARE(chart->indexOfChild(listener), 1);
        QCOMPARE(listener->role(), QAccessible::List);
        QVERIFY(listener->text(QAccessible::Name).contains(QStringLiteral("listening")));
        QCOMPARE(listener->childCount(), 5);
        QCOMPARE(listener->parent(), chart);
        QAccessibleInterface *bind = listener->child(2);
        QCOMPARE(bind->role(), QAccessible::ListItem);
        QCOMPARE(bind->text(QAccessible::Name), window.view.eventSentence(2));
        QVERIFY(bind->text(QAccessible::Name).contains(QStringLiteral("bind")));
        QCOMPARE(bind->parent(), listener);
        QCOMPARE(listener->indexOfChild(bind), 2);
        QVERIFY(!chart->focusChild());
        window.view.selectEvent(2);
        QCOMPARE(chart->focusChild(), bind);
        QVERIFY(bind->state().selected);
        QVERIFY(bind->rect().width() > 0);
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
