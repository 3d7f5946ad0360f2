#include "core/store/payloadstore.h"

#include <QTest>

#include <cstring>

using namespace socketscope;

namespace {

constexpr qint64 kBlock = limits::kPayloadBlockBytes;

/// Fills the rest of the block being written, so that the next bytes go into a new one.
void fillBlock(PayloadStore &store)
{
    (void)store.append(QByteArray(kBlock, 'f'));
}

} // namespace

class TestPayloadStore : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasAppended();
    void keepsBytesThatWereWrittenInPlace();
    void keepsBytesOfOneAppendSideBySide();
    void cutsWhatIsLargerThanABlock();
    void doesNotKeepTheSameBytesTwice_data();
    void doesNotKeepTheSameBytesTwice();
    void keepsTheBytesOfARoomUsedAgain();
    void dropsTheOldestBlockAtItsBound();
    void leavesAPinnedBlockAlone();
    void answersNothingForPositionsNeverWritten();
};

void TestPayloadStore::givesBackWhatWasAppended()
{
    PayloadStore store;
    const quint64 hello = store.append("hello");
    const quint64 binary = store.append(QByteArray("\0\xff", 2));
    QCOMPARE(store.read(hello, 5), QByteArray("hello"));
    QCOMPARE(store.read(binary, 2), QByteArray("\0\xff", 2));
}

void TestPayloadStore::keepsBytesThatWereWrittenInPlace()
{
    PayloadStore store;
    std::memcpy(store.reserve(100), "received", 8);
    const quint64 position = store.commit(8);
    QCOMPARE(store.append("next"), position + 8);
    QCOMPARE(store.read(position, 12), QByteArray("receivednext"));
}

void TestPayloadStore::keepsBytesOfOneAppendSideBySide()
{
    PayloadStore store;
    (void)store.append(QByteArray(kBlock - 2, 'a'));
    const quint64 position = store.append("four");
    QCOMPARE(position, quint64(kBlock));
    QCOMPARE(store.read(position, 4), QByteArray("four"));
}

void TestPayloadStore::cutsWhatIsLargerThanABlock()
{
    PayloadStore store;
    const quint64 position = store.append(QByteArray(kBlock + 1, 'x'));
    QCOMPARE(store.read(position, kBlock), QByteArray(kBlock, 'x'));
    QVERIFY(store.read(position, kBlock + 1).isEmpty());
}

void TestPayloadStore::doesNotKeepTheSameBytesTwice_data()
{
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("all of them") << qsizetype(0) << qsizetype(8);
    QTest::newRow("the first") << qsizetype(0) << qsizetype(3);
    QTest::newRow("the last") << qsizetype(5) << qsizetype(3);
}

void TestPayloadStore::doesNotKeepTheSameBytesTwice()
{
    QFETCH(qsizetype, offset);
    QFETCH(qsizetype, length);
    PayloadStore store;
    (void)store.append("before");
    char *room = store.reserve(8);
    std::memcpy(room, "received", 8);
    const quint64 received = store.commit(8);
    QCOMPARE(store.append(QByteArrayView(room + offset, length)), received + quint64(offset));
    QCOMPARE(store.append("after"), received + 8);
}

void TestPayloadStore::keepsTheBytesOfARoomUsedAgain()
{
    PayloadStore store;
    char *room = store.reserve(8);
    std::memcpy(room, "received", 8);
    const quint64 received = store.commit(8);
    std::memcpy(store.reserve(8), "made now", 8);
    const quint64 made = store.append(QByteArrayView(room, 8)); // not committed: to be copied
    QVERIFY(made != received);
    QCOMPARE(store.read(received, 8), QByteArray("received"));
    QCOMPARE(store.read(made, 8), QByteArray("made now"));
}

void TestPayloadStore::dropsTheOldestBlockAtItsBound()
{
    PayloadStore store(2 * kBlock);
    QCOMPARE(store.maxBytes(), 2 * kBlock);
    const quint64 first = store.append("first");
    fillBlock(store);
    QVERIFY(store.isKept(first));
    QCOMPARE(store.droppedBytes(), 0);
    const quint64 last = store.append("last");
    QVERIFY(!store.isKept(first));
    QVERIFY(store.read(first, 5).isEmpty());
    QCOMPARE(store.droppedBytes(), kBlock);
    QCOMPARE(store.read(last, 4), QByteArray("last"));
}

void TestPayloadStore::leavesAPinnedBlockAlone()
{
    PayloadStore store(2 * kBlock);
    const quint64 first = store.append("first");
    const PayloadStore::View pinned = store.view(first, 5);
    for (int block = 0; block < 8; ++block)
        fillBlock(store);
    QVERIFY(!store.isKept(first));
    QCOMPARE(pinned.bytes(), QByteArrayView("first"));
}

void TestPayloadStore::answersNothingForPositionsNeverWritten()
{
    PayloadStore store;
    QVERIFY(store.read(0, 1).isEmpty());
    QVERIFY(store.read(quint64(100 * kBlock), 1).isEmpty());
}

QTEST_GUILESS_MAIN(TestPayloadStore)
#include "tst_payloadstore.moc"
