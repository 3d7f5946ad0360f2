#include "core/event/errnoname.h"

#include <QTest>

#include <cerrno>
#include <cstring>

using namespace socketscope;

class TestErrnoName : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatSocketCallsReturn_data();
    void namesWhatSocketCallsReturn();
    void agreesWithTheSystemsOwnNames();
    void namesNothingForZeroAndTheUnknown();
    void givesEachNumberOneName();
};

void TestErrnoName::namesWhatSocketCallsReturn_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("refused") << ECONNREFUSED << QStringLiteral("ECONNREFUSED");
    QTest::newRow("reset") << ECONNRESET << QStringLiteral("ECONNRESET");
    QTest::newRow("in use") << EADDRINUSE << QStringLiteral("EADDRINUSE");
    QTest::newRow("foreign") << EADDRNOTAVAIL << QStringLiteral("EADDRNOTAVAIL");
    QTest::newRow("timed out") << ETIMEDOUT << QStringLiteral("ETIMEDOUT");
    QTest::newRow("again") << EAGAIN << QStringLiteral("EAGAIN");
    QTest::newRow("denied") << EACCES << QStringLiteral("EACCES");
}

void TestErrnoName::namesWhatSocketCallsReturn()
{
    QFETCH(int, number);
    QFETCH(QString, name);
    QCOMPARE(errnoName(number), name);
    QCOMPARE(errnoNamed(QLatin1StringView(name.toLatin1())), number);
    QVERIFY(!errnoMeaning(number).isEmpty());
    QVERIFY(!errnoMeaning(number).endsWith(u'.'));
}

void TestErrnoName::agreesWithTheSystemsOwnNames()
{
#ifdef __GLIBC__
    int known = 0;
    for (int number = 1; number < 134; ++number) {
        const QLatin1StringView name = errnoName(number);
        if (name.isEmpty())
            continue;
        ++known;
        QCOMPARE(name, QLatin1StringView(strerrorname_np(number)));
    }
    QVERIFY(known > 40);
#else
    QSKIP("only glibc tells the names");
#endif
}

void TestErrnoName::namesNothingForZeroAndTheUnknown()
{
    QVERIFY(errnoName(0).isEmpty());
    QVERIFY(errnoName(-1).isEmpty());
    QVERIFY(errnoName(99999).isEmpty());
    QCOMPARE(errnoNamed(QLatin1StringView("ENOSUCHTHING")), 0);
    QCOMPARE(errnoNamed(QLatin1StringView("")), 0);
    QVERIFY(errnoMeaning(99999).contains(QStringLiteral("99999")));
}

void TestErrnoName::givesEachNumberOneName()
{
    for (int number = 1; number < 134; ++number) {
        if (!errnoName(number).isEmpty())
            QCOMPARE(errnoNamed(errnoName(number)), number);
    }
}

QTEST_GUILESS_MAIN(TestErrnoName)
#include "tst_errnoname.moc"
