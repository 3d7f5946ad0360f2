#include "ui/models/eventsearch.h"

#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "tests/ui/drawnsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

namespace {

EventQuery queryOf(const char *line)
{
    return EventQuery::parse(QString::fromLatin1(line));
}

/// Pages of which 80 MB are more than the window's own thread searches at once.
constexpr int kMuch = 5000;

void recordMuch(HandmadeLog &log, int sends)
{
    const QByteArray page(16 * 1024, 'x');
    QByteArray marked = page;
    marked.replace(8000, 6, "needle");
    for (int i = 0; i < sends; ++i)
        log.call(
            Call::Send, quint32(page.size()), int(page.size()), 0, i % 100 == 0 ? marked : page);
}

} // namespace

class TestEventSearch : public QObject
{
    Q_OBJECT

private slots:
    void searchesAShortLogAtOnce();
    void goesOnAsCallsAreMade();
    void showsEverythingForAnEmptyQuery();
    void searchesALongLogElsewhere();
    void turnsToAnotherQueryAtOnce();
    void mayBeDeletedWhileItSearches();
    void findsTheNearestFailures();
    void followsTheNotes();
};

void TestEventSearch::searchesAShortLogAtOnce()
{
    HandmadeLog log;
    recordDrawnSession(log);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    follower.catchUp();
    const QSignalSpy restarted(&search, &EventSearch::restarted);
    search.setQuery(queryOf("hello"));
    QCOMPARE(restarted.count(), 1);
    QVERIFY(!search.isBusy());
    QCOMPARE(search.hitCount(), 2);
    QVERIFY(search.shows(8));
    QVERIFY(search.shows(9));
    QVERIFY(!search.shows(10));
}

void TestEventSearch::goesOnAsCallsAreMade()
{
    HandmadeLog log;
    LogFollower follower(log.recording);
    EventSearch search(follower);
    search.setQuery(queryOf("call:send"));
    QCOMPARE(search.hitCount(), 0);
    QSignalSpy added(&search, &EventSearch::hitsAdded);
    recordDrawnSession(log);
    follower.catchUp();
    QCOMPARE(added.count(), 1);
    QCOMPARE(search.hitCount(), 3);
    recordTrouble(log);
    follower.catchUp();
    QCOMPARE(added.count(), 2);
    QCOMPARE(added.at(1).at(0).toLongLong(), 3);
    QCOMPARE(search.hitCount(), 5);
}

void TestEventSearch::showsEverythingForAnEmptyQuery()
{
    HandmadeLog log;
    recordDrawnSession(log);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    follower.catchUp();
    QVERIFY(!search.shown());
    QVERIFY(search.shows(3));
    search.setQuery(queryOf("call:bind"));
    QVERIFY(search.shown());
    QVERIFY(!search.shows(3));
    search.setQuery({});
    QVERIFY(!search.shown());
    QVERIFY(search.shows(3));
}

void TestEventSearch::searchesALongLogElsewhere()
{
    HandmadeLog log;
    recordMuch(log, kMuch);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    follower.catchUp();
    QTRY_VERIFY(!search.isBusy());
    search.setQuery(queryOf("text:needle"));
    QVERIFY(search.isBusy());
    QTRY_VERIFY(!search.isBusy());
    QCOMPARE(search.hitCount(), kMuch / 100);
    QCOMPARE(search.shown()->hits().at(kMuch / 100 - 1), quint32(kMuch - 100));
}

void TestEventSearch::turnsToAnotherQueryAtOnce()
{
    HandmadeLog log;
    recordMuch(log, kMuch);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    follower.catchUp();
    QTRY_VERIFY(!search.isBusy());
    for (const char *line : {"text:n", "text:ne", "text:nee", "text:needl", "text:needle"})
        search.setQuery(queryOf(line));
    QTRY_VERIFY(!search.isBusy());
    QCOMPARE(search.shown()->query(), queryOf("text:needle"));
    QCOMPARE(search.hitCount(), kMuch / 100);
}

void TestEventSearch::mayBeDeletedWhileItSearches()
{
    HandmadeLog log;
    recordMuch(log, kMuch);
    LogFollower follower(log.recording);
    auto search = std::make_unique<EventSearch>(follower);
    follower.catchUp();
    search->setQuery(queryOf("text:needle"));
    QVERIFY(search->isBusy());
    search.reset();
    QCoreApplication::processEvents();
}

void TestEventSearch::findsTheNearestFailures()
{
    HandmadeLog log;
    recordDrawnSession(log); // 0…15
    recordTrouble(log); // 16 and 17 fail, and 22
    LogFollower follower(log.recording);
    EventSearch search(follower);
    const QSignalSpy counted(&search, &EventSearch::failedCountChanged);
    follower.catchUp();
    QCOMPARE(search.failedCount(), 3);
    QCOMPARE(counted.count(), 1);
    QCOMPARE(search.failedAfter(-1), 16);
    QCOMPARE(search.failedAfter(16), 17);
    QCOMPARE(search.failedAfter(17), 22);
    QCOMPARE(search.failedAfter(22), -1);
    QCOMPARE(search.failedBefore(22), 17);
    QCOMPARE(search.failedBefore(16), -1);
}

void TestEventSearch::followsTheNotes()
{
    HandmadeLog log;
    recordDrawnSession(log);
    LogFollower follower(log.recording);
    EventSearch search(follower);
    follower.catchUp();
    Notes notes;
    notes.set(2, QStringLiteral("five may wait"));
    search.setNotes(&notes);
    search.setQuery(queryOf("is:note"));
    QCOMPARE(search.hitCount(), 1);
    notes.set(4, QStringLiteral("who calls?"));
    QCOMPARE(search.hitCount(), 2);
    QVERIFY(search.shows(4));
    notes.set(2, {});
    QCOMPARE(search.hitCount(), 1);
    QVERIFY(!search.shows(2));
    search.setQuery(queryOf("elsewhere"));
    QCOMPARE(search.hitCount(), 0);
    notes.set(4, QStringLiteral("calls from elsewhere"));
    QCOMPARE(search.hitCount(), 1);
    const QSignalSpy restarted(&search, &EventSearch::restarted);
    search.setQuery(queryOf("call:bind"));
    notes.set(5, QStringLiteral("not asked for"));
    QCOMPARE(restarted.count(), 1);
}

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_eventsearch.moc"
