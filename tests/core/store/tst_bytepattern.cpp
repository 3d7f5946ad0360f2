#include "core/store/bytepattern.h"

#include <QRandomGenerator>
#include <QTest>

using namespace socketscope;

class TestBytePattern : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirstPlace_data();
    void findsTheFirstPlace();
    void findsNothingOfAnEmptyPattern();
    void agreesWithQtOnRandomBytes();
};

void TestBytePattern::findsTheFirstPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("ignoreCase");
    QTest::addColumn<int>("place");
    const QByteArray page = QByteArray(100, '.') + "Hello, Server!" + QByteArray(100, '.');
    QTest::newRow("in the middle of a long text") << page << QByteArray("Server") << false << 107;
    QTest::newRow("letters of either case") << page << QByteArray("sERVER") << true << 107;
    QTest::newRow("case kept where it counts") << page << QByteArray("server") << false << -1;
    QTest::newRow("in a text shorter than a register")
        << QByteArray("abc") << QByteArray("bc") << false << 1;
    QTest::newRow("one byte") << page << QByteArray("!") << false << 113;
    QTest::newRow("the whole text") << QByteArray("abc") << QByteArray("ABC") << true << 0;
    QTest::newRow("longer than the text") << QByteArray("ab") << QByteArray("abc") << false << -1;
    QTest::newRow("an @ is not a `") << QByteArray("a`") << QByteArray("@") << true << -1;
    QTest::newRow("bytes that are no text")
        << QByteArray("\0\xff\r\n", 4) << QByteArray("\xff\r", 2) << true << 1;
}

void TestBytePattern::findsTheFirstPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pattern);
    QFETCH(bool, ignoreCase);
    QFETCH(int, place);
    QCOMPARE(BytePattern(pattern, ignoreCase).indexIn(text), qsizetype(place));
}

void TestBytePattern::findsNothingOfAnEmptyPattern()
{
    QCOMPARE(BytePattern().indexIn("abc"), qsizetype(-1));
    QVERIFY(BytePattern().isEmpty());
}

void TestBytePattern::agreesWithQtOnRandomBytes()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray text(random.bounded(200), '\0');
        for (char &byte : text)
            byte = char('a' + random.bounded(3));
        QByteArray pattern(1 + random.bounded(6), '\0');
        for (char &byte : pattern)
            byte = char('a' + random.bounded(3));
        const qsizetype from = random.bounded(20);
        QCOMPARE(BytePattern(pattern).indexIn(text, from), text.indexOf(pattern, from));
        QCOMPARE(
            BytePattern(pattern.toUpper(), true).indexIn(text, from), text.indexOf(pattern, from));
    }
}

QTEST_GUILESS_MAIN(TestBytePattern)
#include "tst_bytepattern.moc"
