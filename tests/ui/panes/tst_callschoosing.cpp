#include "tests/ui/drawnsession.h"
#include "tests/ui/panes/callsfixture.h"
#include "ui/models/callsmodel.h"
#include "ui/models/chosencalls.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callsheader.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

namespace {

/// "3", "3-5 8": the chosen rows.
QString chosen(const CallsTable &table)
{
    QStringList texts;
    for (const RowRanges::Range &range : table.chosenRows().ranges())
        texts.append(range.first == range.last
                ? QString::number(range.first)
                : QStringLiteral("%1-%2").arg(range.first).arg(range.last));
    return texts.join(u' ');
}

QList<qsizetype> callsOf(const ChosenCalls &calls, qsizetype count)
{
    const CallChoice choice = calls.amongFirst(count);
    QList<qsizetype> list;
    for (qsizetype index = 0; index < count; ++index) {
        if (choice[size_t(index)])
            list.append(index);
    }
    return list;
}

void click(const CallsFixture &fixture, int row, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(fixture.table.viewport(), Qt::LeftButton, modifiers,
        QPoint(300, (row - fixture.bar.value()) * fixture.table.rowHeight() + 3));
}

} // namespace

class TestCallsChoosing : public QObject
{
    Q_OBJECT

private slots:
    void goesByKeyboard_data();
    void goesByKeyboard();
    void goesByMouse();
    void beginsWhereAnotherViewWentTo();
    void needsNoColumnInParticular();
    void staysWhileCallsCome();
    void endsWithTheFilter();
    void isOfTheCallsThatTheFilterShows();
    void leavesLettersToTheFilter();
    void isCopied();
    void tellsWhatIsTooMuchToCopy();
    void readsToAScreenReader();
};

void TestCallsChoosing::goesByKeyboard_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<QString>("rows");
    using Keys = QList<Qt::Key>;
    QTest::newRow("Shift and down")
        << Keys{Qt::Key_Down, Qt::Key_Down} << Qt::ShiftModifier << "100-102";
    QTest::newRow("Shift and up") << Keys{Qt::Key_Up} << Qt::ShiftModifier << "99-100";
    QTest::newRow("there and back")
        << Keys{Qt::Key_Down, Qt::Key_Up, Qt::Key_Up} << Qt::ShiftModifier << "99-100";
    QTest::newRow("Shift and Home") << Keys{Qt::Key_Home} << Qt::ShiftModifier << "0-100";
    QTest::newRow("Shift and End") << Keys{Qt::Key_End} << Qt::ShiftModifier << "100-199";
    QTest::newRow("one page and back")
        << Keys{Qt::Key_PageDown, Qt::Key_PageUp} << Qt::ShiftModifier << "100";
    QTest::newRow("all") << Keys{Qt::Key_A} << Qt::ControlModifier << "0-199";
    QTest::newRow("one more, apart")
        << Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Space} << Qt::ControlModifier << "100 102";
    QTest::newRow("none but the current") << Keys{Qt::Key_Down} << Qt::NoModifier << "101";
}

void TestCallsChoosing::goesByKeyboard()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(QString, rows);
    CallsFixture fixture;
    fixture.recordSends(200);
    fixture.selection.setEvent(100, 2);
    for (const Qt::Key key : keys)
        QTest::keyClick(&fixture.table, key, modifier);
    QCOMPARE(chosen(fixture.table), rows);
    QCOMPARE(fixture.selection.event(), qsizetype(fixture.currentRow()));
}

void TestCallsChoosing::goesByMouse()
{
    CallsFixture fixture;
    fixture.recordSends(50);
    fixture.pane.setFollowing(false);
    fixture.bar.setValue(0);
    click(fixture, 1, {});
    click(fixture, 4, Qt::ShiftModifier);
    QCOMPARE(chosen(fixture.table), QStringLiteral("1-4"));
    click(fixture, 6, Qt::ControlModifier);
    QCOMPARE(chosen(fixture.table), QStringLiteral("1-4 6"));
    click(fixture, 2, Qt::ControlModifier);
    QCOMPARE(chosen(fixture.table), QStringLiteral("1 3-4 6"));
    QCOMPARE(fixture.selection.event(), qsizetype(2));
    click(fixture, 5, Qt::ShiftModifier);
    QCOMPARE(chosen(fixture.table), QStringLiteral("1-6"));
    click(fixture, 3, {});
    QCOMPARE(chosen(fixture.table), QStringLiteral("3"));
}

void TestCallsChoosing::beginsWhereAnotherViewWentTo()
{
    CallsFixture fixture;
    fixture.recordSends(200);
    fixture.pane.setFollowing(false);
    fixture.bar.setValue(0);
    click(fixture, 2, {});
    fixture.selection.setEvent(100, 2);
    QTest::keyClick(&fixture.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(chosen(fixture.table), QStringLiteral("100-101"));
    fixture.selection.setEvent(-1, 0);
    QCOMPARE(chosen(fixture.table), QString());
    QTest::keyClick(&fixture.table, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(chosen(fixture.table), QStringLiteral("199"));
}

void TestCallsChoosing::needsNoColumnInParticular()
{
    CallsFixture fixture;
    fixture.recordSends(200);
    fixture.table.header()->setSectionHidden(CallsModel::Number, true);
    fixture.selection.setEvent(100, 2);
    QTest::keyClick(&fixture.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(chosen(fixture.table), QStringLiteral("100-101"));
}

void TestCallsChoosing::staysWhileCallsCome()
{
    CallsFixture fixture;
    fixture.recordSends(20);
    const QSignalSpy changed(&fixture.pane, &CallsPane::choiceChanged);
    QTest::keyClick(&fixture.table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(changed.count(), 1);
    fixture.recordSends(20);
    emit fixture.pane.search().busyChanged(false);
    QCOMPARE(chosen(fixture.table), QStringLiteral("0-19"));
}

void TestCallsChoosing::endsWithTheFilter()
{
    CallsFixture fixture;
    fixture.recordSends(20);
    fixture.selection.setEvent(4, 2);
    fixture.table.selectAll();
    const QSignalSpy changed(&fixture.pane, &CallsPane::choiceChanged);
    fixture.filterBy("call:send");
    QVERIFY(!changed.isEmpty());
    QCOMPARE(chosen(fixture.table), QString::number(fixture.currentRow()));
    fixture.filterBy("call:accept");
    QCOMPARE(chosen(fixture.table), QString());
    QCOMPARE(fixture.pane.chosen().count(), 0);
}

void TestCallsChoosing::isOfTheCallsThatTheFilterShows()
{
    CallsFixture fixture;
    recordDrawnSession(fixture.log);
    fixture.follower.catchUp();
    fixture.filterBy("call:send");
    fixture.table.selectAll();
    const ChosenCalls sends = fixture.pane.chosen();
    fixture.filterBy("");
    QCOMPARE(callsOf(sends, 16), (QList<qsizetype>{6, 8, 10}));
    QCOMPARE(callsOf(sends, 9), (QList<qsizetype>{6, 8}));
    fixture.selection.setEvent(4, 2);
    QTest::keyClick(&fixture.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(callsOf(fixture.pane.chosen(), 16), (QList<qsizetype>{4, 5}));
}

void TestCallsChoosing::leavesLettersToTheFilter()
{
    CallsFixture fixture;
    fixture.recordSends(200);
    fixture.selection.setEvent(100, 2);
    QTest::keyClick(&fixture.table, Qt::Key_7);
    QCOMPARE(fixture.currentRow(), 100);
}

void TestCallsChoosing::isCopied()
{
    CallsFixture fixture;
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

void TestCallsChoosing::tellsWhatIsTooMuchToCopy()
{
    CallsFixture fixture;
    fixture.recordSends(int(limits::kCopiedRows) + 1);
    const QSignalSpy told(&fixture.pane, &CallsPane::copiedInPart);
    fixture.table.selectAll();
    fixture.table.actions().at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), limits::kCopiedRows - 1);
    QCOMPARE(told.count(), 1);
    fixture.selection.setEvent(4, 2);
    fixture.table.actions().at(0)->trigger();
    QCOMPARE(told.count(), 1);
}

void TestCallsChoosing::readsToAScreenReader()
{
    CallsFixture fixture;
    fixture.recordSends(200);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&fixture.table);
    QAccessibleTableInterface *cells = interface->tableInterface();
    fixture.selection.setEvent(100, 2);
    QVERIFY(interface->text(QAccessible::Description).isEmpty());
    QTest::keyClick(&fixture.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(cells->selectedRows(), (QList<int>{100, 101}));
    QVERIFY(cells->cellAt(101, CallsModel::Call)->state().selected);
    QVERIFY(!cells->cellAt(102, CallsModel::Call)->state().selected);
    QCOMPARE(interface->text(QAccessible::Description), QStringLiteral("2 call(s) selected"));
    QVERIFY(cells->selectRow(110));
    QVERIFY(cells->unselectRow(100));
    QCOMPARE(chosen(fixture.table), QStringLiteral("101 110"));
    QCOMPARE(cells->selectedRowCount(), 2);
}

QTEST_MAIN(TestCallsChoosing)
#include "tst_callschoosing.moc"
