#include "core/net/portholder.h"

#include "tests/core/net/rawpeer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace socketscope;

class TestPortHolder : public QObject
{
    Q_OBJECT

private slots:
    void findsAListenerOfThisProgram_data();
    void findsAListenerOfThisProgram();
    void tellsAddressesApart();
    void countsThoseWhoWait();
    void findsNobody();
};

void TestPortHolder::findsAListenerOfThisProgram_data()
{
    QTest::addColumn<QString>("asked");
    QTest::newRow("the same address") << QStringLiteral("127.0.0.1");
    QTest::newRow("any address") << QStringLiteral("0.0.0.0");
    QTest::newRow("any address of IPv6") << QStringLiteral("::");
}

void TestPortHolder::findsAListenerOfThisProgram()
{
    QFETCH(QString, asked);
    const RawPeer listener = RawPeer::listenOn();
    const auto holder = findPortHolder(EndpointAddress(QHostAddress(asked), listener.port()));
    if (!holder && !QFile::exists(QStringLiteral("/proc/net/tcp")))
        QSKIP("this system has no /proc");
    QVERIFY(holder.has_value());
    QVERIFY(holder->owner.isThisProgram);
    QCOMPARE(holder->owner.processId, QCoreApplication::applicationPid());
    QVERIFY(!holder->owner.program.isEmpty());
    QCOMPARE(holder->receiveQueue, 0);
}

void TestPortHolder::tellsAddressesApart()
{
    RawPeer first = RawPeer::listenOn();
    RawPeer second = RawPeer::listenOn(first.port(), 16, QStringLiteral("127.0.0.2"));
    QVERIFY(second.isOpen());
    const RawPeer waiting = RawPeer::connectTo(first.port()); // to 127.0.0.1
    const auto holder = [&](const char *host) {
        return findPortHolder(
            EndpointAddress(QHostAddress(QString::fromLatin1(host)), first.port()));
    };
    QCOMPARE(holder("127.0.0.1")->receiveQueue, 1);
    QCOMPARE(holder("127.0.0.2")->receiveQueue, 0);
}

void TestPortHolder::countsThoseWhoWait()
{
    const RawPeer listener = RawPeer::listenOn();
    const RawPeer first = RawPeer::connectTo(listener.port());
    const RawPeer second = RawPeer::connectTo(listener.port());
    const auto holder
        = findPortHolder(EndpointAddress(QHostAddress(QHostAddress::LocalHost), listener.port()));
    QVERIFY(holder.has_value());
    QCOMPARE(holder->receiveQueue, 2);
}

void TestPortHolder::findsNobody()
{
    quint16 port = 0;
    {
        const RawPeer listener = RawPeer::listenOn();
        port = listener.port();
    }
    QVERIFY(!findPortHolder(EndpointAddress(QHostAddress(QHostAddress::LocalHost), port)));
}

QTEST_GUILESS_MAIN(TestPortHolder)
#include "tst_portholder.moc"
