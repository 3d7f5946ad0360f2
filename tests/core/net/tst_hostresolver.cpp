#include "core/net/hostresolver.h"

#include <QTest>

using namespace socketscope;

class TestHostResolver : public QObject
{
    Q_OBJECT

private slots:
    void takesLiteralAddressesAtOnce_data();
    void takesLiteralAddressesAtOnce();
    void takesNothingElseForAnAddress_data();
    void takesNothingElseForAnAddress();
    void looksNamesUpFromTheEventLoop();
    void tellsThatANameIsUnknown();
    void saysNothingAfterACancel();
    void answersOnlyTheLastQuestion();
    void mayBeDestroyedByItsAnswer();
    void mayBeDestroyedBeforeItsAnswer();
};

void TestHostResolver::takesLiteralAddressesAtOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("::1");
    QTest::newRow("IPv6 with scope") << QStringLiteral("fe80::1%lo");
    QTest::newRow("any") << QStringLiteral("::");
}

void TestHostResolver::takesLiteralAddressesAtOnce()
{
    QFETCH(QString, text);
    HostResolver resolver;
    QList<QHostAddress> answered;
    resolver.resolve(text, [&](const HostAnswer &answer) { answered = answer.addresses; });
    QCOMPARE(answered, QList<QHostAddress>({QHostAddress(text)}));
}

void TestHostResolver::takesNothingElseForAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << QStringLiteral("localhost");
    QTest::newRow("a number") << QStringLiteral("1");
    QTest::newRow("two numbers") << QStringLiteral("127.1");
    QTest::newRow("five numbers") << QStringLiteral("1.2.3.4.5");
    QTest::newRow("too large a number") << QStringLiteral("1.2.3.256");
    QTest::newRow("nothing") << QString();
}

void TestHostResolver::takesNothingElseForAnAddress()
{
    QFETCH(QString, text);
    QVERIFY(HostResolver::literal(text).isNull());
}

void TestHostResolver::looksNamesUpFromTheEventLoop()
{
    HostResolver resolver;
    int answers = 0;
    HostAnswer last;
    resolver.resolve(QStringLiteral("localhost"), [&](const HostAnswer &answer) {
        ++answers;
        last = answer;
    });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    QVERIFY(last.addresses.contains(QHostAddress(QHostAddress::LocalHost)));
    for (const QHostAddress &address : last.addresses)
        QCOMPARE(last.addresses.count(address), 1);
}

void TestHostResolver::tellsThatANameIsUnknown()
{
    HostResolver resolver;
    bool isAnswered = false;
    resolver.resolve(QStringLiteral("not a host"), [&](const HostAnswer &answer) {
        isAnswered = true;
        QVERIFY(answer.addresses.isEmpty());
        QCOMPARE(answer.failure, QString());
    });
    QTRY_VERIFY(isAnswered);
}

void TestHostResolver::saysNothingAfterACancel()
{
    HostResolver resolver;
    int wrong = 0;
    bool isLater = false;
    resolver.resolve(QStringLiteral("localhost"), [&](const HostAnswer &) { ++wrong; });
    resolver.cancel();
    resolver.cancel();
    HostResolver other;
    other.resolve(QStringLiteral("localhost"), [&](const HostAnswer &) { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(wrong, 0);
}

void TestHostResolver::answersOnlyTheLastQuestion()
{
    HostResolver resolver;
    QStringList answers;
    resolver.resolve(QStringLiteral("localhost"),
        [&](const HostAnswer &) { answers.append(QStringLiteral("first")); });
    resolver.resolve(QStringLiteral("localhost"),
        [&](const HostAnswer &) { answers.append(QStringLiteral("second")); });
    QTRY_VERIFY(!answers.isEmpty());
    QCOMPARE(answers, QStringList(QStringLiteral("second")));
}

void TestHostResolver::mayBeDestroyedByItsAnswer()
{
    auto resolver = std::make_unique<HostResolver>();
    bool isAnswered = false;
    resolver->resolve(QStringLiteral("localhost"), [&](const HostAnswer &) {
        resolver.reset();
        isAnswered = true;
    });
    QTRY_VERIFY(isAnswered);
}

void TestHostResolver::mayBeDestroyedBeforeItsAnswer()
{
    bool isAnswered = false;
    for (int round = 0; round < 20; ++round) {
        HostResolver resolver;
        resolver.resolve(
            QStringLiteral("localhost"), [&](const HostAnswer &) { isAnswered = true; });
    }
    HostResolver last;
    bool isLater = false;
    last.resolve(QStringLiteral("localhost"), [&](const HostAnswer &) { isLater = true; });
    QTRY_VERIFY(isLater);
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestHostResolver)
#include "tst_hostresolver.moc"
