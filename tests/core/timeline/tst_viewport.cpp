#include "core/timeline/viewport.h"

#include <QTest>

#include <cmath>

using namespace socketscope;

namespace {

constexpr qint64 kDayNs = 86'400'000'000'000;
constexpr qint64 kSecondNs = 1'000'000'000;

Viewport viewportOf(AxisMode mode, qint64 first, qint64 last, double width = 1000)
{
    Viewport viewport(mode);
    viewport.setFollowing(false);
    viewport.setWidth(width);
    viewport.setContent(first, last);
    viewport.fitContent();
    return viewport;
}

} // namespace

class TestViewport : public QObject
{
    Q_OBJECT

private slots:
    void everySpanFits_data()
    {
        QTest::addColumn<AxisMode>("mode");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<double>("width");
        for (const double width : {1.0, 100.0, 1400.0, 8000.0}) {
            QTest::addRow("nothing, %g px", width) << AxisMode::TrueTime << 0ll << 0ll << width;
            QTest::addRow("a nanosecond, %g px", width)
                << AxisMode::TrueTime << 5ll << 6ll << width;
            QTest::addRow("a millisecond, %g px", width)
                << AxisMode::TrueTime << 0ll << 1'000'000ll << width;
            QTest::addRow("thirty days, %g px", width)
                << AxisMode::TrueTime << 0ll << 30 * kDayNs << width;
            QTest::addRow("a day after a year, %g px", width)
                << AxisMode::TrueTime << 365 * kDayNs << 366 * kDayNs << width;
            QTest::addRow("one step, %g px", width) << AxisMode::EvenSteps << 0ll << 0ll << width;
            QTest::addRow("ten million steps, %g px", width)
                << AxisMode::EvenSteps << 0ll << 9'999'999ll << width;
        }
    }

    void everySpanFits()
    {
        QFETCH(AxisMode, mode);
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(double, width);
        const Viewport viewport = viewportOf(mode, first, last, width);
        QVERIFY(viewport.scale().unitsPerPx > 0 && std::isfinite(viewport.scale().unitsPerPx));
        if (width < 100)
            return;
        QVERIFY(viewport.scale().xOf(first) >= 0);
        QVERIFY(viewport.scale().xOf(last) <= width);
        QVERIFY(viewport.showsEnd());
    }

    void zoomHasLimitsAndKeepsThePointWithinThem()
    {
        for (const AxisMode mode : {AxisMode::TrueTime, AxisMode::EvenSteps}) {
            Viewport viewport = viewportOf(mode, 0, 30 * kDayNs);
            const qint64 unit = viewport.scale().unitBefore(300);
            for (int step = 0; step < 400; ++step)
                viewport.zoomAbout(300, 1.5);
            QVERIFY(viewport.scale().unitsPerPx > 1e-3);
            QVERIFY(qAbs(viewport.scale().xOf(unit) - 300) <= 200);
            const TimeScale closest = viewport.scale();
            viewport.zoomAbout(300, 10);
            QCOMPARE(viewport.scale().unitsPerPx, closest.unitsPerPx);
            for (int step = 0; step < 400; ++step)
                viewport.zoomAbout(300, 0.5);
            QVERIFY(viewport.scale().xOf(30 * kDayNs) - viewport.scale().xOf(0) > 500);
            viewport.zoomAbout(300, 0);
            viewport.zoomAbout(300, std::numeric_limits<double>::quiet_NaN());
            QVERIFY(viewport.scale().unitsPerPx > 0);
        }
    }

    void theContentIsNeverLostFromSight()
    {
        Viewport viewport = viewportOf(AxisMode::TrueTime, 0, kSecondNs);
        viewport.panBy(1e9);
        QVERIFY(viewport.scale().xOf(0) <= 1000 / 2 + 1);
        viewport.panBy(-1e9);
        QVERIFY(viewport.scale().xOf(kSecondNs) >= 1000 / 2 - 1);
        viewport.show(-5 * kDayNs, -4 * kDayNs);
        QVERIFY(viewport.scale().xOf(0) <= 1000);
    }

    void growthKeepsTheViewStillUnlessItFollows()
    {
        for (const AxisMode mode : {AxisMode::TrueTime, AxisMode::EvenSteps}) {
            Viewport viewport = viewportOf(mode, 0, 1000);
            const TimeScale still = viewport.scale();
            viewport.setContent(0, 100'000);
            QCOMPARE(viewport.scale(), still);
            viewport.setFollowing(true);
            QVERIFY(viewport.showsEnd());
            viewport.setContent(0, 50'000'000);
            QVERIFY(viewport.showsEnd());
            QVERIFY(viewport.scale() != still);
        }
    }

    void followingShowsAShortSessionWholeAndTheEndOfALongOne()
    {
        Viewport steps(AxisMode::EvenSteps);
        steps.setWidth(1000);
        steps.setContent(0, 9);
        QVERIFY(steps.scale().xOf(0) >= 0 && steps.scale().xOf(9) <= 1000);
        QVERIFY(steps.scale().xOf(1) - steps.scale().xOf(0) <= Viewport::kWidestStepPx + 1e-6);
        steps.setContent(0, 9999);
        QVERIFY(steps.scale().xOf(0) < 0);
        QVERIFY(steps.scale().xOf(1) - steps.scale().xOf(0) >= Viewport::kNarrowestStepPx - 1e-6);
        Viewport time(AxisMode::TrueTime);
        time.setWidth(1000);
        time.setContent(0, 3600 * kSecondNs);
        QVERIFY(time.scale().xOf(3600 * kSecondNs - Viewport::kFollowedNs) >= 0);
        QVERIFY(time.scale().xOf(3000 * kSecondNs) < 0);
    }

    void revealMovesOnlyWhatIsOutOfSight()
    {
        Viewport viewport = viewportOf(AxisMode::EvenSteps, 0, 10'000);
        QVERIFY(!viewport.reveal(5000));
        viewport.fit(0, 20);
        QVERIFY(viewport.reveal(5000));
        QVERIFY(qAbs(viewport.scale().xOf(5000) - 500) < 1);
        viewport.showEnd();
        QVERIFY(viewport.showsEnd());
        viewport.showStart();
        QVERIFY(viewport.scale().xOf(0) >= 0);
    }
};

QTEST_GUILESS_MAIN(TestViewport)
#include "tst_viewport.moc"
