#include "ui/panes/callspane.h"

#include "core/store/logfollower.h"
#include "tests/ui/drawnsession.h"
#include "tests/ui/panes/callsfixture.h"
#include "ui/models/callsmodel.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callsheader.h"
#include "ui/panes/callstable.h"
#include "ui/session/selection.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace socketscope;

class TestCallsPane : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewestRowInViewWhileFollowing();
    void stopsFollowingWhenScrolledAway();
    void stopsFollowingWhenAnotherRowIsChosen();
    void followsAgainWhenTold();
    void movesByKeyboard_data();
    void movesByKeyboard();
    void sharesItsSelection();
    void saysWhenTheSelectedCallIsFilteredOut();
    void goesFromFailureToFailure();
    void remembersItsColumns();
    void tellsHowManyAnswer();
    void readsToAScreenReader();
    void saysWhyItIsEmpty();
    void costsTheSameForAMillionRows();
};

void TestCallsPane::keepsTheNewestRowInViewWhileFollowing()
{
    CallsFixture fixture;
    QVERIFY(fixture.pane.isFollowing());
    fixture.recordSends(200);
    QVERIFY(fixture.bar.maximum() > 0);
    QVERIFY(fixture.table.isAtEnd());
    fixture.recordSends(50);
    QVERIFY(fixture.table.isAtEnd());
}

void TestCallsPane::stopsFollowingWhenScrolledAway()
{
    CallsFixture fixture;
    fixture.recordSends(200);
    const QSignalSpy changed(&fixture.pane, &CallsPane::followingChanged);
    fixture.bar.triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!fixture.pane.isFollowing());
    QCOMPARE(changed.count(), 1);
    const int place = fixture.bar.value();
    fixture.recordSends(50);
    QCOMPARE(fixture.bar.value(), place);
}

void TestCallsPane::stopsFollowingWhenAnotherRowIsChosen()
{
    CallsFixture fixture;
    fixture.recordSends(200);
    QTest::mouseClick(fixture.table.viewport(), Qt::LeftButton, {}, QPoint(200, 30));
    QVERIFY(!fixture.pane.isFollowing());
    QVERIFY(fixture.currentRow() > 0);
    QCOMPARE(fixture.selection.event(), qsizetype(fixture.currentRow()));
}

void TestCallsPane::followsAgainWhenTold()
{
    CallsFixture fixture;
    fixture.recordSends(200);
    fixture.bar.triggerAction(QAbstractSlider::SliderToMinimum);
    QVERIFY(!fixture.pane.isFollowing());
    fixture.pane.setFollowing(true);
    QVERIFY(fixture.table.isAtEnd());
}

void TestCallsPane::movesByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("row");
    QTest::newRow("down") << Qt::Key_Down << 101;
    QTest::newRow("up") << Qt::Key_Up << 99;
    QTest::newRow("home") << Qt::Key_Home << 0;
    QTest::newRow("end") << Qt::Key_End << 199;
}

void TestCallsPane::movesByKeyboard()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, row);
    CallsFixture fixture;
    fixture.recordSends(200);
    fixture.selection.setEvent(100, 2);
    QTest::keyClick(&fixture.table, key);
    QCOMPARE(fixture.currentRow(), row);
    QCOMPARE(fixture.selection.event(), qsizetype(row));
    QVERIFY(fixture.table.viewport()->rect().contains(
        fixture.table.visualRect(fixture.table.currentIndex()).center()));
}

void TestCallsPane::sharesItsSelection()
{
    CallsFixture fixture;
    fixture.recordSends(200);
    fixture.selection.setEvent(7, 2);
    QCOMPARE(fixture.currentRow(), 7);
    QVERIFY(!fixture.pane.isFollowing());
    QVERIFY(fixture.table.visualRect(fixture.table.currentIndex()).top() >= 0);
    fixture.selection.setEvent(-1, 0);
    QCOMPARE(fixture.currentRow(), -1);
    QVERIFY(fixture.table.chosenRows().isEmpty());
}

void TestCallsPane::saysWhenTheSelectedCallIsFilteredOut()
{
    CallsFixture fixture;
    recordDrawnSession(fixture.log);
    fixture.follower.catchUp();
    fixture.selection.setEvent(9, 3);
    auto *everything = fixture.pane.findChild<QPushButton *>();
    QVERIFY(!everything->isVisible());
    fixture.filterBy("call:send");
    QVERIFY(everything->isVisible());
    QCOMPARE(fixture.selection.event(), qsizetype(9));
    const QSignalSpy requested(&fixture.pane, &CallsPane::filterRequested);
    everything->click();
    QCOMPARE(requested.count(), 1);
    fixture.pane.setFilter({});
    QVERIFY(!everything->isVisible());
    QCOMPARE(fixture.currentRow(), 9);
}

void TestCallsPane::goesFromFailureToFailure()
{
    CallsFixture fixture;
    recordDrawnSession(fixture.log);
    recordTrouble(fixture.log);
    fixture.follower.catchUp();
    QList<qsizetype> visited;
    for (int i = 0; i < 4; ++i) {
        fixture.pane.selectNextError();
        visited.append(fixture.selection.event());
    }
    QCOMPARE(visited, (QList<qsizetype>{16, 17, 22, 16}));
    fixture.pane.selectPreviousError();
    QCOMPARE(fixture.selection.event(), qsizetype(22));
}

void TestCallsPane::remembersItsColumns()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        CallsFixture fixture;
        fixture.table.header()->setSectionHidden(CallsModel::Socket, true);
        fixture.table.header()->resizeSection(CallsModel::Endpoint, 177);
        fixture.pane.save(settings);
    }
    CallsFixture fixture;
    fixture.pane.restore(settings);
    QVERIFY(fixture.table.header()->isSectionHidden(CallsModel::Socket));
    QCOMPARE(fixture.table.header()->sectionSize(CallsModel::Endpoint), 177);
    settings.setValue(QStringLiteral("calls/columns"), QByteArray("nonsense"));
    fixture.pane.restore(settings);
    QCOMPARE(fixture.table.header()->sectionSize(CallsModel::Endpoint), 177);
}

void TestCallsPane::tellsHowManyAnswer()
{
    CallsFixture fixture;
    recordDrawnSession(fixture.log);
    fixture.follower.catchUp();
    QSignalSpy hits(&fixture.pane, &CallsPane::hitsChanged);
    fixture.filterBy("call:send");
    QCOMPARE(hits.last().at(0).toLongLong(), 3);
    fixture.recordSends(2);
    QCOMPARE(hits.last().at(0).toLongLong(), 5);
}

void TestCallsPane::readsToAScreenReader()
{
    CallsFixture fixture;
    recordDrawnSession(fixture.log);
    fixture.follower.catchUp();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&fixture.table);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Table);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Calls"));
    QAccessibleTableInterface *cells = interface->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), 16);
    QCOMPARE(cells->columnCount(), int(CallsModel::ColumnCount));
    QCOMPARE(cells->columnDescription(CallsModel::Outcome), QStringLiteral("Result"));
    QCOMPARE(cells->cellAt(9, CallsModel::Call)->text(QAccessible::Name), QStringLiteral("recv"));
    const QString row = cells->cellAt(9, CallsModel::Number)->text(QAccessible::Name);
    QVERIFY2(row.contains(QStringLiteral("34")) && row.size() > 30, qPrintable(row));
    QVERIFY(cells->cellAt(9, CallsModel::Call)->rect().isValid());
    fixture.selection.setEvent(9, 3);
    QVERIFY(cells->isRowSelected(9));
}

void TestCallsPane::saysWhyItIsEmpty()
{
    CallsFixture fixture;
    QVERIFY(fixture.table.accessibleDescription().contains(QStringLiteral("Start server")));
    fixture.recordSends(1);
    QVERIFY(fixture.table.accessibleDescription().isEmpty());
    fixture.filterBy("nothing of the kind");
    QVERIFY(fixture.table.accessibleDescription().contains(QStringLiteral("No call")));
}

void TestCallsPane::costsTheSameForAMillionRows()
{
    HandmadeLog log;
    for (int i = 0; i < 1000000; ++i)
        log.call(Call::Shutdown, 1, 0);
    LogFollower follower(log.recording);
    follower.catchUp();
    Selection selection;
    CallsPane pane(follower, selection);
    pane.resize(900, 300);
    pane.show();
    pane.setFollowing(true);
    QVERIFY(pane.table()->isAtEnd());
    selection.setEvent(500000, 2);
    const QRect place = pane.table()->visualRect(pane.table()->currentIndex());
    QVERIFY(pane.table()->viewport()->rect().contains(place.center()));
    pane.table()->selectAll();
    QCOMPARE(pane.table()->chosenRows().count(), 1000000);
    QCOMPARE(pane.table()->chosenRows().ranges().size(), size_t(1));
    QVERIFY(pane.table()->header()->sectionSize(CallsModel::Number)
        > QFontMetrics(pane.font()).horizontalAdvance(QStringLiteral("1000000")));
}

QTEST_MAIN(TestCallsPane)
#include "tst_callspane.moc"
