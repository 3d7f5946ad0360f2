#include "core/support/streamcopy.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace socketscope;

class TestStreamCopy : public QObject
{
    Q_OBJECT

private slots:
    void copiesJustTheseBytes_data();
    void copiesJustTheseBytes();
};

void TestStreamCopy::copiesJustTheseBytes_data()
{
    QTest::addColumn<qsizetype>("length");
    for (const qsizetype length : {0, 1, 63, 64, 4095, 4096, 4097, 4160, 65535, 65536})
        QTest::addRow("%lld bytes", qint64(length)) << length;
}

void TestStreamCopy::copiesJustTheseBytes()
{
    QFETCH(qsizetype, length);
    constexpr qsizetype kMargin = 128;
    std::vector<char> source(size_t(length + kMargin));
    for (size_t index = 0; index < source.size(); ++index)
        source[index] = char(index * 7 + index / 256);
    for (const qsizetype fromOffset : {0, 1, 17, 64}) {
        for (const qsizetype toOffset : {0, 1, 16, 63, 64}) {
            std::vector<char> target(size_t(length + kMargin), '#');
            streamCopy(target.data() + toOffset, source.data() + fromOffset, length);
            const auto first = target.cbegin() + toOffset;
            QVERIFY(std::equal(first, first + length, source.cbegin() + fromOffset));
            QCOMPARE(std::count(target.cbegin(), first, '#'), toOffset);
            QCOMPARE(std::count(first + length, target.cend(), '#'), kMargin - toOffset);
        }
    }
}

QTEST_GUILESS_MAIN(TestStreamCopy)
#include "tst_streamcopy.moc"
