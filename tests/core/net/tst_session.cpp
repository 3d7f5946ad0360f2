#include "core/net/session.h"

#include "tests/core/net/rawpeer.h"
#include "tests/core/net/sessionfixture.h"

#include <QTest>

#include <sys/socket.h>

using namespace socketscope;
using Phase = EndpointStatus::Phase;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void recordsEveryCallOfBothEnds();
    void namesAcceptedSocketsAndTheirPeers();
    void greetsRepliesAndCloses();
    void closesAfterTheFirstMessageWithoutReply();
    void echoesWhatItReceives();
    void takesManyClientsAtOnce();
    void broadcastsToEveryConnection();
    void listensOn_data();
    void listensOn();
    void showsPeersOfADualStackServerAsIPv4();
    void asksForTheLocalAddressOnlyWhereItIsUnknown();
    void connectsFromTheSourceAskedFor();
    void numbersServersByTheLowestFreeNumber();
    void numbersClientsOnAndOn();
    void startsAndStopsAHundredTimesWithLiveClients();
    void restartsOnTheSamePortAtOnce();
    void holdsClientsAtTheConnectionLimit();
    void raisesTheLimitOfARunningServer();
    void changesTheGreetingOfARunningServer();
    void takesTwoThousandClientsInABurst();
    void closesEverythingAndRecordsIt();
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
    QCOMPARE(fixture.status(EndpointId::client(1)).error.code, 0);
}

void TestSession::namesAcceptedSocketsAndTheirPeers()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    const quint32 client = fixture.connectTo(server);
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const SocketFacts accepted = fixture.facts(fixture.connections(server).constFirst());
    const AddressTable &addresses = fixture.session.recording().addresses();
    QCOMPARE(accepted.endpoint, server);
    QCOMPARE(accepted.listenerId, fixture.listener(server));
    QCOMPARE(addresses.address(accepted.localAddress).port(), fixture.port(server));
    QCOMPARE(accepted.peerAddress, fixture.facts(client).localAddress);
    QCOMPARE(accepted.localAddress, fixture.facts(client).peerAddress);
    const SocketEvent accept = fixture.events(fixture.listener(server), Call::Accept).constFirst();
    QCOMPARE(int(accept.messageFlags), NonBlocking | CloseOnExec);
    QCOMPARE(accept.result, accepted.descriptor);
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

void TestSession::closesAfterTheFirstMessageWithoutReply()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.closeAfterReply = true;
    const EndpointId server = fixture.listen(settings);
    const quint32 client = fixture.connectTo(server);
    fixture.session.send(client, "one message");
    QTRY_COMPARE(fixture.facts(client).state, SocketState::Closed);
    QCOMPARE(fixture.calls(fixture.connections(server).constFirst()), QStringLiteral("recv close"));
}

void TestSession::echoesWhatItReceives()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.replyMode = ReplyMode::Echo;
    const EndpointId server = fixture.listen(settings);
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    const QByteArray bytes("a\0b\xff\x1b[31m", 9);
    QVERIFY(peer.sendAll(bytes));
    QCOMPARE(peer.receive(bytes.size()), bytes);
    const quint32 accepted = fixture.connections(server).constFirst();
    QTRY_COMPARE(fixture.sent(accepted), bytes);
    QCOMPARE(fixture.received(accepted), bytes);
}

void TestSession::takesManyClientsAtOnce()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.replyMode = ReplyMode::Echo;
    settings.backlog = 128;
    const EndpointId server = fixture.listen(settings);
    std::vector<RawPeer> peers;
    for (int number = 0; number < 100; ++number)
        peers.push_back(RawPeer::connectTo(fixture.port(server)));
    for (size_t number = 0; number < peers.size(); ++number)
        QVERIFY(peers[number].sendAll(QByteArray::number(int(number))));
    for (size_t number = 0; number < peers.size(); ++number) {
        const QByteArray text = QByteArray::number(int(number));
        QCOMPARE(peers[number].receive(text.size()), text);
    }
    QCOMPARE(fixture.connections(server).size(), 100);
}

void TestSession::broadcastsToEveryConnection()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    RawPeer first = RawPeer::connectTo(fixture.port(server));
    RawPeer second = RawPeer::connectTo(fixture.port(server));
    QTRY_COMPARE(fixture.connections(server).size(), 2);
    fixture.session.broadcast(server, "to all");
    QCOMPARE(first.receive(6), "to all");
    QCOMPARE(second.receive(6), "to all");
}

void TestSession::listensOn_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("IPv4 loopback") << QStringLiteral("127.0.0.1") << QStringLiteral("127.0.0.1");
    QTest::newRow("all of IPv4") << QStringLiteral("0.0.0.0") << QStringLiteral("0.0.0.0");
    QTest::newRow("IPv6 loopback") << QStringLiteral("::1") << QStringLiteral("::1");
    QTest::newRow("everything") << QStringLiteral("::") << QStringLiteral("::");
    QTest::newRow("a name with both kinds")
        << QStringLiteral("localhost") << QStringLiteral("127.0.0.1");
}

void TestSession::listensOn()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    SessionFixture fixture;
    const EndpointId server = fixture.listen({}, address);
    QCOMPARE(fixture.status(server).address.hostText(), shown);
    QVERIFY(fixture.port(server) != 0);
    ClientSettings settings;
    settings.host = address.contains(u':') ? QStringLiteral("::1") : QStringLiteral("127.0.0.1");
    fixture.connectTo(server, settings);
    QTRY_COMPARE(fixture.connections(server).size(), 1);
}

void TestSession::showsPeersOfADualStackServerAsIPv4()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen({}, QStringLiteral("::"));
    RawPeer peer = RawPeer::connectTo(fixture.port(server));
    QVERIFY(peer.isOpen());
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const quint32 accepted = fixture.connections(server).constFirst();
    const AddressTable &addresses = fixture.session.recording().addresses();
    QTRY_VERIFY(fixture.facts(accepted).localAddress != 0);
    QCOMPARE(addresses.address(fixture.facts(accepted).peerAddress).toString(),
        QStringLiteral("127.0.0.1:%1").arg(peer.port()));
    QTRY_COMPARE(addresses.address(fixture.facts(accepted).localAddress).toString(),
        QStringLiteral("127.0.0.1:%1").arg(fixture.port(server)));
    QCOMPARE(fixture.calls(fixture.listener(server)),
        QStringLiteral("socket setsockopt setsockopt bind getsockname listen accept"));
}

void TestSession::asksForTheLocalAddressOnlyWhereItIsUnknown()
{
    SessionFixture fixture;
    const EndpointId wildcard = fixture.listen({}, QStringLiteral("0.0.0.0"));
    const EndpointId specific = fixture.listen();
    RawPeer first = RawPeer::connectTo(fixture.port(wildcard));
    RawPeer second = RawPeer::connectTo(fixture.port(specific));
    QTRY_COMPARE(fixture.connections(wildcard).size(), 1);
    QTRY_COMPARE(fixture.connections(specific).size(), 1);
    QTRY_COMPARE(
        fixture.calls(fixture.connections(wildcard).constFirst()), QStringLiteral("getsockname"));
    QCOMPARE(fixture.calls(fixture.connections(specific).constFirst()), QString());
}

void TestSession::connectsFromTheSourceAskedFor()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    ClientSettings settings;
    settings.sourceAddress = QStringLiteral("127.0.0.2");
    const quint32 client = fixture.connectTo(server, settings);
    QCOMPARE(fixture.calls(client), QStringLiteral("socket bind getsockname connect"));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    const SocketFacts accepted = fixture.facts(fixture.connections(server).constFirst());
    const AddressTable &addresses = fixture.session.recording().addresses();
    QCOMPARE(addresses.address(accepted.peerAddress).hostText(), QStringLiteral("127.0.0.2"));
}

void TestSession::numbersServersByTheLowestFreeNumber()
{
    SessionFixture fixture;
    const EndpointId first = fixture.listen();
    const EndpointId second = fixture.listen();
    QCOMPARE(second.number, 2U);
    fixture.session.stopServer(first);
    ServerSettings free;
    free.port = 0;
    QCOMPARE(fixture.session.startServer(free).number, 1U);
    ServerSettings taken;
    taken.port = fixture.port(second);
    const EndpointId failing = fixture.session.startServer(taken);
    QCOMPARE(failing.number, 3U);
    QTRY_VERIFY(fixture.isIn(failing, Phase::Failed));
    QCOMPARE(fixture.session.startServer(taken).number, 3U);
}

void TestSession::numbersClientsOnAndOn()
{
    SessionFixture fixture;
    ClientSettings unknown;
    unknown.host = QString();
    QCOMPARE(fixture.session.connectClient(unknown), EndpointId::client(1));
    QCOMPARE(fixture.session.connectClient(unknown), EndpointId::client(2));
    QTRY_VERIFY(fixture.isIn(EndpointId::client(2), Phase::Failed));
    QCOMPARE(fixture.session.connectClient(unknown), EndpointId::client(3));
}

void TestSession::startsAndStopsAHundredTimesWithLiveClients()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.greeting = "hello";
    settings.port = fixture.port(fixture.listen());
    fixture.session.stopServer(EndpointId::server(1));
    std::vector<RawPeer> peers;
    for (int round = 0; round < 100; ++round) {
        fixture.statuses.clear();
        const EndpointId server = fixture.session.startServer(settings);
        QCOMPARE(server.number, 1U);
        QVERIFY(fixture.waitFor(server, Phase::Listening));
        peers.push_back(RawPeer::connectTo(settings.port));
        QCOMPARE(peers.back().receive(5), "hello");
        fixture.session.stopServer(server);
    }
    QTRY_VERIFY(fixture.isIn(EndpointId::server(1), Phase::Stopped));
    QCOMPARE(fixture.events(0, Call::Listen).size(), 101);
    QCOMPARE(fixture.events(0, Call::Close).size(), 201);
}

void TestSession::restartsOnTheSamePortAtOnce()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    ServerSettings settings;
    settings.port = fixture.port(server);
    const quint32 client = fixture.connectTo(server);
    fixture.session.stopServer(server);
    fixture.statuses.clear();
    fixture.session.startServer(settings);
    QTRY_VERIFY(fixture.isIn(server, Phase::Listening));
    QTRY_COMPARE(fixture.facts(client).state, SocketState::Closed);
}

void TestSession::holdsClientsAtTheConnectionLimit()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.maxConnections = 2;
    settings.greeting = "in";
    const EndpointId server = fixture.listen(settings);
    std::vector<RawPeer> peers;
    for (int number = 0; number < 3; ++number)
        peers.push_back(RawPeer::connectTo(fixture.port(server)));
    QTRY_VERIFY(fixture.isIn(server, Phase::LimitReached));
    QVERIFY(fixture.status(server).error.message.contains(u'2'));
    QCOMPARE(fixture.connections(server).size(), 2);
    QCOMPARE(peers[0].receive(2), "in");

    peers[0].close();
    QCOMPARE(peers[2].receive(2), "in");
    QTRY_COMPARE(fixture.connections(server).size(), 3);
    QTRY_VERIFY(fixture.isIn(server, Phase::LimitReached));
    peers.clear();
    QTRY_VERIFY(fixture.isIn(server, Phase::Listening));
}

void TestSession::raisesTheLimitOfARunningServer()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.maxConnections = 1;
    const EndpointId server = fixture.listen(settings);
    RawPeer first = RawPeer::connectTo(fixture.port(server));
    RawPeer second = RawPeer::connectTo(fixture.port(server));
    QTRY_VERIFY(fixture.isIn(server, Phase::LimitReached));
    settings.maxConnections = 3;
    fixture.session.updateServer(server, settings);
    QTRY_COMPARE(fixture.connections(server).size(), 2);
    QTRY_VERIFY(fixture.isIn(server, Phase::Listening));
}

void TestSession::changesTheGreetingOfARunningServer()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.greeting = "old";
    const EndpointId server = fixture.listen(settings);
    QCOMPARE(RawPeer::connectTo(fixture.port(server)).receive(3), "old");
    settings.greeting = "new";
    fixture.session.updateServer(server, settings);
    fixture.session.broadcast(server, {}); // carried out after the update
    QTRY_COMPARE(RawPeer::connectTo(fixture.port(server)).receive(3), "new");
}

void TestSession::takesTwoThousandClientsInABurst()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.backlog = SOMAXCONN;
    settings.maxConnections = 4000;
    const EndpointId server = fixture.listen(settings);
    std::vector<RawPeer> peers;
    for (int number = 0; number < 2000; ++number) {
        peers.push_back(RawPeer::connectTo(fixture.port(server)));
        QVERIFY(peers.back().isOpen());
    }
    QTRY_COMPARE(fixture.connections(server).size(), 2000);
    peers.clear();
    QTRY_COMPARE(fixture.events(0, Call::Close).size(), 2000);
}

void TestSession::closesEverythingAndRecordsIt()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    fixture.connectTo(server);
    fixture.connectTo(server);
    QTRY_COMPARE(fixture.connections(server).size(), 2);
    fixture.session.closeAll();
    SocketBook book;
    book.follow(fixture.session.recording(), fixture.log().size());
    QCOMPARE(book.sockets().size(), size_t(5));
    for (const SocketFacts &facts : book.sockets())
        QCOMPARE(facts.state, SocketState::Closed);
    QCOMPARE(fixture.log().at(fixture.log().size() - 1).call(), Call::Close);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
