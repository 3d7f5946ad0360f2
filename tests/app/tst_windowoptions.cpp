#include "app/windowoptions.h"

#include "core/support/limits.h"

#include <QTest>

using namespace socketscope;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestWindowOptions : public QObject
{
    Q_OBJECT

private slots:
    void asksForNothingByDefault();
    void readsWhatWasAskedFor_data();
    void readsWhatWasAskedFor();
    void connectsSeveralClients();
    void sendsBackWithEcho();
    void keepsAsMuchDataAsAskedFor();
    void takesTheRestForTranscripts();
    void refusesInWords_data();
    void refusesInWords();
};

void TestWindowOptions::asksForNothingByDefault()
{
    const Result<WindowOptions> options = parseWindowOptions({});
    QVERIFY(options.ok());
    QVERIFY(!options.value().listen);
    QVERIFY(options.value().connect.isEmpty());
    QVERIFY(!options.value().help && !options.value().version && !options.value().echo);
}

void TestWindowOptions::readsWhatWasAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("a port alone") << words("--listen 1234") << QString() << 1234;
    QTest::newRow("an equals sign") << words("--listen=0") << QString() << 0;
    QTest::newRow("address and port")
        << words("--listen 0.0.0.0:80") << QStringLiteral("0.0.0.0") << 80;
    QTest::newRow("an IPv6 address") << words("--listen [::1]:80") << QStringLiteral("::1") << 80;
}

void TestWindowOptions::readsWhatWasAskedFor()
{
    QFETCH(QStringList, arguments);
    const Result<WindowOptions> options = parseWindowOptions(arguments);
    QVERIFY(options.ok());
    QVERIFY(options.value().listen.has_value());
    QTEST(options.value().listen->host, "host");
    QTEST(int(options.value().listen->port), "port");
}

void TestWindowOptions::connectsSeveralClients()
{
    const Result<WindowOptions> options
        = parseWindowOptions(words("--connect localhost:1 --connect=[::1]:2"));
    QVERIFY(options.ok());
    QCOMPARE(options.value().connect.size(), 2);
    QCOMPARE(options.value().connect.at(1).host, QStringLiteral("::1"));
}

void TestWindowOptions::sendsBackWithEcho()
{
    const Result<WindowOptions> options = parseWindowOptions(words("--listen 0 --echo"));
    QVERIFY(options.ok());
    QVERIFY(options.value().echo);
}

void TestWindowOptions::keepsAsMuchDataAsAskedFor()
{
    QVERIFY(!parseWindowOptions({}).value().payloadLimit);
    const Result<WindowOptions> options = parseWindowOptions(words("--payload-limit 16M"));
    QVERIFY(options.ok());
    QCOMPARE(options.value().payloadLimit, 16 * limits::kMiB);
}

void TestWindowOptions::takesTheRestForTranscripts()
{
    const Result<WindowOptions> options
        = parseWindowOptions(words("a.jsonl --listen 0 b -- --echo -x"));
    QVERIFY(options.ok());
    QVERIFY(!options.value().echo);
    QCOMPARE(options.value().files, words("a.jsonl b --echo -x"));
}

void TestWindowOptions::refusesInWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("an unknown option") << words("--loud") << QStringLiteral("--loud");
    QTest::newRow("a longer option") << words("--listener 1") << QStringLiteral("--listener");
    QTest::newRow("a missing value") << words("--listen") << QStringLiteral("--listen");
    QTest::newRow("a port too high") << words("--listen 65536") << QStringLiteral("65536");
    QTest::newRow("a word for a port") << words("--listen http") << QStringLiteral("http");
    QTest::newRow("no host to connect to") << words("--connect 80") << QStringLiteral("HOST");
    QTest::newRow("port 0 to connect to")
        << words("--connect localhost:0") << QStringLiteral("HOST");
    QTest::newRow("a limit that is none")
        << words("--payload-limit much") << QStringLiteral("--payload-limit");
    QTest::newRow("echo without a server") << words("--echo") << QStringLiteral("--listen");
}

void TestWindowOptions::refusesInWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Result<WindowOptions> options = parseWindowOptions(arguments);
    QVERIFY(!options.ok());
    QVERIFY2(options.error().message.contains(named), qPrintable(options.error().message));
}

QTEST_GUILESS_MAIN(TestWindowOptions)
#include "tst_windowoptions.moc"
