#include "core/net/hostresolver.h"
#include "stepper.h"

using namespace socketscope;

class StepSequenceTest : public QObject
{
    Q_OBJECT

private slots:
    void playsTheServerOfTheLabAgainstItsClient();
    void echoesAndTurnsToWhoWaits();
    void tellsThatACallWillWait();
    void closesASocketWhoseBindFailed();
    void triesTheAddressesOfANameOneAfterTheOther();
    void endsWhereNoAddressIsLeft();
    void offersOutcomesOfWhichOneComesTrue();
};

static quint16 portOf(Session &session, const SocketEvent &named)
{
    return session.recording().addressOf(named).port();
}

void StepSequenceTest::playsTheServerOfTheLabAgainstItsClient()
{
    Session session;
    ServerSettings settings;
    settings.greeting = "Thank you for connecting !";
    settings.replyMode = ReplyMode::Text;
    settings.reply = "bye";
    settings.closeAfterReply = true;
    Stepper server = serverOf(session, settings);
    QCOMPARE(server.steps(4), QStringLiteral("socket setsockopt bind getsockname"));
    Stepper client = clientOf(session, portOf(session, server.made));
    QCOMPARE(server.step(), QStringLiteral("listen"));
    QCOMPARE(client.steps(2), QStringLiteral("socket connect"));
    QCOMPARE(client.predicted, 0);
    QCOMPARE(server.step(), QStringLiteral("accept"));
    QVERIFY(!session.recording().addressOf(server.made).isNull());
    QVERIFY2(server.told.contains(session.recording().addressOf(server.made).toString()),
        qPrintable(server.told));
    QCOMPARE(server.step(), QStringLiteral("send"));
    QCOMPARE(client.step(), QStringLiteral("recv"));
    QVERIFY2(client.told.contains(QLatin1StringView("26")), qPrintable(client.told));
    client.sequence().type("hello");
    QCOMPARE(client.step(), QStringLiteral("send"));
    QCOMPARE(server.steps(3), QStringLiteral("recv send close"));
    QCOMPARE(client.steps(3), QStringLiteral("recv recv close"));
    QVERIFY(!client.next());
    server.sequence().end();
    QCOMPARE(server.step(), QStringLiteral("close"));
    QVERIFY(!server.next());
}

void StepSequenceTest::echoesAndTurnsToWhoWaits()
{
    Session session;
    ServerSettings settings;
    settings.replyMode = ReplyMode::Echo;
    Stepper server = serverOf(session, settings);
    server.steps(4);
    const quint16 port = portOf(session, server.made);
    server.step();
    Stepper first = clientOf(session, port);
    first.steps(2);
    QCOMPARE(server.step(), QStringLiteral("accept"));
    Stepper second = clientOf(session, port);
    second.steps(2);
    QCOMPARE(server.step(), QStringLiteral("accept")); // the first has nothing to say
    second.sequence().type("echo");
    second.step();
    QCOMPARE(server.steps(2), QStringLiteral("recv send"));
    QCOMPARE(server.made.result, 4);
    second.sequence().end();
    QCOMPARE(second.steps(2), QStringLiteral("shutdown recv"));
    QCOMPARE(server.steps(2), QStringLiteral("recv close"));
    QCOMPARE(second.steps(2), QStringLiteral("recv close"));
}

void StepSequenceTest::tellsThatACallWillWait()
{
    Session session;
    Stepper server = serverOf(session, {});
    server.steps(4);
    const quint16 port = portOf(session, server.made);
    server.step();
    QVERIFY(server.next()->waits);
    QVERIFY2(server.next()->sentence.contains(QLatin1StringView("wait")),
        qPrintable(server.next()->sentence));
    Stepper client = clientOf(session, port);
    client.steps(2);
    QVERIFY(!server.next()->waits);
    server.step();
    QCOMPARE(client.next()->call.call, Call::Recv);
    QVERIFY(client.next()->waits);
}

void StepSequenceTest::closesASocketWhoseBindFailed()
{
    Session session;
    ServerSettings settings;
    settings.address = QStringLiteral("192.0.2.1"); // TEST-NET-1 of RFC 5737
    Stepper server = serverOf(session, settings);
    QCOMPARE(server.steps(4), QStringLiteral("socket setsockopt bind close"));
    QVERIFY(!server.next());
}

void StepSequenceTest::triesTheAddressesOfANameOneAfterTheOther()
{
    Session session;
    Stepper server = serverOf(session, {});
    server.steps(4);
    ClientSettings settings;
    settings.host = QStringLiteral("lab.example");
    settings.port = portOf(session, server.made);
    server.step();
    const EndpointId owner = session.stepClient(settings);
    Stepper client(session, StepSequence(settings, owner), owner);
    QCOMPARE(client.next()->lookUp, settings.host);
    // Nothing listens on the second loopback address; the first is of another family.
    client.sequence().answer(
        {{QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QStringLiteral("127.0.0.2")),
             QHostAddress(QHostAddress::LocalHost)},
            {}});
    QStringList calls;
    while (client.next()->call.call != Call::Recv)
        calls.append(client.step());
    // Without IPv6 in the system there may be no first socket.
    const QString all = calls.join(u' ');
    QVERIFY2(
        all.endsWith(QLatin1StringView("socket connect close socket connect")), qPrintable(all));
    QCOMPARE(session.recording().addressOf(client.made),
        EndpointAddress(QHostAddress(QHostAddress::LocalHost), settings.port));
    QCOMPARE(server.step(), QStringLiteral("accept"));
    client.sequence().end();
    QCOMPARE(client.step(), QStringLiteral("shutdown"));
}

void StepSequenceTest::endsWhereNoAddressIsLeft()
{
    Session session;
    ClientSettings settings;
    settings.host = QStringLiteral("lab.example");
    settings.port = 1;
    const EndpointId owner = session.stepClient(settings);
    Stepper client(session, StepSequence(settings, owner), owner);
    client.sequence().answer(
        {{QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QStringLiteral("127.0.0.3"))},
            {}});
    client.step();
    QVERIFY2(client.next()->sentence.contains(QLatin1StringView("127.0.0.3:1")),
        qPrintable(client.next()->sentence));
    QCOMPARE(client.steps(5), QStringLiteral("connect close socket connect close"));
    QVERIFY(!client.next());

    Stepper unknown(session, StepSequence(settings, owner), owner);
    unknown.sequence().answer({});
    QVERIFY(unknown.sequence().problem().contains(settings.host));
    QVERIFY(!unknown.next());
}

void StepSequenceTest::offersOutcomesOfWhichOneComesTrue()
{
    for (int number = 1; number <= int(Call::GetPeerName); ++number) {
        const QList<Prediction> predictions = predictionsFor(Call(number));
        QVERIFY(predictions.size() >= 3);
        SocketEvent event;
        event.setCall(Call(number));
        event.result = -1;
        event.errorNumber = EPROTO;
        QCOMPARE(outcomeOf(predictions, event), predictions.size() - 1);
    }
}

QTEST_GUILESS_MAIN(StepSequenceTest)
#include "tst_stepsequence.moc"
