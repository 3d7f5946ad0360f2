#include "core/replay/risingtimes.h"

#include <QTest>

#include <random>
#include <vector>

using namespace socketscope;

using Times = QList<qint64>;

class TestRisingTimes : public QObject
{
    Q_OBJECT

private slots:
    void neverRunsBack_data();
    void neverRunsBack();
    void makesLongGapsShort();
    void countsAsAScanWould();
};

namespace {

RisingTimes timesOf(const Times &times, qint64 longestGapNs = RisingTimes::kAnyGap)
{
    RisingTimes rising([times](qsizetype index) { return times.at(index); }, longestGapNs);
    rising.follow(times.size());
    return rising;
}

} // namespace

void TestRisingTimes::neverRunsBack_data()
{
    QTest::addColumn<Times>("times");
    QTest::addColumn<Times>("session");
    QTest::addColumn<Times>("played");
    QTest::newRow("nothing") << Times{} << Times{} << Times{};
    QTest::newRow("one") << Times{7} << Times{7} << Times{0};
    QTest::newRow("all at one instant") << Times{7, 7, 7} << Times{7, 7, 7} << Times{0, 0, 0};
    QTest::newRow("rising") << Times{5, 6, 9} << Times{5, 6, 9} << Times{0, 1, 4};
    QTest::newRow("one runs back") << Times{5, 3, 9} << Times{5, 5, 9} << Times{0, 0, 4};
    QTest::newRow("before the session") << Times{-4, 2} << Times{0, 2} << Times{0, 2};
    constexpr qint64 kDays30 = 30 * 24 * 3600 * 1'000'000'000LL;
    QTest::newRow("30 days") << Times{1, kDays30} << Times{1, kDays30} << Times{0, kDays30 - 1};
}

void TestRisingTimes::neverRunsBack()
{
    QFETCH(Times, times);
    QFETCH(Times, session);
    QFETCH(Times, played);
    const RisingTimes rising = timesOf(times);
    QCOMPARE(rising.size(), times.size());
    QCOMPARE(rising.countPlayed(-1), 0);
    QCOMPARE(rising.countPlayed(RisingTimes::kAnyGap), times.size());
    for (qsizetype index = 0; index < times.size(); ++index) {
        QCOMPARE(rising.at(index).sessionNs, session.at(index));
        QCOMPARE(rising.at(index).playedNs, played.at(index));
    }
}

void TestRisingTimes::makesLongGapsShort()
{
    const RisingTimes rising = timesOf({10, 15, 1000, 1003}, 5);
    QCOMPARE(rising.last().playedNs, 5 + 5 + 3);
    QCOMPARE(rising.last().sessionNs, 1003);
    QCOMPARE(rising.countPlayed(9), 2);
    QCOMPARE(rising.countPlayed(10), 3);
    QCOMPARE(rising.countInSession(999), 2);
}

void TestRisingTimes::countsAsAScanWould()
{
    std::mt19937 random(7);
    Times times;
    qint64 ns = 0;
    for (int index = 0; index < 5000; ++index) {
        ns += qint64(random() % 7) - 2;
        times.append(ns);
    }
    const RisingTimes rising = timesOf(times, 3);
    std::vector<RisingTimes::Moment> moments;
    for (qsizetype index = 0; index < times.size(); ++index)
        moments.push_back(rising.at(index));
    for (qint64 limit = -3; limit <= rising.last().playedNs + 3; limit += 11) {
        const auto isReached = [limit](const RisingTimes::Moment &moment) {
            return moment.playedNs <= limit;
        };
        QCOMPARE(
            rising.countPlayed(limit), std::count_if(moments.begin(), moments.end(), isReached));
    }
}

QTEST_GUILESS_MAIN(TestRisingTimes)
#include "tst_risingtimes.moc"
