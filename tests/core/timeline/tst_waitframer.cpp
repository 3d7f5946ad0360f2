#include "core/timeline/waitframer.h"
#include "tests/core/timeline/handmadelog.h"

#include <QTest>

using namespace socketscope;

namespace {

constexpr double kWidth = 1000;
constexpr double kLaneHeight = 40;

/// A session of one lab socket whose last call does not return.
struct Waiting
{
    explicit Waiting(qint64 startNs)
    {
        log.on(EndpointId::lab(), 1, 5);
        log.call(Call::Socket, 1000, 5);
        log.call(Call::Bind, 2000);
        order.follow(recording.events().size());
        WaitingCall call;
        call.event.setCall(Call::Recv);
        call.event.setEndpoint(EndpointId::lab());
        call.event.socketId = 1;
        call.event.startNs = startNs;
        calls = {call};
        frame.widthPx = kWidth;
        frame.rows = {{0, 20, EndpointId::lab(), 0, false, 1},
            {20, float(kLaneHeight), EndpointId::lab(), 1, false, 0}};
    }
    void add(AxisMode mode, qint64 nowNs, double unitsPerPx)
    {
        frame.waits.clear();
        addWaitingBars(calls, nowNs, TimelineAxis(mode, order), TimeScale{0, 0, unitsPerPx}, frame);
    }

    Recording recording;
    HandmadeLog log{recording};
    StepOrder order{recording.events()};
    QList<WaitingCall> calls;
    TimelineFrame frame;
};

} // namespace

class TestWaitFramer : public QObject
{
    Q_OBJECT

private slots:
    void reachesFromItsStartToNow();
    void hasAStepOfItsOwnInEvenSteps();
    void staysBeforeTheCallsThatCameMeanwhile();
    void isPartOfAFoldedHeading();
    void leavesOutWhatIsNotInSight();
};

void TestWaitFramer::reachesFromItsStartToNow()
{
    Waiting waiting(3000);
    waiting.add(AxisMode::TrueTime, 9000, 10);
    QCOMPARE(waiting.frame.waits.size(), size_t(1));
    const WaitingBar &bar = waiting.frame.waits.front();
    QCOMPARE(bar.left, 300.f);
    QCOMPARE(bar.right, 900.f);
    QCOMPARE(bar.y, 40.f);
    QCOMPARE(bar.waitedNs, 6000);
}

void TestWaitFramer::hasAStepOfItsOwnInEvenSteps()
{
    Waiting waiting(3000);
    waiting.add(AxisMode::EvenSteps, 9000, 0.02); // 50 px a step
    const WaitingBar &bar = waiting.frame.waits.front();
    QCOMPARE(bar.left, 75.f); // half a step before the third one's place
    QCOMPARE(bar.right, 200.f);
}

void TestWaitFramer::staysBeforeTheCallsThatCameMeanwhile()
{
    Waiting waiting(1500);
    waiting.add(AxisMode::EvenSteps, 9000, 0.02);
    const WaitingBar &bar = waiting.frame.waits.front();
    QCOMPARE(bar.left, 25.f);
    QCOMPARE(bar.right, 200.f);
}

void TestWaitFramer::isPartOfAFoldedHeading()
{
    Waiting waiting(3000);
    waiting.frame.rows = {{0, float(kLaneHeight), EndpointId::lab(), 0, true, 1}};
    waiting.add(AxisMode::TrueTime, 9000, 10);
    QCOMPARE(waiting.frame.waits.size(), size_t(1));
    QCOMPARE(waiting.frame.waits.front().y, 20.f);
}

void TestWaitFramer::leavesOutWhatIsNotInSight()
{
    Waiting waiting(3000);
    waiting.add(AxisMode::TrueTime, 9000, 2); // it begins at 1,500 px
    QVERIFY(waiting.frame.waits.empty());
    waiting.frame.rows.clear();
    waiting.add(AxisMode::TrueTime, 9000, 10);
    QVERIFY(waiting.frame.waits.empty());
}

QTEST_GUILESS_MAIN(TestWaitFramer)
#include "tst_waitframer.moc"
