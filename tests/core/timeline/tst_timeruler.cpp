#include "core/timeline/timeruler.h"

#include <QTest>

using namespace socketscope;

namespace {

constexpr qint64 kSecondNs = 1'000'000'000;

} // namespace

class TestTimeRuler : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreReadable_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<qint64>("step");
        QTest::newRow("never below a nanosecond") << 0.001 << qint64(1);
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << qint64(1);
        QTest::newRow("2") << 1.1 << qint64(2);
        QTest::newRow("5") << 3.0 << qint64(5);
        QTest::newRow("10") << 6.0 << qint64(10);
        QTest::newRow("half a millisecond") << 420'000.0 << qint64(500'000);
        QTest::newRow("5 s") << 4.2e9 << 5 * kSecondNs;
        QTest::newRow("10 s") << 5.1e9 << 10 * kSecondNs;
        QTest::newRow("a minute") << 31e9 << 60 * kSecondNs;
        QTest::newRow("an hour") << 1900e9 << 3600 * kSecondNs;
        QTest::newRow("a day") << 50'000e9 << 86400 * kSecondNs;
        QTest::newRow("two days") << 100'000e9 << 2 * 86400 * kSecondNs;
        QTest::newRow("absurd") << 1e300 << 10000 * 86400 * kSecondNs;
    }

    void stepsAreReadable()
    {
        QFETCH(double, least);
        QFETCH(qint64, step);
        QCOMPARE(readableStepNs(least), step);
    }

    void labelsAreReadable_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("largest");
        QTest::addColumn<QString>("text");
        QTest::newRow("the drawing's") << 500'000ll << 500'000ll << 3'000'000ll << "0.5 ms";
        QTest::newRow("zero in the others' unit") << 0ll << 500'000ll << 3'000'000ll << "0 ms";
        QTest::newRow("ns") << 12ll << 2ll << 40ll << "12 ns";
        QTest::newRow("µs") << 20'000ll << 10'000ll << 90'000ll << "20 µs";
        QTest::newRow("fine steps late")
            << 5'000'123'000ll << 1000ll << 5'000'200'000ll << "5000.123 ms";
        QTest::newRow("s") << 3 * kSecondNs << kSecondNs << 9 * kSecondNs << "3 s";
        QTest::newRow("min") << 200 * kSecondNs << 10 * kSecondNs << 300 * kSecondNs
                             << "3 min 20 s";
        QTest::newRow("whole minutes")
            << 180 * kSecondNs << 60 * kSecondNs << 300 * kSecondNs << "3 min";
        QTest::newRow("h") << 5400 * kSecondNs << 1800 * kSecondNs << 9000 * kSecondNs
                           << "1 h 30 min";
        QTest::newRow("d") << 30 * 86400 * kSecondNs << 86400 * kSecondNs << 31 * 86400 * kSecondNs
                           << "30 d";
        QTest::newRow("before the beginning")
            << -2000ll << 1000ll << 5000ll << QString(QChar(0x2212)) + QStringLiteral("2 µs");
    }

    void labelsAreReadable()
    {
        QFETCH(qint64, ns);
        QFETCH(qint64, step);
        QFETCH(qint64, largest);
        QFETCH(QString, text);
        QCOMPARE(tickText(ns, step, largest), text);
    }

    void ticksKeepTheirDistance_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<double>("width");
        for (const double width : {1.0, 80.0, 600.0, 3000.0}) {
            for (qint64 span = 1; span < 40 * 86400 * kSecondNs; span *= 37)
                QTest::addRow("%lld ns over %g px", span, width) << span << width;
        }
    }

    void ticksKeepTheirDistance()
    {
        QFETCH(qint64, span);
        QFETCH(double, width);
        const TimeScale scale{0, 0, double(span) / width};
        const auto ticks = timeTicks(scale, width, 80);
        QVERIFY(!ticks.empty());
        QVERIFY(double(ticks.size()) <= width / 80 + 2);
        for (size_t index = 1; index < ticks.size(); ++index) {
            QVERIFY(ticks[index].x - ticks[index - 1].x >= 79.99);
            QVERIFY(ticks[index].text != ticks[index - 1].text);
        }
    }

    void anEmptyWidthHasNoTicks()
    {
        QVERIFY(timeTicks(TimeScale(), 0, 80).empty());
        QVERIFY(timeTicks(TimeScale(), -5, 80).empty());
    }
};

QTEST_GUILESS_MAIN(TestTimeRuler)
#include "tst_timeruler.moc"
