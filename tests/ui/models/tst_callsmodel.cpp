#include "ui/models/callsmodel.h"

#include "core/store/logfollower.h"
#include "tests/ui/drawnsession.h"
#include "ui/models/eventsearch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

class TestCallsModel : public QObject
{
    Q_OBJECT

private slots:
    void isAModelAsQtWantsIt();
    void showsACallInItsColumns();
    void announcesRowsOncePerGrowth();
    void showsOnlyTheHitsOfAFilter();
    void findsTheRowOfAnEvent();
    void tellsTheStepFromTheRowBefore();
    void showsTimesInThreeWays();
    void readsARowAsASentence();
};

void TestCallsModel::isAModelAsQtWantsIt()
{
    HandmadeLog log;
    LogFollower follower(log.recording);
    EventSearch search(follower);
    CallsModel model(follower, search);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    recordDrawnSession(log);
    follower.catchUp();
    search.setQuery(EventQuery::parse(QStringLiteral("call:send")));
    recordTrouble(log);
    follower.catchUp();
    search.setQuery({});
    QCOMPARE(model.rowCount(), int(follower.eventCount()));
}

void TestCallsModel::showsACallInItsColumns()
{
    HandmadeLog log;
    recordDrawnSession(log);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    CallsModel model(follower, search);
    follower.catchUp();
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(9, column).data().toString());
    QCOMPARE(cells,
        (QStringList{QStringLiteral("10"), QStringLiteral("1.820 ms"), QStringLiteral("+0.200 ms"),
            QStringLiteral("Server · 59206"), QStringLiteral("3"), QStringLiteral("recv"),
            QStringLiteral("65536"), QStringLiteral("34"),
            QStringLiteral("Hello, Server! This is the client.")}));
    QCOMPARE(model.callText(9), QStringLiteral("recv(6, 65536)"));
}

void TestCallsModel::announcesRowsOncePerGrowth()
{
    HandmadeLog log;
    LogFollower follower(log.recording);
    EventSearch search(follower);
    CallsModel model(follower, search);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    recordDrawnSession(log);
    follower.catchUp();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(inserted.at(0).at(2).toInt(), 15);
}

void TestCallsModel::showsOnlyTheHitsOfAFilter()
{
    HandmadeLog log;
    recordDrawnSession(log);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    CallsModel model(follower, search);
    follower.catchUp();
    search.setQuery(EventQuery::parse(QStringLiteral("call:send endpoint:server")));
    QVERIFY(model.isFiltered());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, CallsModel::Number).data().toString(), QStringLiteral("7"));
    QCOMPARE(model.index(1, CallsModel::Number).data().toString(), QStringLiteral("11"));
}

void TestCallsModel::findsTheRowOfAnEvent()
{
    HandmadeLog log;
    recordDrawnSession(log);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    CallsModel model(follower, search);
    follower.catchUp();
    QCOMPARE(model.rowOf(10), 10);
    QCOMPARE(model.rowOf(-1), -1);
    QCOMPARE(model.rowOf(16), -1);
    search.setQuery(EventQuery::parse(QStringLiteral("call:send")));
    QCOMPARE(model.rowOf(10), 2);
    QCOMPARE(model.rowOf(9), -1);
    QCOMPARE(model.eventOf(2), qsizetype(10));
}

void TestCallsModel::tellsTheStepFromTheRowBefore()
{
    HandmadeLog log;
    recordDrawnSession(log);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    CallsModel model(follower, search);
    follower.catchUp();
    QCOMPARE(model.text(0, CallsModel::Step), QString());
    search.setQuery(EventQuery::parse(QStringLiteral("call:send")));
    QCOMPARE(model.text(1, CallsModel::Step), QStringLiteral("+0.440 ms"));
}

void TestCallsModel::showsTimesInThreeWays()
{
    HandmadeLog log;
    recordDrawnSession(log);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    CallsModel model(follower, search);
    follower.catchUp();
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTimeMode(TimeMode::Clock);
    const QTime started = log.recording.startedAt().time();
    const QString clock = model.text(9, CallsModel::Time);
    QCOMPARE(
        QTime::fromString(clock.left(12), QStringLiteral("HH:mm:ss.zzz")), started.addMSecs(1));
    QVERIFY(clock.endsWith(QStringLiteral("820")));
    model.setTimeMode(TimeMode::Delta);
    model.setReference(9);
    QCOMPARE(model.text(9, CallsModel::Time), QStringLiteral("+0.000 ms"));
    QCOMPARE(model.text(10, CallsModel::Time), QStringLiteral("+0.160 ms"));
    QCOMPARE(changed.count(), 3);
}

void TestCallsModel::readsARowAsASentence()
{
    HandmadeLog log;
    recordDrawnSession(log);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    CallsModel model(follower, search);
    follower.catchUp();
    const QString sentence
        = model.index(9, CallsModel::Number).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(QStringLiteral("recv")), qPrintable(sentence));
    QVERIFY(sentence.contains(QStringLiteral("34")));
    QVERIFY(sentence.size() > 30);
    QCOMPARE(model.index(9, CallsModel::Call).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("recv"));
}

QTEST_MAIN(TestCallsModel)
#include "tst_callsmodel.moc"
