#include "core/support/chunkedlist.h"

#include <QTest>

#include <thread>

using namespace socketscope;

namespace {

constexpr qsizetype kChunkSize = 4;
constexpr qsizetype kMaxChunks = 3;
using SmallList = ChunkedList<int, kChunkSize, kMaxChunks>;

} // namespace

class TestChunkedList : public QObject
{
    Q_OBJECT

private slots:
    void keepsItemsInOrderAcrossChunks();
    void refusesMoreThanItHolds();
    void keepsItemsWhereTheyAre();
    void hidesAnItemUntilItIsPublished();
    void givesRunsThatEndWithTheirChunk();
    void showsReadersOnlyWholeItems();
};

void TestChunkedList::keepsItemsInOrderAcrossChunks()
{
    SmallList list;
    for (int item = 0; item < 10; ++item)
        QVERIFY(list.append(item));
    QCOMPARE(list.size(), 10);
    for (int item = 0; item < 10; ++item)
        QCOMPARE(list.at(item), item);
}

void TestChunkedList::refusesMoreThanItHolds()
{
    SmallList list;
    for (int item = 0; item < kChunkSize * kMaxChunks; ++item)
        QVERIFY(list.append(item));
    QVERIFY(!list.append(99));
    QVERIFY(!list.next());
    QCOMPARE(list.size(), kChunkSize * kMaxChunks);
}

void TestChunkedList::keepsItemsWhereTheyAre()
{
    SmallList list;
    list.append(1);
    const int *first = &list.at(0);
    for (int item = 0; item < 9; ++item)
        list.append(item);
    QCOMPARE(&list.at(0), first);
}

void TestChunkedList::hidesAnItemUntilItIsPublished()
{
    SmallList list;
    int *place = list.next();
    QVERIFY(place);
    *place = 7;
    QCOMPARE(list.size(), 0);
    list.publish();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.at(0), 7);
}

void TestChunkedList::givesRunsThatEndWithTheirChunk()
{
    SmallList list;
    for (int item = 0; item < 10; ++item)
        list.append(item);
    qsizetype length = 0;
    const int *run = list.run(6, 10, length);
    QCOMPARE(length, 2);
    QCOMPARE(run[1], 7);
    run = list.run(8, 10, length);
    QCOMPARE(length, 2);
    QCOMPARE(run[0], 8);
}

void TestChunkedList::showsReadersOnlyWholeItems()
{
    struct Pair
    {
        qint64 number;
        qint64 same;
    };
    constexpr qsizetype kItems = 50000;
    ChunkedList<Pair, 256, 1024> list;
    std::thread writer([&list] {
        for (qsizetype item = 0; item < kItems; ++item)
            list.append({item, item});
    });
    qsizetype wrong = 0;
    for (qsizetype seen = 0; seen < kItems;) {
        const qsizetype end = list.size();
        for (; seen < end; ++seen)
            wrong += list.at(seen).number != seen || list.at(seen).same != seen;
    }
    writer.join();
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TestChunkedList)
#include "tst_chunkedlist.moc"
