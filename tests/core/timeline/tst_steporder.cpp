#include "core/timeline/steporder.h"

#include "tests/core/timeline/handmadelog.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace socketscope;

using TimeOf = qint64 (*)(qint64 number);
Q_DECLARE_METATYPE(TimeOf)

class TestStepOrder : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithSortingTheWholeLog_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("displacedPercent");
        QTest::newRow("empty") << 0 << 0;
        QTest::newRow("one event") << 1 << 0;
        QTest::newRow("in order") << 300 << 0;
        QTest::newRow("some connects") << 2000 << 5;
        QTest::newRow("half of them") << 500 << 50;
        QTest::newRow("all of them") << 300 << 100;
    }

    void agreesWithSortingTheWholeLog()
    {
        QFETCH(int, count);
        QFETCH(int, displacedPercent);
        Recording recording;
        HandmadeLog log(recording);
        log.on(EndpointId::client(1), 1, 5);
        QRandomGenerator random(7);
        StepOrder order(recording.events());
        std::vector<EventKey> sorted;
        for (int number = 0; number < count; ++number) {
            const bool back = random.bounded(100) < displacedPercent;
            const qint64 startNs = number / 3 * 10 - (back ? random.bounded(400) : 0);
            log.call(Call::Connect, startNs);
            sorted.push_back({startNs, number});
            if (random.bounded(4) == 0)
                order.follow(recording.events().size());
        }
        order.follow(recording.events().size());
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(order.size(), qsizetype(count));
        for (qsizetype rank = 0; rank < count; ++rank) {
            QCOMPARE(order.keyAt(rank).startNs, sorted[size_t(rank)].startNs);
            QCOMPARE(order.eventAt(rank), qsizetype(sorted[size_t(rank)].number));
            QCOMPARE(order.rankOf(qsizetype(sorted[size_t(rank)].number)), rank);
            QCOMPARE(order.rankOf(sorted[size_t(rank)]), rank);
        }
    }

    void aFileInNoOrderIsStillOneToOneAndQuick_data()
    {
        QTest::addColumn<TimeOf>("timeOf");
        QTest::newRow("times that run backwards")
            << TimeOf([](qint64 number) { return 1'000'000 - number; });
        QTest::newRow("times in any order")
            << TimeOf([](qint64 number) { return number * 618'033'989 % 1'000'000; });
        // Each event has to go before nearly all of its neighbours that have to move, too.
        QTest::newRow("up for a while, then down for long") << TimeOf([](qint64 number) {
            const qint64 step = number % 8192;
            return number - step + (step < 512 ? step * 16 : 8191 - step);
        });
    }

    void aFileInNoOrderIsStillOneToOneAndQuick()
    {
        QFETCH(TimeOf, timeOf);
        Recording recording;
        HandmadeLog log(recording);
        log.on(EndpointId::client(1), 1, 5);
        constexpr qsizetype kCount = 1'000'000;
        for (qsizetype number = 0; number < kCount; ++number)
            log.call(Call::Recv, timeOf(number));
        StepOrder order(recording.events());
        for (qsizetype end = 999; end < kCount; end += end)
            order.follow(end);
        order.follow(kCount);
        std::vector<bool> seen(kCount, false);
        for (qsizetype rank = 0; rank < kCount; rank += rank < 20'000 ? 1 : 97) {
            const qsizetype number = order.eventAt(rank);
            QVERIFY(!seen[size_t(number)]);
            seen[size_t(number)] = true;
            QCOMPARE(order.rankOf(number), rank);
        }
    }

    void eventsAtOneInstantKeepTheLogsOrder()
    {
        Recording recording;
        HandmadeLog log(recording);
        log.on(EndpointId::client(1), 1, 5);
        for (int number = 0; number < 100; ++number)
            log.call(Call::Send, 42, 1);
        StepOrder order(recording.events());
        order.follow(100);
        for (qsizetype rank = 0; rank < 100; ++rank)
            QCOMPARE(order.eventAt(rank), rank);
        QCOMPARE(order.rankOf(EventKey{42, 50}), qsizetype(50));
        QCOMPARE(order.rankOf(EventKey{43, 0}), qsizetype(100));
    }
};

QTEST_GUILESS_MAIN(TestStepOrder)
#include "tst_steporder.moc"
