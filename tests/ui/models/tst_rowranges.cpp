#include "ui/models/rowranges.h"

#include <QTest>

#include <limits>

using namespace socketscope;

using Ranges = std::vector<RowRanges::Range>;

class TestRowRanges : public QObject
{
    Q_OBJECT

private slots:
    void putsRangesInOrderAndTogether_data();
    void putsRangesInOrderAndTogether();
    void knowsItsRows();
    void listsTheFirstRows();
    void costsNothingPerRow();
};

void TestRowRanges::putsRangesInOrderAndTogether_data()
{
    QTest::addColumn<Ranges>("given");
    QTest::addColumn<Ranges>("kept");
    QTest::addColumn<qint64>("count");
    QTest::newRow("none") << Ranges() << Ranges() << qint64(0);
    QTest::newRow("in any order") << Ranges{{7, 9}, {1, 2}} << Ranges{{1, 2}, {7, 9}} << qint64(5);
    QTest::newRow("overlapping") << Ranges{{1, 5}, {4, 8}} << Ranges{{1, 8}} << qint64(8);
    QTest::newRow("one within another") << Ranges{{1, 8}, {3, 4}} << Ranges{{1, 8}} << qint64(8);
    QTest::newRow("touching") << Ranges{{3, 3}, {4, 4}} << Ranges{{3, 4}} << qint64(2);
    QTest::newRow("the same twice") << Ranges{{3, 3}, {3, 3}} << Ranges{{3, 3}} << qint64(1);
    QTest::newRow("without a row") << Ranges{{5, 4}, {-1, -2}} << Ranges() << qint64(0);
}

void TestRowRanges::putsRangesInOrderAndTogether()
{
    QFETCH(Ranges, given);
    QFETCH(Ranges, kept);
    QFETCH(qint64, count);
    const RowRanges rows(given);
    QVERIFY(rows.ranges() == kept);
    QCOMPARE(rows.count(), count);
    QCOMPARE(rows.isEmpty(), count == 0);
    QVERIFY(rows == RowRanges(kept));
}

void TestRowRanges::knowsItsRows()
{
    const RowRanges rows({{2, 3}, {7, 7}});
    QList<int> contained;
    for (int row = -1; row < 10; ++row) {
        if (rows.contains(row))
            contained.append(row);
    }
    QCOMPARE(contained, (QList<int>{2, 3, 7}));
    QVERIFY(!RowRanges().contains(0));
}

void TestRowRanges::listsTheFirstRows()
{
    const RowRanges rows({{2, 3}, {7, 9}});
    QCOMPARE(rows.rows(10), (QList<int>{2, 3, 7, 8, 9}));
    QCOMPARE(rows.rows(3), (QList<int>{2, 3, 7}));
    QCOMPARE(rows.rows(0), QList<int>());
}

void TestRowRanges::costsNothingPerRow()
{
    const int last = std::numeric_limits<int>::max();
    const RowRanges rows({{0, last}, {5, 5}});
    QCOMPARE(rows.ranges().size(), size_t(1));
    QCOMPARE(rows.count(), qint64(last) + 1);
    QVERIFY(rows.contains(last));
    QCOMPARE(RowRanges({{last - 1, last}}).rows(10), (QList<int>{last - 1, last}));
}

QTEST_GUILESS_MAIN(TestRowRanges)
#include "tst_rowranges.moc"
