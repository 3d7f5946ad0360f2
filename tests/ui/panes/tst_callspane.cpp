#include "ui/panes/callspane.h"

#include "core/store/logfollower.h"
#include "tests/ui/drawnsession.h"
#include "ui/models/callsmodel.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callsheader.h"
#include "ui/panes/callstable.h"
#include "ui/session/selection.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace socketscope;

namespace {

/// A pane in a window over a log that the test fills.
struct Fixture
{
    HandmadeLog log;
    LogFollower follower{log.recording};
    Selection selection;
    CallsPane pane{follower, selection};
    CallsTable &table = *pane.table();
    QScrollBar &bar = *table.verticalScrollBar();

    Fixture()
    {
        pane.resize(900, 300);
        pane.show();
    }
    void recordSends(int count)
    {
        for (int i = 0; i < count; ++i)
            log.call(Call::Send, 4, 4, 0, "ping");
        follower.catchUp();
    }
    void filterBy(const char *line)
    {
        pane.setFilter(EventQuery::parse(QString::fromLatin1(line)));
    }
    [[nodiscard]] int currentRow() const { return table.currentIndex().row(); }
};

} // namespace

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
    void copiesRows();
    void selectsRangesWithTheMouse();
    void remembersItsColumns();
    void tellsHowManyAnswer();
    void readsToAScreenReader();
    void saysWhyItIsEmpty();
    void costsTheSameForAMillionRows();
};

void TestCallsPane::keepsTheNewestRowInViewWhileFollowing()
{
    Fixture fixture;
    QVERIFY(fixture.pane.isFollowing());
    fixture.recordSends(200);
    QVERIFY(fixture.bar.maximum() > 0);
    QVERIFY(fixture.table.isAtEnd());
    fixture.recordSends(50);
    QVERIFY(fixture.table.isAtEnd());
}

void TestCallsPane::stopsFollowingWhenScrolledAway()
{
    Fixture fixture;
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
    Fixture fixture;
    fixture.recordSends(200);
    QTest::mouseClick(fixture.table.viewport(), Qt::LeftButton, {}, QPoint(200, 30));
    QVERIFY(!fixture.pane.isFollowing());
    QVERIFY(fixture.currentRow() > 0);
    QCOMPARE(fixture.selection.event(), qsizetype(fixture.currentRow()));
}

void TestCallsPane::followsAgainWhenTold()
{
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
    fixture.recordSends(200);
    fixture.selection.setEvent(7, 2);
    QCOMPARE(fixture.currentRow(), 7);
    QVERIFY(!fixture.pane.isFollowing());
    QVERIFY(fixture.table.visualRect(fixture.table.currentIndex()).top() >= 0);
    fixture.selection.setEvent(-1, 0);
    QCOMPARE(fixture.currentRow(), -1);
    QVERIFY(fixture.table.selectedRows(10).isEmpty());
}

void TestCallsPane::saysWhenTheSelectedCallIsFilteredOut()
{
    Fixture fixture;
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
    Fixture fixture;
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

void TestCallsPane::copiesRows()
{
    Fixture fixture;
    recordDrawnSession(fixture.log);
    fixture.follower.catchUp();
    fixture.selection.setEvent(8, 2);
    QTest::keyClick(&fixture.table, Qt::Key_Down, Qt::ShiftModifier);
    const QList<QAction *> actions = fixture.table.actions();
    QCOMPARE(actions.size(), 3);
    actions.at(0)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).split(u'\t').size(), int(CallsModel::ColumnCount));
    QCOMPARE(lines.at(1).split(u'\t').at(CallsModel::Call), QStringLiteral("recv"));
    actions.at(1)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("send(5, ")));
    actions.at(2)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("Hello, Server! This is the client.Hello, Server! This is the client."));
}

void TestCallsPane::selectsRangesWithTheMouse()
{
    Fixture fixture;
    fixture.recordSends(50);
    fixture.pane.setFollowing(false);
    fixture.bar.setValue(0);
    const auto click = [&fixture](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(fixture.table.viewport(), Qt::LeftButton, modifiers,
            QPoint(300, row * fixture.table.rowHeight() + 3));
    };
    click(1, {});
    click(4, Qt::ShiftModifier);
    QCOMPARE(fixture.table.selectedRows(100), (QList<int>{1, 2, 3, 4}));
    click(6, Qt::ControlModifier);
    QCOMPARE(fixture.table.selectedRows(100), (QList<int>{1, 2, 3, 4, 6}));
    fixture.table.selectAll();
    QCOMPARE(fixture.table.selectedRows(100).size(), 50);
}

void TestCallsPane::remembersItsColumns()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        Fixture fixture;
        fixture.table.header()->setSectionHidden(CallsModel::Socket, true);
        fixture.table.header()->resizeSection(CallsModel::Endpoint, 177);
        fixture.pane.save(settings);
    }
    Fixture fixture;
    fixture.pane.restore(settings);
    QVERIFY(fixture.table.header()->isSectionHidden(CallsModel::Socket));
    QCOMPARE(fixture.table.header()->sectionSize(CallsModel::Endpoint), 177);
    settings.setValue(QStringLiteral("calls/columns"), QByteArray("nonsense"));
    fixture.pane.restore(settings);
    QCOMPARE(fixture.table.header()->sectionSize(CallsModel::Endpoint), 177);
}

void TestCallsPane::tellsHowManyAnswer()
{
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
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
    QCOMPARE(pane.table()->selectedRows(limits::kCopiedRows).size(), limits::kCopiedRows);
    QVERIFY(pane.table()->header()->sectionSize(CallsModel::Number)
        > QFontMetrics(pane.font()).horizontalAdvance(QStringLiteral("1000000")));
}

QTEST_MAIN(TestCallsPane)
#include "tst_callspane.moc"
