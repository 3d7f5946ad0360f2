#include "core/timeline/steporder.h"

#include "tests/core/timeline/handmadelog.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace socketscope;

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

    void aFileInReverseOrderIsStillOneToOneAndQuick()
    {
        Recording recording;
        HandmadeLog log(recording);
        log.on(EndpointId::client(1), 1, 5);
        constexpr qsizetype kCount = 50'000;
        for (qsizetype number = 0; number < kCount; ++number)
            log.call(Call::Recv, kCount - number);
        StepOrder order(recording.events());
        order.follow(kCount);
        std::vector<bool> seen(kCount, false);
        for (qsizetype rank = 0; rank < kCount; ++rank) {
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
