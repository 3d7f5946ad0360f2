#include "core/support/prefault.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace socketscope;

class TestPrefault : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheBytesAsTheyAre_data();
    void leavesTheBytesAsTheyAre();
};

void TestPrefault::leavesTheBytesAsTheyAre_data()
{
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("whole pages") << qsizetype(0) << qsizetype(65536);
    QTest::newRow("from and to the middle of a page") << qsizetype(100) << qsizetype(50000);
    QTest::newRow("less than a page") << qsizetype(10) << qsizetype(20);
    QTest::newRow("nothing") << qsizetype(0) << qsizetype(0);
}

void TestPrefault::leavesTheBytesAsTheyAre()
{
    QFETCH(qsizetype, offset);
    QFETCH(qsizetype, length);
    std::vector<char> memory(65536, 'x');
    prefault(memory.data() + offset, length);
    QCOMPARE(std::count(memory.cbegin(), memory.cend(), 'x'), 65536);
}

QTEST_GUILESS_MAIN(TestPrefault)
#include "tst_prefault.moc"
