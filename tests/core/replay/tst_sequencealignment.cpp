#include "core/replay/sequencealignment.h"

#include <QTest>

#include <random>
#include <string>

using namespace socketscope;

class TestSequenceAlignment : public QObject
{
    Q_OBJECT

private slots:
    void alignsWithTheFewestLonelyItems_data();
    void alignsWithTheFewestLonelyItems();
    void givesEveryItemOnceAndInOrder();
    void givesUpOnTheMiddleWhereTooMuchDiffers();
};

namespace {

/// "ab|-c|d-": pairs of characters, "-" where one stands alone.
QByteArray aligned(const std::string &a, const std::string &b, qsizetype maxLonely = 2000)
{
    QByteArray text;
    for (const AlignedPair pair : alignSequences(
             qsizetype(a.size()), qsizetype(b.size()),
             [&](qsizetype inA, qsizetype inB) { return a[size_t(inA)] == b[size_t(inB)]; },
             maxLonely)) {
        text += pair.a < 0 ? '-' : a[size_t(pair.a)];
        text += pair.b < 0 ? '-' : b[size_t(pair.b)];
        text += ' ';
    }
    return text.trimmed();
}

} // namespace

void TestSequenceAlignment::alignsWithTheFewestLonelyItems_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("pairs");
    const auto row = [](const char *name, const char *a, const char *b, const char *pairs) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(pairs);
    };
    row("nothing", "", "", "");
    row("the same", "abc", "abc", "aa bb cc");
    row("one more at the end", "ab", "abc", "aa bb -c");
    row("one fewer at the beginning", "xab", "ab", "x- aa bb");
    row("one in the middle", "ac", "abc", "aa -b cc");
    row("another one in the middle", "axc", "abc", "aa x- -b cc");
    row("nothing in common", "ab", "xy", "a- b- -x -y");
    row("moved", "abcd", "bcda", "a- bb cc dd -a");
}

void TestSequenceAlignment::alignsWithTheFewestLonelyItems()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QByteArray, pairs);
    QCOMPARE(aligned(a.toStdString(), b.toStdString()), pairs);
}

void TestSequenceAlignment::givesEveryItemOnceAndInOrder()
{
    std::mt19937 random(3);
    const auto word = [&random] {
        std::string text(std::uniform_int_distribution<size_t>(0, 30)(random), ' ');
        for (char &letter : text)
            letter = char('a' + random() % 3);
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        const std::string a = word();
        const std::string b = word();
        std::string inA;
        std::string inB;
        for (const AlignedPair pair : alignSequences(qsizetype(a.size()), qsizetype(b.size()),
                 [&](qsizetype i, qsizetype j) { return a[size_t(i)] == b[size_t(j)]; })) {
            if (pair.a >= 0)
                inA += a[size_t(pair.a)];
            if (pair.b >= 0)
                inB += b[size_t(pair.b)];
            if (pair.a >= 0 && pair.b >= 0)
                QCOMPARE(a[size_t(pair.a)], b[size_t(pair.b)]);
        }
        QCOMPARE(inA, a);
        QCOMPARE(inB, b);
    }
}

void TestSequenceAlignment::givesUpOnTheMiddleWhereTooMuchDiffers()
{
    QCOMPARE(aligned("axbyc", "aubvc", 2), QByteArray("aa x- b- y- -u -b -v cc"));
}

QTEST_GUILESS_MAIN(TestSequenceAlignment)
#include "tst_sequencealignment.moc"
