#include "core/timeline/timecursors.h"

#include "tests/core/timeline/fullscan.h"

#include <QTest>

using namespace socketscope;

class TestTimeCursors : public QObject
{
    Q_OBJECT

private slots:
    void tellsTrueTimeOnBothAxes_data()
    {
        QTest::addColumn<AxisMode>("mode");
        QTest::addColumn<double>("unitsPerPx");
        QTest::newRow("true time") << AxisMode::TrueTime << 20.0;
        QTest::newRow("even steps") << AxisMode::EvenSteps << 1.0 / 40;
    }

    void tellsTrueTimeOnBothAxes()
    {
        QFETCH(AxisMode, mode);
        QFETCH(double, unitsPerPx);
        Scene scene;
        HandmadeLog log(scene.recording);
        log.on(EndpointId::client(1), 1, 5);
        for (const qint64 ns : {0, 1000, 9000, 10'000})
            log.call(Call::Send, ns, 1);
        scene.follow();
        const TimelineAxis axis(mode, scene.order);
        const TimeScale scale{0, 0, unitsPerPx};
        TimeCursors cursors;
        QCOMPARE(cursors.nextFor(0, axis, scale), TimeCursors::A);
        cursors.set(TimeCursors::A, {1000, 1});
        QVERIFY(!cursors.areSet());
        QCOMPARE(cursors.nextFor(0, axis, scale), TimeCursors::B);
        // Half way between the second and the third call, with no call there.
        const double half
            = (scale.xOf(axis.unitOf({1000, 1})) + scale.xOf(axis.unitOf({9000, 2}))) / 2;
        const TimePoint middle = TimeCursors::pointAt(half, axis, scale);
        QCOMPARE(middle, (TimePoint{5000, -1}));
        QCOMPARE(TimeCursors::xOf(middle, axis, scale), half);
        cursors.set(TimeCursors::B, middle);
        QCOMPARE(cursors.spanNs(), 4000);
        QCOMPARE(cursors.calls(scene.order), qsizetype(1));
        cursors.set(TimeCursors::B, {10'000, 3});
        QCOMPARE(cursors.spanNs(), 9000);
        QCOMPARE(cursors.calls(scene.order), qsizetype(3));
        QCOMPARE(cursors.nextFor(-100, axis, scale), TimeCursors::A);
        cursors.set(TimeCursors::B, {0, 0});
        QCOMPARE(cursors.spanNs(), -1000);
        QCOMPARE(cursors.calls(scene.order), qsizetype(2));
    }

    void staysPutWhileCallsArrive()
    {
        Scene scene;
        recordRandom(scene.recording, 500, 3, 1000);
        scene.follow();
        const TimeScale scale{0, 0, 0.5};
        const TimelineAxis axis(AxisMode::EvenSteps, scene.order);
        const TimePoint point = TimeCursors::pointAt(333.3, axis, scale);
        const double before = TimeCursors::xOf(point, axis, scale);
        HandmadeLog log(scene.recording);
        log.on(EndpointId::client(1), 1, 4);
        for (int number = 0; number < 500; ++number)
            log.call(Call::Send, 1'000'000'000 + number, 1);
        scene.follow();
        QCOMPARE(TimeCursors::xOf(point, axis, scale), before);
    }

    void anEmptyLogAndTheEndsOfTimeDoNoHarm()
    {
        Scene scene;
        for (const AxisMode mode : {AxisMode::TrueTime, AxisMode::EvenSteps}) {
            const TimelineAxis axis(mode, scene.order);
            const TimePoint point = TimeCursors::pointAt(100, axis, {0, 0, 1e15});
            QVERIFY(std::isfinite(TimeCursors::xOf(point, axis, {0, 0, 1e-3})));
        }
        TimeCursors cursors;
        QCOMPARE(cursors.spanNs(), 0);
        QCOMPARE(cursors.calls(scene.order), qsizetype(0));
        constexpr qint64 kMonthNs = 30LL * 24 * 3600 * 1'000'000'000;
        cursors.set(TimeCursors::A, {0, -1});
        cursors.set(TimeCursors::B, {kMonthNs, -1});
        QCOMPARE(cursors.spanNs(), kMonthNs);
    }
};

QTEST_GUILESS_MAIN(TestTimeCursors)
#include "tst_timecursors.moc"
