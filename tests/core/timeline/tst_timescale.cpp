#include "core/timeline/timescale.h"

#include <QTest>

#include <limits>

using namespace socketscope;

namespace {

constexpr qint64 kDayNs = 86'400'000'000'000;
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();
constexpr qint64 kLowest = std::numeric_limits<qint64>::min();

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private slots:
    void timeGoesToPixelsAndBack_data()
    {
        QTest::addColumn<qint64>("origin");
        QTest::addColumn<double>("unitsPerPx");
        QTest::newRow("a nanosecond is fifty pixels") << qint64(0) << 1.0 / 50;
        QTest::newRow("a nanosecond after thirty days") << 30 * kDayNs << 1.0 / 50;
        QTest::newRow("a microsecond is a pixel") << qint64(123'456) << 1e3;
        QTest::newRow("thirty days on the screen") << qint64(0) << 30.0 * double(kDayNs) / 1000;
        QTest::newRow("before the session began") << qint64(-5000) << 10.0;
    }

    void timeGoesToPixelsAndBack()
    {
        QFETCH(qint64, origin);
        QFETCH(double, unitsPerPx);
        const TimeScale scale{origin, 0.25, unitsPerPx};
        for (const double x : {0.0, 1.0, 333.0, 1399.0}) {
            const qint64 before = scale.unitBefore(x);
            const qint64 after = scale.unitAfter(x);
            QVERIFY(after - before <= 1);
            QVERIFY(scale.xOf(before) <= x + 1e-3);
            QVERIFY(scale.xOf(after) >= x - 1e-3);
        }
    }

    void theExtremesOfTimeDoNotOverflow()
    {
        const TimeScale scale{kLowest, 0, 1e-9};
        QCOMPARE(scale.xOf(kHighest), TimeScale::kFarPx);
        const TimeScale late{kHighest, 0.9, 1e12};
        QCOMPARE(late.unitAfter(1e6), kHighest);
        QVERIFY(late.xOf(kLowest) < 0);
        QCOMPARE(late.movedBy(1e30).origin, kHighest);
        QCOMPARE(saturatedDifference(kLowest, 1), kLowest);
        QCOMPARE(saturatedDifference(kHighest, -1), kHighest);
    }

    void thePointUnderTheCursorStaysWhenZoomed_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("factor");
        QTest::newRow("in at the left edge") << 0.0 << 2.0;
        QTest::newRow("in at the middle") << 400.0 << 1.25;
        QTest::newRow("out at the right edge") << 799.0 << 0.5;
    }

    void thePointUnderTheCursorStaysWhenZoomed()
    {
        QFETCH(double, x);
        QFETCH(double, factor);
        const qint64 unit = 30 * kDayNs + 1'000'000;
        TimeScale scale{unit, 0, 1000};
        scale = scale.movedBy(-x * scale.unitsPerPx);
        const TimeScale zoomed = scale.zoomedAbout(x, scale.unitsPerPx / factor);
        QVERIFY(qAbs(zoomed.xOf(unit) - x) < 1e-3);
    }

    void manySmallMovesEndWhereTheyBegan()
    {
        TimeScale scale{30 * kDayNs, 0, 1.0 / 50};
        for (int move = 0; move < 1000; ++move)
            scale = scale.movedBy(0.02);
        for (int move = 0; move < 1000; ++move)
            scale = scale.movedBy(-0.02);
        QVERIFY(qAbs(scale.xOf(30 * kDayNs)) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
