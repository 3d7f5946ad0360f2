#include "core/net/session.h"
#include "core/steps/stepsequence.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <QTest>

using namespace socketscope;

/// A person who presses Next: performs what a sequence says, in a real session.
class Stepper
{
public:
    Stepper(Session &session, const StepSequence &sequence, EndpointId owner)
        : m_session(session)
        , m_sequence(sequence)
        , m_owner(owner)
    {
        QObject::connect(&session, &Session::labCallEnded, &session,
            [this](quint32 ticket, quint32, qsizetype event, const Error &) {
                if (ticket == m_ticket)
                    m_event = event;
            });
    }

    [[nodiscard]] std::optional<NextCall> next()
    {
        SocketBook book;
        book.follow(m_session.recording(), m_session.recording().events().size());
        return m_sequence.next(
            m_session.recording(), book, StepFacts::ask(m_session.recording(), book, m_owner));
    }
    /// Makes the next call and waits for its end; its name, and what was told of it in `told`.
    QString step()
    {
        const std::optional<NextCall> coming = next();
        if (!coming)
            return {};
        told = coming->sentence;
        m_event = -1;
        m_ticket = m_session.perform(coming->call);
        if (!QTest::qWaitFor([this] { return m_event >= 0; }))
            return QStringLiteral("no end");
        made = m_session.recording().events().at(m_event);
        predicted = outcomeOf(coming->predictions, made);
        m_sequence.made(made);
        return QLatin1StringView(callName(made.call()));
    }
    QString steps(int count)
    {
        QStringList names;
        for (int step = 0; step < count; ++step)
            names.append(this->step());
        return names.join(u' ');
    }
    StepSequence &sequence() { return m_sequence; }

    QString told;
    SocketEvent made;
    qsizetype predicted = -1;

private:
    Session &m_session;
    StepSequence m_sequence;
    EndpointId m_owner;
    quint32 m_ticket = 0;
    qsizetype m_event = -1;
};

class StepSequenceTest : public QObject
{
    Q_OBJECT

private slots:
    void playsTheServerOfTheLabAgainstItsClient();
    void echoesAndTurnsToWhoWaits();
    void tellsThatACallWillWait();
    void closesASocketWhoseBindFailed();
    void refusesANameThatWouldHaveToBeLookedUp();
    void offersOutcomesOfWhichOneComesTrue();
};

static Stepper serverOf(Session &session, ServerSettings settings)
{
    settings.port = 0;
    const EndpointId owner = session.stepServer(settings);
    return {session, StepSequence(settings, owner, session.recording().events().size()), owner};
}

static Stepper clientOf(Session &session, quint16 port)
{
    ClientSettings settings;
    settings.port = port;
    const EndpointId owner = session.stepClient(settings);
    return {session, StepSequence(settings, owner), owner};
}

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

void StepSequenceTest::refusesANameThatWouldHaveToBeLookedUp()
{
    ServerSettings settings;
    settings.address = QStringLiteral("server.example");
    const StepSequence sequence(settings, EndpointId::server(1), 0);
    QVERIFY(sequence.problem().contains(settings.address));
    QVERIFY(!sequence.next(Recording(), SocketBook()));
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
