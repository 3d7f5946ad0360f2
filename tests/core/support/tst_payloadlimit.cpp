#include "core/support/payloadlimit.h"

#include <QTest>

using namespace socketscope;

class TestPayloadLimit : public QObject
{
    Q_OBJECT

private slots:
    void readsSizes_data();
    void readsSizes();
    void refusesInWords_data();
    void refusesInWords();
};

void TestPayloadLimit::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("mebibytes") << QStringLiteral("512M") << 512 * limits::kMiB;
    QTest::newRow("gibibytes in full") << QStringLiteral("2 GiB") << 2 * limits::kGiB;
    QTest::newRow("small letters") << QStringLiteral("9000k") << 9000 * limits::kKiB;
    QTest::newRow("bytes") << QStringLiteral("8388608") << 8 * limits::kMiB;
    QTest::newRow("the least") << QStringLiteral("8MB") << limits::kLeastPayloadBytes;
    QTest::newRow("the most") << QStringLiteral("256G") << limits::kMostPayloadBytes;
}

void TestPayloadLimit::readsSizes()
{
    QFETCH(QString, text);
    const Result<qint64> limit = parsePayloadLimit(text);
    QVERIFY(limit.ok());
    QTEST(limit.value(), "bytes");
}

void TestPayloadLimit::refusesInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << QStringLiteral("much");
    QTest::newRow("below zero") << QStringLiteral("-2G");
    QTest::newRow("a fraction") << QStringLiteral("1.5G");
    QTest::newRow("too little") << QStringLiteral("7M");
    QTest::newRow("a byte too little") << QStringLiteral("8388607");
    QTest::newRow("too much") << QStringLiteral("257G");
    QTest::newRow("far too much") << QStringLiteral("999999999999999G");
}

void TestPayloadLimit::refusesInWords()
{
    QFETCH(QString, text);
    const Result<qint64> limit = parsePayloadLimit(text);
    QVERIFY(!limit.ok());
    QVERIFY(limit.error().message.contains(text));
}

QTEST_GUILESS_MAIN(TestPayloadLimit)
#include "tst_payloadlimit.moc"
