#include "core/timeline/timelabels.h"

#include "core/timeline/stepruler.h"
#include "tests/core/timeline/scene.h"

#include <QTest>

using namespace socketscope;

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kDay = 24 * 3600 * kSecond;

QStringList textsOf(const std::vector<TimelineTick> &ticks)
{
    QStringList texts;
    for (const TimelineTick &tick : ticks)
        texts.append(tick.text);
    return texts;
}

} // namespace

class TestTimeLabels : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheTimeOfDayWithTheDigitsOfItsStep()
    {
        QCOMPARE(clockText(12 * 3600 * kSecond, kSecond), QStringLiteral("12:00:00"));
        QCOMPARE(clockText(3 * kSecond + 118'200'000, 1'000'000), QStringLiteral("00:00:03.118"));
        QCOMPARE(clockText(kDay + kSecond, 60 * kSecond), QStringLiteral("00:00:01"));
        QCOMPARE(clockText(1, 1), QStringLiteral("00:00:00.000000001"));
    }

    void tellsSignedDistances()
    {
        TimeLabels labels;
        labels.mode = TimeLabels::Mode::Delta;
        labels.zeroNs = 2'000'000;
        QCOMPARE(labels.text(2'000'000), QStringLiteral("0"));
        QVERIFY(labels.text(3'500'000).startsWith(QLatin1Char('+')));
        QCOMPARE(labels.text(1'000'000).front(), QChar(0x2212));
    }

    void ticksStandAtRoundNumbersOfWhatIsTold()
    {
        // 100 ns per px: a label each 10 µs.
        const TimeScale scale{0, 0, 100};
        TimeLabels labels;
        labels.mode = TimeLabels::Mode::Delta;
        labels.zeroNs = 33'333;
        const std::vector<TimelineTick> ticks = timeTicks(scale, 600, 84, labels);
        const QStringList texts = textsOf(ticks);
        QVERIFY(texts.contains(QStringLiteral("0")));
        const auto zero = texts.indexOf(QStringLiteral("0"));
        QCOMPARE(ticks[size_t(zero)].x, 333.33);
        QCOMPARE(texts[zero + 1], QStringLiteral("+10 µs"));
        QCOMPARE(texts[zero - 1], QString(QChar(0x2212) + QStringLiteral("10 µs")));
        labels = {TimeLabels::Mode::Clock, 0, 3600 * kSecond};
        QVERIFY(
            textsOf(timeTicks(scale, 600, 84, labels)).contains(QStringLiteral("01:00:00.00001")));
    }

    void evenStepsTellSignedDistancesToo()
    {
        Scene scene;
        recordExperiment(scene.recording, 2 * kSecond);
        scene.follow();
        TimeLabels labels;
        labels.mode = TimeLabels::Mode::Delta;
        labels.zeroNs = scene.recording.events().at(8).startNs;
        int before = 0;
        int after = 0;
        for (const QString &text :
            textsOf(stepTicks(scene.order, {0, 0, 1.0 / 64}, 1200, 64, labels))) {
            before += text.startsWith(QChar(0x2212));
            after += text.startsWith(QLatin1Char('+'));
            QVERIFY(text.isEmpty() || text == QLatin1String("0") || !text.front().isDigit());
        }
        QVERIFY(before > 0);
        QVERIFY(after > 0);
    }

    void spansOfANanosecondAndOfThirtyDaysHaveTicks()
    {
        for (const TimeLabels::Mode mode :
            {TimeLabels::Mode::Relative, TimeLabels::Mode::Clock, TimeLabels::Mode::Delta}) {
            const TimeLabels labels{mode, 15 * kDay, 3600 * kSecond};
            for (const double spanNs : {1.0, 1e3, 1e9, 30.0 * double(kDay)}) {
                const auto ticks = timeTicks({0, 0, spanNs / 800}, 800, 84, labels);
                QVERIFY(!ticks.empty());
                QVERIFY(ticks.size() < 20);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTimeLabels)
#include "tst_timelabels.moc"
