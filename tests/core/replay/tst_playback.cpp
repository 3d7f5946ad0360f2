#include "core/replay/playback.h"
#include "core/store/recording.h"

#include <QTest>

#include <cerrno>

using namespace socketscope;

using Times = QList<qint64>;

class TestPlayback : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheTimeBrings_data();
    void showsWhatTheTimeBrings();
    void stepsThroughCallsOfOneInstant();
    void goesToATime();
    void playsAsFastAsItCan();
    void skipsIdleTime();
    void showsAConnectWhenItReturned();
    void showsFactsWithTheirTime();
    void keepsSpeedWithinBounds();
    void tellsWhereCallsFailed();
};

namespace {

constexpr qsizetype kMany = 1000;

/// Calls that return at these milliseconds.
struct Session
{
    explicit Session(const Times &timesMs)
    {
        for (const qint64 ms : timesMs) {
            SocketEvent event;
            event.setCall(Call::Send);
            event.socketId = 1;
            event.startNs = ms * 1'000'000;
            recording.record(event);
        }
    }
    Recording recording;
};

constexpr qint64 ms(qint64 count)
{
    return count * 1'000'000;
}

} // namespace

void TestPlayback::showsWhatTheTimeBrings_data()
{
    QTest::addColumn<Times>("callsMs");
    QTest::addColumn<double>("speed");
    QTest::addColumn<qint64>("realMs");
    QTest::addColumn<int>("shown");
    QTest::addColumn<qint64>("sessionMs");
    QTest::newRow("an empty session") << Times{} << 1.0 << qint64(5) << 0 << qint64(0);
    QTest::newRow("one call, at once") << Times{9} << 1.0 << qint64(0) << 1 << qint64(9);
    QTest::newRow("all at one instant") << Times{9, 9, 9} << 1.0 << qint64(0) << 3 << qint64(9);
    QTest::newRow("real time") << Times{10, 20, 30} << 1.0 << qint64(15) << 2 << qint64(25);
    QTest::newRow("a quarter") << Times{10, 20, 30} << 0.25 << qint64(20) << 1 << qint64(15);
    QTest::newRow("ten times") << Times{10, 20, 30} << 10.0 << qint64(1) << 2 << qint64(20);
    QTest::newRow("not beyond the end")
        << Times{10, 20, 30} << 1000.0 << qint64(99) << 3 << qint64(30);
    QTest::newRow("times that run back") << Times{10, 5, 30} << 1.0 << qint64(0) << 2 << qint64(10);
    QTest::newRow("30 days") << Times{0, 30 * 86'400'000LL} << 1000.0 << qint64(86'400'000) << 2
                             << qint64(30 * 86'400'000LL);
}

void TestPlayback::showsWhatTheTimeBrings()
{
    QFETCH(Times, callsMs);
    QFETCH(double, speed);
    QFETCH(qint64, realMs);
    QFETCH(int, shown);
    QFETCH(qint64, sessionMs);
    const Session session(callsMs);
    Playback playback(session.recording);
    playback.setSpeed(speed);
    playback.advance(ms(realMs), kMany);
    QCOMPARE(playback.shownCalls(), shown);
    QCOMPARE(playback.sessionNs(), ms(sessionMs));
    QCOMPARE(playback.isAtEnd(), shown == callsMs.size());
}

void TestPlayback::stepsThroughCallsOfOneInstant()
{
    const Session session({9, 9, 9});
    Playback playback(session.recording);
    playback.stepBack();
    QCOMPARE(playback.shownCalls(), 0);
    playback.stepForward();
    QCOMPARE(playback.shownCalls(), 1);
    playback.stepForward();
    QCOMPARE(playback.shownCalls(), 2);
    playback.stepBack();
    QCOMPARE(playback.shownCalls(), 1);
    playback.showCalls(99);
    QCOMPARE(playback.shownCalls(), 3);
    playback.stepForward();
    QCOMPARE(playback.shownCalls(), 3);
}

void TestPlayback::goesToATime()
{
    const Session session({100, 200, 300});
    Playback playback(session.recording);
    QCOMPARE(playback.totalPlayedNs(), ms(200));
    playback.goTo(ms(150));
    QCOMPARE(playback.shownCalls(), 2);
    QCOMPARE(playback.sessionNs(), ms(250));
    playback.goTo(ms(50));
    QCOMPARE(playback.shownCalls(), 1);
    QCOMPARE(playback.sessionNs(), ms(150));
    playback.goTo(ms(9999));
    QVERIFY(playback.isAtEnd());
    QCOMPARE(playback.sessionNs(), ms(300));
}

void TestPlayback::playsAsFastAsItCan()
{
    const Session session({0, 1, 2'000'000, 9'000'000});
    Playback playback(session.recording);
    playback.setSpeed(Playback::kUnbound);
    playback.advance(1, 3);
    QCOMPARE(playback.shownCalls(), 3);
    playback.advance(1, 3);
    QVERIFY(playback.isAtEnd());
}

void TestPlayback::skipsIdleTime()
{
    const Session session({0, 500, 60'000, 60'100});
    Playback playback(session.recording);
    playback.showCalls(2);
    playback.setLongestGapNs(ms(1000));
    QCOMPARE(playback.shownCalls(), 2);
    QCOMPARE(playback.totalPlayedNs(), ms(500 + 1000 + 100));
    playback.advance(ms(999), kMany);
    QCOMPARE(playback.shownCalls(), 2);
    playback.advance(ms(1), kMany);
    QCOMPARE(playback.shownCalls(), 3);
    QCOMPARE(playback.sessionNs(), ms(60'000));
    QCOMPARE(playback.sessionEndNs(), ms(60'100));
    playback.setLongestGapNs(Playback::kAnyGap);
    QCOMPARE(playback.shownCalls(), 3);
    QCOMPARE(playback.playedNs(), ms(60'000));
}

void TestPlayback::showsAConnectWhenItReturned()
{
    Recording recording;
    SocketEvent event;
    event.socketId = 1;
    event.setCall(Call::Send);
    event.startNs = ms(10);
    recording.record(event);
    event.setCall(Call::Connect);
    event.startNs = ms(1);
    event.durationNs = quint64(ms(20));
    recording.record(event);
    Playback playback(recording);
    playback.advance(ms(10), kMany);
    QCOMPARE(playback.shownCalls(), 1);
    playback.advance(ms(1), kMany);
    QCOMPARE(playback.shownCalls(), 2);
}

void TestPlayback::showsFactsWithTheirTime()
{
    Session session({10, 20, 30});
    for (const qint64 atMs : {5, 15, 25, 60}) {
        KernelFact fact;
        fact.seenNs = ms(atMs);
        fact.socketId = 1;
        session.recording.addKernelFact(fact);
    }
    Playback playback(session.recording);
    playback.showCalls(2);
    QCOMPARE(playback.shownFacts(), 2);
    playback.goTo(ms(16));
    QCOMPARE(playback.shownFacts(), 3);
    playback.goTo(ms(20)); // what was told after the last call belongs to the end
    QCOMPARE(playback.shownFacts(), 4);
}

void TestPlayback::keepsSpeedWithinBounds()
{
    const Session session({1});
    Playback playback(session.recording);
    playback.setSpeed(1e9);
    QCOMPARE(playback.speed(), Playback::kFastest);
    playback.setSpeed(-1);
    QCOMPARE(playback.speed(), Playback::kSlowest);
    playback.setSpeed(Playback::kUnbound);
    QVERIFY(playback.isUnbound());
}

void TestPlayback::tellsWhereCallsFailed()
{
    Session session({0, 40});
    SocketEvent event;
    event.setCall(Call::Connect);
    event.socketId = 1;
    event.startNs = ms(60);
    event.result = -1;
    event.errorNumber = ECONNREFUSED;
    session.recording.record(event);
    event.startNs = ms(100);
    event.errorNumber = EAGAIN; // nothing happened
    session.recording.record(event);
    const Playback playback(session.recording);
    QCOMPARE(playback.failuresIn(4), (QList<bool>{false, false, true, false}));
}

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
