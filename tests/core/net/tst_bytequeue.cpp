#include "core/net/bytequeue.h"

#include "core/support/limits.h"

#include <QTest>

using namespace socketscope;

class TestByteQueue : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrder();
    void givesBackInPieces();
    void sharesByteArrays();
    void joinsSmallViews();
    void joinsNothingIntoWhatOthersHold();
    void skipsWhatIsGone();
    void takesAllOfAnother();
    void findsBytesThatAreStillThere();

private:
    static QByteArray drain(ByteQueue &queue, qsizetype piece)
    {
        QByteArray all;
        while (!queue.isEmpty()) {
            const QByteArrayView front = queue.front(piece);
            all.append(front);
            queue.removeFirst(front.size());
        }
        return all;
    }
};

void TestByteQueue::keepsTheOrder()
{
    ByteQueue queue;
    queue.append(QByteArray("one "));
    queue.append(QByteArrayView("two "));
    queue.append(QByteArray("three"));
    queue.append(QByteArray());
    queue.append(QByteArrayView());
    QCOMPARE(queue.size(), 13);
    QCOMPARE(drain(queue, 100), "one two three");
    QCOMPARE(queue.size(), 0);
    QVERIFY(queue.front(10).isEmpty());
}

void TestByteQueue::givesBackInPieces()
{
    for (qsizetype piece = 1; piece < 8; ++piece) {
        ByteQueue queue;
        for (int number = 0; number < 10; ++number)
            queue.append(QByteArray::number(number * 1111));
        QCOMPARE(drain(queue, piece), "0111122223333444455556666777788889999");
    }
    ByteQueue queue;
    queue.append(QByteArray("abc"));
    queue.append(QByteArray("defg"));
    queue.removeFirst(5); // across two items
    QCOMPARE(queue.front(10), "fg");
}

void TestByteQueue::sharesByteArrays()
{
    const QByteArray bytes(1000, 'x');
    ByteQueue queue;
    queue.append(bytes);
    QCOMPARE(queue.front(1000).data(), bytes.constData());
}

void TestByteQueue::joinsSmallViews()
{
    ByteQueue queue;
    for (int number = 0; number < 100; ++number)
        queue.append(QByteArrayView("0123456789"));
    QCOMPARE(queue.front(limits::kSendBytes).size(), 1000);
}

void TestByteQueue::joinsNothingIntoWhatOthersHold()
{
    const QByteArray bytes("mine");
    ByteQueue queue;
    queue.append(bytes);
    queue.append(QByteArrayView("theirs"));
    QCOMPARE(bytes, "mine");
    QCOMPARE(drain(queue, 100), "minetheirs");
}

void TestByteQueue::skipsWhatIsGone()
{
    ByteQueue queue;
    queue.append(QByteArray("abcdef"), 4);
    queue.append(QByteArray("ghijkl"), 3);
    queue.append(QByteArray("all gone"), 8);
    QCOMPARE(queue.size(), 5);
    QCOMPARE(drain(queue, 100), "efjkl");
}

void TestByteQueue::takesAllOfAnother()
{
    ByteQueue queue;
    ByteQueue other;
    queue.append(QByteArray("abc"));
    queue.removeFirst(1);
    other.append(QByteArray("de"));
    other.append(QByteArray("f"));
    queue.takeAll(other);
    QVERIFY(other.isEmpty());
    QCOMPARE(drain(queue, 100), "bcdef");
}

void TestByteQueue::findsBytesThatAreStillThere()
{
    ByteQueue queue;
    queue.append(QByteArray("a\nb"));
    queue.append(QByteArray("c"));
    QVERIFY(queue.contains('\n'));
    queue.removeFirst(2);
    QVERIFY(!queue.contains('\n'));
    QVERIFY(queue.contains('c'));
    QVERIFY(!queue.contains('a'));
}

QTEST_GUILESS_MAIN(TestByteQueue)
#include "tst_bytequeue.moc"
