#include "core/timeline/laneindex.h"

#include "tests/core/timeline/handmadelog.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace socketscope;

namespace {

constexpr qint64 kDayNs = 86'400'000'000'000;

/// The states of socket 2 after what the test has written.
std::vector<LaneState> statesOf(const Recording &recording)
{
    LaneIndex lanes(recording.events());
    lanes.follow(recording.events().size());
    std::vector<LaneState> states;
    for (const StateSpan &span : lanes.find(2)->states())
        states.push_back(span.state);
    return states;
}

using States = std::vector<LaneState>;

} // namespace

class TestLane : public QObject
{
    Q_OBJECT

private slots:
    void findsCallsAsASortedListWould_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("stepNs");
        QTest::addColumn<int>("mostBack");
        QTest::newRow("one call") << 1 << qint64(10) << 0;
        QTest::newRow("a block and one") << 17 << qint64(10) << 0;
        QTest::newRow("all at one instant") << 600 << qint64(0) << 0;
        QTest::newRow("out of order") << 3000 << qint64(10) << 500;
        QTest::newRow("thirty days between two") << 40 << 30 * kDayNs << 0;
        QTest::newRow("thousands") << 20'000 << qint64(7) << 60;
    }

    void findsCallsAsASortedListWould()
    {
        QFETCH(int, count);
        QFETCH(qint64, stepNs);
        QFETCH(int, mostBack);
        Recording recording;
        HandmadeLog log(recording);
        log.on(EndpointId::client(1), 2, 5);
        QRandomGenerator random(3);
        Lane lane(recording.events());
        std::vector<std::pair<EventKey, Call>> sorted;
        for (int number = 0; number < count; ++number) {
            const qint64 back
                = mostBack > 0 && random.bounded(5) == 0 ? random.bounded(mostBack) : 0;
            const Call call = Call(1 + random.bounded(kCallCount - 1));
            const qsizetype index = log.call(call, number * stepNs - back);
            lane.append(index, recording.events().at(index));
            sorted.push_back({{number * stepNs - back, number}, call});
        }
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(lane.size(), qsizetype(count));
        for (qsizetype index = 0; index < count; ++index) {
            QCOMPARE(lane.key(index).startNs, sorted[size_t(index)].first.startNs);
            QCOMPARE(lane.number(index), qsizetype(sorted[size_t(index)].first.number));
            QCOMPARE(lane.call(index), sorted[size_t(index)].second);
            QCOMPARE(lane.indexOf(lane.number(index)), index);
            QCOMPARE(lane.lowerBound(lane.key(index)), index);
            QCOMPARE(lane.lowerBound(lane.key(index), index / 2), index);
        }
        QCOMPARE(lane.lowerBound({std::numeric_limits<qint64>::max(), 0}), qsizetype(count));
        for (int round = 0; round < 300; ++round) {
            const qsizetype first = random.bounded(count);
            const qsizetype last = first + random.bounded(count - int(first) + 1);
            CallSet expected = 0;
            for (qsizetype index = first; index < last; ++index)
                expected = CallSet(expected | callBit(sorted[size_t(index)].second));
            QCOMPARE(lane.callsIn(first, last), expected);
        }
    }

    void keepsEveryFailureButNotThatNothingWasThere()
    {
        Recording recording;
        HandmadeLog log(recording);
        log.on(EndpointId::client(1), 2, 5);
        log.call(Call::Recv, 10, -1, 10, 0, EAGAIN);
        log.call(Call::Send, 20, -1, 10, 0, EPIPE);
        log.call(Call::Send, 30, -1, 10, 0, EPIPE);
        LaneIndex lanes(recording.events());
        lanes.follow(3);
        QCOMPARE(lanes.find(2)->failures(), (std::vector<EventKey>{{20, 1}, {30, 2}}));
        QVERIFY(!lanes.find(1));
        QVERIFY(!lanes.find(99));
    }

    void statesFollowFromTheCalls_data()
    {
        QTest::addColumn<QList<int>>("calls"); // Call, or -Call for a failed one, 1000: recv of 0
        QTest::addColumn<States>("states");
        const int connect = int(Call::Connect);
        const int shutdown = int(Call::Shutdown);
        const int close = int(Call::Close);
        constexpr int kEnd = 1000;
        using S = LaneState;
        QTest::newRow("refused") << QList<int>{-connect} << States{S::SynSent, S::Failed};
        QTest::newRow("listening") << QList<int>{int(Call::Listen)} << States{S::Listen};
        QTest::newRow("we finish first") << QList<int>{connect, shutdown, kEnd,
            close} << States{S::SynSent, S::Established, S::FinWait, S::TimeWait, S::Closed};
        QTest::newRow("the peer finishes first") << QList<int>{connect, kEnd, shutdown,
            close} << States{S::SynSent, S::Established, S::CloseWait, S::LastAck, S::Closed};
        QTest::newRow("reset") << QList<int>{connect, -int(Call::Recv), close}
                               << States{S::SynSent, S::Established, S::Reset, S::Closed};
    }

    void statesFollowFromTheCalls()
    {
        QFETCH(QList<int>, calls);
        QFETCH(States, states);
        Recording recording;
        HandmadeLog log(recording);
        log.on(EndpointId::client(1), 2, 5);
        qint64 now = 0;
        for (const int call : calls) {
            now += 100;
            if (call == 1000)
                log.recv(now, {});
            else if (call < 0)
                log.call(Call(-call), now, -1, 1, 10, ECONNRESET);
            else
                log.call(Call(call), now, 0, call == int(Call::Shutdown) ? SHUT_WR : 1);
        }
        QCOMPARE(statesOf(recording), states);
    }

    void onlyALingerOfNoTimeResets_data()
    {
        QTest::addColumn<QList<int>>("seconds"); // -1: off
        QTest::addColumn<bool>("resets");
        QTest::newRow("on, 0 seconds") << QList<int>{0} << true;
        QTest::newRow("on, 5 seconds") << QList<int>{5} << false;
        QTest::newRow("off") << QList<int>{-1} << false;
        QTest::newRow("on, then off again") << QList<int>{0, -1} << false;
        QTest::newRow("5 seconds, then 0") << QList<int>{5, 0} << true;
    }

    void onlyALingerOfNoTimeResets()
    {
        QFETCH(QList<int>, seconds);
        QFETCH(bool, resets);
        Recording recording;
        HandmadeLog log(recording);
        log.on(EndpointId::client(1), 2, 5).call(Call::Connect, 1, 0, 1);
        qint64 now = 2;
        for (const int value : seconds)
            log.setLinger(now++, value >= 0, qMax(value, 0));
        log.call(Call::SetSockOpt, now++, 0, quint32(SOL_SOCKET) << 16 | quint32(SO_KEEPALIVE));
        log.send(now++, "x"); // other calls change nothing of it
        log.call(Call::Close, now);
        LaneIndex lanes(recording.events(), &recording.payload());
        lanes.follow(recording.events().size());
        QCOMPARE(lanes.find(2)->states().back().afterClose,
            resets ? LaneState::Closed : LaneState::FinWait);
    }

    void whatAListenerSetIsInherited()
    {
        Recording recording;
        HandmadeLog log(recording);
        log.on(EndpointId::server(), 1, 4).setLinger(1, true, 0);
        log.accept(2, 3, 6, 1);
        log.on(EndpointId::server(), 3, 6).call(Call::Close, 3);
        LaneIndex lanes(recording.events(), &recording.payload());
        lanes.follow(recording.events().size());
        QCOMPARE(lanes.find(3)->states().back().afterClose, LaneState::Closed);
    }

    void whatTheKernelStillDoesIsToldUnlessCloseResets()
    {
        for (const bool lingers : {false, true}) {
            Recording recording;
            HandmadeLog log(recording);
            log.on(EndpointId::client(1), 2, 5).call(Call::Connect, 1, 0, 1);
            if (lingers)
                log.setLinger(2, true, 0);
            log.call(Call::Close, 3);
            LaneIndex lanes(recording.events(), &recording.payload());
            lanes.follow(recording.events().size());
            QCOMPARE(lanes.find(2)->states().back().afterClose,
                lingers ? LaneState::Closed : LaneState::FinWait);
        }
    }
};

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
