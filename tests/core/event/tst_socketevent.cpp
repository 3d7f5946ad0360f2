#include "core/event/socketevent.h"

#include <QTest>

#include <cerrno>

using namespace socketscope;

class TestSocketEvent : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryCallBothWays();
    void keepsTheLargestValues();
    void keepsDescriptorsWithTheirSign_data();
    void keepsDescriptorsWithTheirSign();
    void packsEndpoints_data();
    void packsEndpoints();
    void tellsTheEndOfTheStream();
    void tellsTheSocketThatAnAcceptMade();
    void startsAsNothing();
};

void TestSocketEvent::namesEveryCallBothWays()
{
    for (int number = 1; number < kCallCount; ++number) {
        const Call call = Call(number);
        QVERIFY(*callName(call) != '\0');
        QCOMPARE(callNamed(QLatin1StringView(callName(call))), call);
    }
    QCOMPARE(callName(Call::None), "");
    QCOMPARE(callName(Call(200)), "");
    QCOMPARE(callNamed(QLatin1StringView("fork")), Call::None);
    QCOMPARE(callNamed(QLatin1StringView("")), Call::None);
}

void TestSocketEvent::keepsTheLargestValues()
{
    SocketEvent event;
    event.durationNs = (quint64(1) << 48) - 1;
    event.errorNumber = 0xffff;
    event.payloadPosition = (quint64(1) << 48) - 1;
    event.messageFlags = 0xffff;
    event.setCall(Call::GetSockOpt);
    event.setEndpoint(EndpointId::client(0x1fffff));
    event.flags = 0xff;
    event.setDescriptor(0x7fffff);
    QCOMPARE(quint64(event.durationNs), (quint64(1) << 48) - 1);
    QCOMPARE(int(event.errorNumber), 0xffff);
    QCOMPARE(quint64(event.payloadPosition), (quint64(1) << 48) - 1);
    QCOMPARE(int(event.messageFlags), 0xffff);
    QCOMPARE(event.call(), Call::GetSockOpt);
    QCOMPARE(event.endpoint(), EndpointId::client(0x1fffff));
    QCOMPARE(int(event.flags), 0xff);
    QCOMPARE(event.descriptor(), 0x7fffff);
}

void TestSocketEvent::keepsDescriptorsWithTheirSign_data()
{
    QTest::addColumn<int>("descriptor");
    QTest::newRow("none") << -1;
    QTest::newRow("the first") << 0;
    QTest::newRow("a usual one") << 7;
    QTest::newRow("the largest") << 0x7fffff;
}

void TestSocketEvent::keepsDescriptorsWithTheirSign()
{
    QFETCH(int, descriptor);
    SocketEvent event;
    event.setDescriptor(descriptor);
    QCOMPARE(event.descriptor(), descriptor);
}

void TestSocketEvent::packsEndpoints_data()
{
    QTest::addColumn<EndpointId>("id");
    QTest::newRow("none") << EndpointId();
    QTest::newRow("the server") << EndpointId::server();
    QTest::newRow("server 3") << EndpointId::server(3);
    QTest::newRow("client 1") << EndpointId::client(1);
    QTest::newRow("the last client") << EndpointId::client(0x1fffff);
}

void TestSocketEvent::packsEndpoints()
{
    QFETCH(EndpointId, id);
    QVERIFY(id.packed() < (1U << 24));
    QCOMPARE(EndpointId::unpacked(id.packed()), id);
    QCOMPARE(id.isValid(), id.isServer() || id.isClient());
}

void TestSocketEvent::tellsTheEndOfTheStream()
{
    SocketEvent event;
    event.setCall(Call::Recv);
    event.argument = 65536;
    QVERIFY(event.isEndOfStream());
    event.argument = 0; // asked for nothing, so nothing says nothing
    QVERIFY(!event.isEndOfStream());
    event.argument = 65536;
    event.result = 1;
    QVERIFY(!event.isEndOfStream());
    event.result = 0;
    event.setCall(Call::Send);
    QVERIFY(!event.isEndOfStream());
    QVERIFY(event.isSend() && !event.isReceive());
}

void TestSocketEvent::tellsTheSocketThatAnAcceptMade()
{
    SocketEvent event;
    event.setCall(Call::Accept);
    event.result = 9;
    event.payloadPosition = 42;
    QCOMPARE(event.acceptedSocketId(), 42U);
    event.result = -1;
    event.errorNumber = EMFILE;
    QVERIFY(event.failed());
    QCOMPARE(event.acceptedSocketId(), 0U);
    event.setCall(Call::Recv);
    event.result = 5;
    QCOMPARE(event.acceptedSocketId(), 0U);
}

void TestSocketEvent::startsAsNothing()
{
    const SocketEvent event;
    QCOMPARE(event.call(), Call::None);
    QCOMPARE(event.descriptor(), -1);
    QVERIFY(!event.endpoint().isValid());
    QVERIFY(!event.failed());
    QCOMPARE(event.endNs(), 0);
}

QTEST_GUILESS_MAIN(TestSocketEvent)
#include "tst_socketevent.moc"
