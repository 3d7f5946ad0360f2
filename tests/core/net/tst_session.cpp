#include "core/net/session.h"

#include "tests/core/net/sessionfixture.h"

#include <QTest>

using namespace socketscope;
using Phase = EndpointStatus::Phase;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void recordsEveryCallOfBothEnds();
    void greetsRepliesAndCloses();
};

void TestSession::recordsEveryCallOfBothEnds()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    QCOMPARE(server, EndpointId::server(1));
    QVERIFY(fixture.port(server) != 0);
    const quint32 client = fixture.connectTo(server);
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();

    fixture.session.send(client, "hello");
    QTRY_COMPARE(fixture.received(accepted), "hello");
    fixture.session.send(accepted, "and hello to you");
    QTRY_COMPARE(fixture.received(client), "and hello to you");
    fixture.session.closeConnection(client);
    QTRY_COMPARE(fixture.facts(accepted).state, SocketState::Closed);
    fixture.session.closeAll();

    QCOMPARE(fixture.calls(fixture.listener(server)),
        QStringLiteral("socket setsockopt bind getsockname listen accept close"));
    QCOMPARE(fixture.calls(client), QStringLiteral("socket connect getsockname send recv close"));
    QCOMPARE(fixture.calls(accepted), QStringLiteral("recv send recv close"));
    QTRY_VERIFY(fixture.isIn(server, Phase::Stopped));
    QTRY_VERIFY(fixture.isIn(EndpointId::client(1), Phase::Closed));
}

void TestSession::greetsRepliesAndCloses()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.greeting = "Welcome to the server!";
    settings.replyMode = ReplyMode::Text;
    settings.reply = "Message received!";
    settings.closeAfterReply = true;
    const EndpointId server = fixture.listen(settings);
    const quint32 client = fixture.connectTo(server);
    QTRY_COMPARE(fixture.received(client), "Welcome to the server!");
    fixture.session.send(client, "Hello, Server! This is the client.");
    QTRY_COMPARE(fixture.received(client), "Welcome to the server!Message received!");
    QTRY_COMPARE(fixture.facts(client).state, SocketState::Closed);
    const quint32 accepted = fixture.connections(server).constFirst();
    QCOMPARE(fixture.calls(accepted), QStringLiteral("send recv send close"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
