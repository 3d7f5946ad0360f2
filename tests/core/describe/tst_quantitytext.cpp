#include "core/describe/quantitytext.h"

#include <QTest>

using namespace socketscope;

class TestQuantityText : public QObject
{
    Q_OBJECT

private slots:
    void writesTimesInAUnitFitToRead_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        QTest::newRow("the beginning") << qint64(0) << QStringLiteral("0.000 ms");
        QTest::newRow("less than a millisecond") << qint64(940'000) << QStringLiteral("0.940 ms");
        QTest::newRow("rounded to a microsecond")
            << qint64(1'180'499) << QStringLiteral("1.180 ms");
        QTest::newRow("just below a second") << qint64(999'999'400) << QStringLiteral("999.999 ms");
        QTest::newRow("rounds up to a second") << qint64(999'999'600) << QStringLiteral("1.000 s");
        QTest::newRow("seconds") << qint64(12'003'000'000) << QStringLiteral("12.003 s");
        QTest::newRow("just below a minute")
            << qint64(59'999'400'000) << QStringLiteral("59.999 s");
        QTest::newRow("a minute") << qint64(59'999'600'000) << QStringLiteral("1:00.000 min");
        QTest::newRow("hours") << qint64(3'672'003'000'000) << QStringLiteral("1:01:12.003 h");
    }
    void writesTimesInAUnitFitToRead()
    {
        QFETCH(qint64, ns);
        QTEST(timeText(ns), "text");
    }

    void signsSteps()
    {
        QCOMPARE(deltaText(240'000), QStringLiteral("+0.240 ms"));
        QCOMPARE(deltaText(0), QStringLiteral("+0.000 ms"));
        QCOMPARE(deltaText(-240'000), QStringLiteral("−0.240 ms"));
    }

    void writesSpansWithNoMoreDigitsThanNeeded()
    {
        QCOMPARE(spanText(10'000'400'000), QStringLiteral("10 s"));
        QCOMPARE(spanText(2'540'000'000), QStringLiteral("2.5 s"));
        QCOMPARE(spanText(40'300'000), QStringLiteral("40 ms"));
        QCOMPARE(spanText(12'000), QStringLiteral("0.012 ms"));
    }

    void writesBytes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 B");
        QTest::newRow("some") << qint64(73) << QStringLiteral("73 B");
        QTest::newRow("just below a KiB") << qint64(1023) << QStringLiteral("1023 B");
        QTest::newRow("a KiB") << qint64(1024) << QStringLiteral("1 KiB");
        QTest::newRow("with a tenth") << qint64(1230) << QStringLiteral("1.2 KiB");
        QTest::newRow("without a tenth") << qint64(64 * 1024 + 300) << QStringLiteral("64 KiB");
        QTest::newRow("just below a MiB") << qint64(1024 * 1024 - 1) << QStringLiteral("1 MiB");
        QTest::newRow("MiB") << qint64(16 * 1024 * 1024) << QStringLiteral("16 MiB");
        QTest::newRow("PiB and more")
            << qint64(5) * (qint64(1) << 60) << QStringLiteral("5120 PiB");
    }
    void writesBytes()
    {
        QFETCH(qint64, bytes);
        QTEST(bytesText(bytes), "text");
    }
};

QTEST_GUILESS_MAIN(TestQuantityText)
#include "tst_quantitytext.moc"
