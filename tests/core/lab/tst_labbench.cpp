#include "labfixture.h"

#include <memory>

using namespace socketscope;

class LabBenchTest : public QObject
{
    Q_OBJECT

private slots:
    void makesTheCallsThatAreAsked();
    void belongsToTheLab();
    void letsACallWaitAndEndsItWithWhatComes();
    void sendsWhileARecvWaits();
    void keepsTheOrderOnOneSocket();
    void endsACancelledCallWithEintr();
    void doesNotMakeACallThatIsCancelledBeforeItsTurn();
    void cancelsWhatWaitsBeforeClose();
    void makesNoCallOnAClosedSocket();
    void closesEverySocketOfAnOwner();
    void endsWithTheSession();
    void endsALingeringCloseWithTheSession();
    void refusesMoreSocketsThanItHolds();
    void refusesWhatTheRecordHasNoRoomFor_data();
    void refusesWhatTheRecordHasNoRoomFor();
    void talksWithTheSessionsOwnServer();
};

void LabBenchTest::makesTheCallsThatAreAsked()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    QCOMPARE(lab.make(LabFixture::sending(client, "hello")).result, 5);
    const SocketEvent received = lab.make(LabFixture::receiving(accepted));
    QCOMPARE(received.result, 5);
    QCOMPARE(received.argument, 100U);
    QCOMPARE(lab.payload(received), "hello");
    QCOMPARE(lab.recording().addressOf(lab.make(LabFixture::call(Call::GetPeerName, accepted))),
        lab.nameOf(client));
    QCOMPARE(lab.shutdown(client, SHUT_WR).result, 0);
    QVERIFY(lab.make(LabFixture::receiving(accepted)).isEndOfStream());
    QCOMPARE(lab.close(client).result, 0);
    QCOMPARE(lab.facts(client).state, SocketState::Closed);
    QCOMPARE(lab.facts(accepted).state, SocketState::CloseWait);
}

void LabBenchTest::belongsToTheLab()
{
    LabFixture lab;
    const SocketEvent made = lab.socketCall(AF_INET, SOCK_STREAM, CloseOnExec);
    QCOMPARE(made.endpoint(), EndpointId::lab());
    QCOMPARE(made.descriptor(), made.result);
    QCOMPARE(made.argument, quint32(AF_INET) << 16 | quint32(SOCK_STREAM));
    QCOMPARE(int(made.messageFlags), int(CloseOnExec));
}

void LabBenchTest::letsACallWaitAndEndsItWithWhatComes()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    const quint32 ticket = lab.begin(LabFixture::receiving(accepted, 77));
    QVERIFY(lab.waits(ticket));
    const WaitingCall waiting = lab.recording().waitingCalls().list().constFirst();
    QCOMPARE(waiting.event.call(), Call::Recv);
    QCOMPARE(waiting.event.socketId, accepted);
    QCOMPARE(waiting.event.argument, 77U);
    lab.make(LabFixture::sending(client, "at last"));
    const SocketEvent received = lab.result(ticket);
    QCOMPARE(lab.payload(received), "at last");
    QVERIFY(qint64(received.durationNs) >= qint64(limits::kLabWaitMs) * 1'000'000);
    QVERIFY(lab.recording().waitingCalls().list().isEmpty());
}

void LabBenchTest::sendsWhileARecvWaits()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    const quint32 waiting = lab.begin(LabFixture::receiving(client));
    QVERIFY(lab.waits(waiting));
    QCOMPARE(lab.make(LabFixture::sending(client, "question")).result, 8);
    QVERIFY(!lab.ended.contains(waiting));
    lab.make(LabFixture::sending(accepted, "answer"));
    QCOMPARE(lab.payload(lab.result(waiting)), "answer");
}

void LabBenchTest::keepsTheOrderOnOneSocket()
{
    LabFixture lab;
    const quint32 listening = lab.listener();
    const EndpointAddress address = lab.nameOf(listening);
    const quint32 client = lab.socket();
    lab.begin(LabFixture::withAddress(Call::Connect, client, address));
    for (const char *text : {"one", "two", "three"})
        lab.begin(LabFixture::sending(client, text));
    lab.close(client);
    QCOMPARE(lab.calls(client), QStringLiteral("socket connect send send send close"));
    QCOMPARE(lab.log().at(lab.log().size() - 2).result, 5);
}

void LabBenchTest::endsACancelledCallWithEintr()
{
    LabFixture lab;
    const quint32 listening = lab.listener();
    const quint32 ticket = lab.begin(LabFixture::call(Call::Accept, listening));
    QVERIFY(lab.waits(ticket));
    lab.session.cancelLabCall(ticket);
    COMPARE_FAILED(lab.result(ticket), EINTR);
    // Also one that may not have reached the system yet.
    const quint32 early = lab.begin(LabFixture::call(Call::Accept, listening));
    lab.session.cancelLabCall(early);
    COMPARE_FAILED(lab.result(early), EINTR);
}

void LabBenchTest::doesNotMakeACallThatIsCancelledBeforeItsTurn()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    const quint32 first = lab.begin(LabFixture::receiving(client));
    const quint32 second = lab.begin(LabFixture::receiving(client));
    lab.session.cancelLabCall(second); // the first has not waited long enough to let it begin
    QVERIFY(QTest::qWaitFor([&, ticket = second] { return lab.ended.contains(ticket); }));
    QCOMPARE(lab.ended[second].event, -1);
    QCOMPARE(lab.ended[second].refused.code, ECANCELED);
    lab.make(LabFixture::sending(accepted, "x"));
    QCOMPARE(lab.result(first).result, 1);
}

void LabBenchTest::cancelsWhatWaitsBeforeClose()
{
    LabFixture lab;
    const quint32 listening = lab.listener();
    const quint32 first = lab.begin(LabFixture::call(Call::Accept, listening));
    QVERIFY(lab.waits(first));
    const quint32 second = lab.begin(LabFixture::call(Call::Accept, listening));
    QVERIFY(lab.waits(second));
    QCOMPARE(lab.close(listening).result, 0);
    COMPARE_FAILED(lab.result(first), EINTR);
    COMPARE_FAILED(lab.result(second), EINTR);
    QCOMPARE(lab.calls(listening),
        QStringLiteral("socket bind listen accept!%1 accept!%1 close").arg(EINTR));
}

void LabBenchTest::makesNoCallOnAClosedSocket()
{
    LabFixture lab;
    const quint32 id = lab.socket();
    lab.close(id);
    const quint32 ticket = lab.begin(LabFixture::sending(id, "late"));
    lab.result(ticket);
    QCOMPARE(lab.ended[ticket].event, -1);
    QCOMPARE(lab.ended[ticket].refused.code, EBADF);
    QVERIFY(!lab.ended[ticket].refused.message.isEmpty());
}

void LabBenchTest::closesEverySocketOfAnOwner()
{
    LabFixture lab;
    const quint32 listening = lab.listener();
    const quint32 ticket = lab.begin(LabFixture::call(Call::Accept, listening));
    QVERIFY(lab.waits(ticket));
    LabCall other = LabFixture::call(Call::Socket, 0);
    other.owner = EndpointId::server(1);
    other.domain = AF_INET;
    other.type = SOCK_DGRAM;
    const quint32 ofServer = lab.make(other).socketId;
    lab.session.closeLab();
    QTRY_COMPARE(lab.facts(listening).state, SocketState::Closed);
    COMPARE_FAILED(lab.result(ticket), EINTR);
    QVERIFY(lab.facts(ofServer).isOpen());
    lab.session.closeLab(EndpointId::server(1));
    QTRY_VERIFY(!lab.facts(ofServer).isOpen());
}

void LabBenchTest::endsWithTheSession()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    const quint32 ticket = lab.begin(LabFixture::receiving(accepted));
    QVERIFY(lab.waits(ticket));
    lab.begin(LabFixture::receiving(client));
    lab.session.closeAll();
    QCOMPARE(lab.facts(client).state, SocketState::Closed);
    QCOMPARE(lab.facts(accepted).state, SocketState::Closed);
    QVERIFY(lab.recording().waitingCalls().list().isEmpty());
}

void LabBenchTest::endsALingeringCloseWithTheSession()
{
    LabFixture lab;
    const auto [client, accepted] = lab.connection();
    lab.make(LabFixture::option(
        client, SOL_SOCKET, SO_LINGER, LabFixture::raw(linger{1, 600}))); // ten minutes
    LabCall fill = LabFixture::sending(client, QByteArray(limits::kLabBytes, 'x'), MSG_DONTWAIT);
    while (lab.make(fill).result > 0) { }
    const quint32 ticket = lab.begin(LabFixture::call(Call::Close, client));
    QVERIFY(lab.waits(ticket));
    lab.session.closeAll();
    QCOMPARE(lab.facts(client).state, SocketState::Closed);
    QVERIFY(accepted != 0);
}

void LabBenchTest::refusesMoreSocketsThanItHolds()
{
    LabFixture lab;
    for (qsizetype count = 0; count < limits::kMaxLabSockets; ++count)
        QVERIFY(lab.socket(SOCK_DGRAM) != 0);
    LabCall asked = LabFixture::call(Call::Socket, 0);
    asked.domain = AF_INET;
    asked.type = SOCK_DGRAM;
    const quint32 ticket = lab.begin(asked);
    lab.result(ticket);
    QCOMPARE(lab.ended[ticket].event, -1);
    QVERIFY(!lab.ended[ticket].refused.message.isEmpty());
}

void LabBenchTest::refusesWhatTheRecordHasNoRoomFor_data()
{
    QTest::addColumn<LabCall>("call");
    LabCall call = LabFixture::receiving(1, quint32(limits::kLabBytes) + 1);
    QTest::newRow("more bytes than one call may move") << call;
    call = LabFixture::receiving(1, 10, 0x10000);
    QTest::newRow("flags beyond 16 bits") << call;
    QTest::newRow("a negative option") << LabFixture::option(1, SOL_SOCKET, -1, "");
    QTest::newRow("bind without an address") << LabFixture::call(Call::Bind, 1);
    QTest::newRow("no call of the system") << LabFixture::call(Call::SslRead, 1);
}

void LabBenchTest::refusesWhatTheRecordHasNoRoomFor()
{
    QFETCH(LabCall, call);
    const Result<void> checked = checkLabCall(call);
    QVERIFY(!checked);
    QVERIFY(!checked.error().message.isEmpty());
}

void LabBenchTest::talksWithTheSessionsOwnServer()
{
    LabFixture lab;
    ServerSettings settings;
    settings.port = 0;
    settings.greeting = "welcome";
    quint16 port = 0;
    QObject::connect(&lab.session, &Session::endpointChanged, &lab.session,
        [&port](const EndpointStatus &status) { port = status.address.port(); });
    lab.session.startServer(settings);
    QTRY_VERIFY(port != 0);
    const quint32 client = lab.socket();
    QCOMPARE(lab.connect(client, loopback(port)).result, 0);
    QCOMPARE(lab.payload(lab.make(LabFixture::receiving(client))), "welcome");
}

QTEST_GUILESS_MAIN(LabBenchTest)
#include "tst_labbench.moc"
