#include "core/timeline/sessiondensity.h"

#include <QTest>

#include <numeric>

using namespace socketscope;

class TestSessionDensity : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNumberOfCallsHoweverLongTheSession_data()
    {
        QTest::addColumn<qint64>("stepUnits");
        QTest::newRow("steps") << qint64(1);
        QTest::newRow("microseconds") << qint64(1000);
        QTest::newRow("hours") << qint64(3'600'000'000'000);
        QTest::newRow("all at once") << qint64(0);
    }

    void keepsTheNumberOfCallsHoweverLongTheSession()
    {
        QFETCH(qint64, stepUnits);
        SessionDensity density;
        constexpr int kCount = 30'000;
        for (int number = 0; number < kCount; ++number)
            density.add(
                number * stepUnits, number % 100 == 0 ? DensityKind::Failed : DensityKind::Send);
        QVERIFY(density.buckets().size() <= SessionDensity::kMostBuckets);
        const SessionDensity::Counts sum = density.sum(0, density.buckets().size());
        QCOMPARE(sum[size_t(DensityKind::Failed)], quint32(kCount / 100));
        QCOMPARE(sum[size_t(DensityKind::Send)], quint32(kCount - kCount / 100));
        QVERIFY(density.sum(density.buckets().size(), density.buckets().size() + 5)
            == SessionDensity::Counts{});
    }

    void aCallStaysWhereItHappened()
    {
        SessionDensity density;
        density.add(5, DensityKind::Begin);
        density.add(1'000'000, DensityKind::End);
        const auto bucket = size_t(5 / density.bucketUnits());
        QCOMPARE(density.buckets()[bucket][size_t(DensityKind::Begin)], 1u);
        QCOMPARE(density.buckets().back()[size_t(DensityKind::End)], 1u);
    }

    void unitsBelowZeroCountAsTheBeginning()
    {
        SessionDensity density;
        density.add(-7, DensityKind::Recv);
        QCOMPARE(density.buckets().front()[size_t(DensityKind::Recv)], 1u);
    }
};

QTEST_GUILESS_MAIN(TestSessionDensity)
#include "tst_sessiondensity.moc"
