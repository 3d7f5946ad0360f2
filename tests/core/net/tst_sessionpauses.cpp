#include "core/net/session.h"

#include "tests/core/net/pattern.h"
#include "tests/core/net/rawpeer.h"
#include "tests/core/net/sessionfixture.h"

#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <vector>

using namespace socketscope;
using Phase = EndpointStatus::Phase;

namespace {

void setBlocking(const RawPeer &peer, bool blocking)
{
    const int flags = fcntl(peer.descriptor(), F_GETFL);
    fcntl(peer.descriptor(), F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
}

/// A client that does not wait until its connect is over.
RawPeer knockAt(quint16 port)
{
    RawPeer peer(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    setBlocking(peer, false);
    if (!peer.connectNow(port) && errno != EINPROGRESS)
        peer.close();
    setBlocking(peer, true);
    return peer;
}

int tcpState(const RawPeer &peer)
{
    tcp_info info{};
    socklen_t length = sizeof info;
    getsockopt(peer.descriptor(), IPPROTO_TCP, TCP_INFO, &info, &length);
    return info.tcpi_state;
}

/// Sends until the kernel takes no more; the number of bytes that it took.
qsizetype fill(RawPeer &peer, const QByteArray &bytes)
{
    setBlocking(peer, false);
    qsizetype taken = 0;
    while (taken < bytes.size()) {
        const ssize_t sent = ::send(peer.descriptor(), bytes.constData() + taken,
            size_t(bytes.size() - taken), MSG_NOSIGNAL);
        if (sent <= 0)
            break;
        taken += sent;
    }
    setBlocking(peer, true);
    return taken;
}

/// A connection of the session to a peer that is not ours, from either end.
struct Pair
{
    Pair(SessionFixture &fixture, bool sessionAccepts)
    {
        if (sessionAccepts) {
            const EndpointId server = fixture.listen();
            peer = RawPeer::connectTo(fixture.port(server));
            [&] {
                QTRY_COMPARE(fixture.connections(server).size(), 1);
            }();
            ours = fixture.connections(server).value(0);
            return;
        }
        RawPeer listener = RawPeer::listenOn();
        ClientSettings settings;
        settings.port = listener.port();
        client = fixture.session.connectClient(settings);
        fixture.waitFor(client, Phase::Connected);
        ours = fixture.status(client).socketId;
        peer = listener.accept();
    }

    RawPeer peer;
    quint32 ours = 0;
    EndpointId client;
};

} // namespace

/// What a person holds back waits in the kernel, to the byte, and comes when it is let go.
class TestSessionPauses : public QObject
{
    Q_OBJECT

private slots:
    void leavesClientsInTheAcceptQueue();
    void pausesAcceptBesideTheConnectionLimit();
    void pausesAcceptBeforeTheServerListens();
    void stopsWhileAcceptIsPaused();
    void ignoresPausesOfWhatIsNotThere();
    void stallsThePeerWhileRecvIsPaused_data();
    void stallsThePeerWhileRecvIsPaused();
    void learnsOfTheEndAfterThePause_data();
    void learnsOfTheEndAfterThePause();
    void closesWhileRecvIsPaused();
};

void TestSessionPauses::leavesClientsInTheAcceptQueue()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.backlog = 1;
    const EndpointId server = fixture.listen(settings);
    fixture.session.setAcceptPaused(server, true);
    fixture.session.setAcceptPaused(server, true);
    QTRY_VERIFY(fixture.status(server).acceptPaused);
    QVERIFY(fixture.isIn(server, Phase::Listening));

    std::vector<RawPeer> clients;
    for (int number = 0; number < 3; ++number)
        clients.push_back(knockAt(fixture.port(server)));
    QCOMPARE(tcpState(clients[0]), int(TCP_ESTABLISHED));
    QCOMPARE(tcpState(clients[1]), int(TCP_ESTABLISHED));
    QCOMPARE(tcpState(clients[2]), int(TCP_SYN_SENT)); // backlog + 1 wait, no more

    fixture.session.setAcceptPaused(server, false);
    QTRY_COMPARE(fixture.connections(server).size(), 3);
    QTRY_VERIFY(!fixture.status(server).acceptPaused);
    QCOMPARE(fixture.statuses.size(), 3); // listening, paused once, and going on
    QCOMPARE(fixture.events(fixture.listener(server), Call::Accept).size(), 3);
}

void TestSessionPauses::pausesAcceptBesideTheConnectionLimit()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.maxConnections = 1;
    const EndpointId server = fixture.listen(settings);
    RawPeer first = RawPeer::connectTo(fixture.port(server));
    QTRY_VERIFY(fixture.isIn(server, Phase::LimitReached));
    RawPeer second = RawPeer::connectTo(fixture.port(server));
    fixture.session.setAcceptPaused(server, true);
    QTRY_VERIFY(fixture.status(server).acceptPaused);
    QVERIFY(fixture.isIn(server, Phase::LimitReached));
    QVERIFY(!fixture.status(server).error.message.isEmpty());

    settings.maxConnections = 2; // room for the second, but nobody lets it in
    fixture.session.updateServer(server, settings);
    QTRY_VERIFY(fixture.isIn(server, Phase::Listening));
    QVERIFY(fixture.status(server).acceptPaused);
    QCOMPARE(fixture.connections(server).size(), 1);
    fixture.session.setAcceptPaused(server, false);
    QTRY_COMPARE(fixture.connections(server).size(), 2);
    QTRY_VERIFY(fixture.isIn(server, Phase::LimitReached));

    RawPeer third = RawPeer::connectTo(fixture.port(server));
    fixture.session.setAcceptPaused(server, true);
    fixture.session.setAcceptPaused(server, false); // the limit holds all the same
    QTRY_VERIFY(!fixture.status(server).acceptPaused);
    QCOMPARE(fixture.connections(server).size(), 2);
}

void TestSessionPauses::pausesAcceptBeforeTheServerListens()
{
    SessionFixture fixture;
    ServerSettings settings;
    settings.port = 0;
    settings.address = QStringLiteral("localhost");
    const EndpointId server = fixture.session.startServer(settings);
    fixture.session.setAcceptPaused(server, true);
    QTRY_VERIFY(fixture.isIn(server, Phase::Listening) && fixture.status(server).acceptPaused);
    RawPeer client = RawPeer::connectTo(fixture.port(server));
    fixture.session.updateServer(server, settings);
    QCOMPARE(fixture.connections(server).size(), 0);
    fixture.session.setAcceptPaused(server, false);
    QTRY_COMPARE(fixture.connections(server).size(), 1);
}

void TestSessionPauses::stopsWhileAcceptIsPaused()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen();
    fixture.session.setAcceptPaused(server, true);
    QTRY_VERIFY(fixture.status(server).acceptPaused);
    RawPeer waiting = RawPeer::connectTo(fixture.port(server));
    fixture.session.stopServer(server);
    QTRY_VERIFY(fixture.isIn(server, Phase::Stopped));
    QCOMPARE(waiting.receiveToEnd(), QByteArray());
    QCOMPARE(waiting.lastErrno(), ECONNRESET); // the kernel resets those who waited

    QCOMPARE(fixture.listen(), server); // the same number, started anew: not paused
    RawPeer client = RawPeer::connectTo(fixture.port(server));
    QTRY_COMPARE(fixture.connections(server).size(), 1);
    QVERIFY(!fixture.status(server).acceptPaused);
}

void TestSessionPauses::ignoresPausesOfWhatIsNotThere()
{
    SessionFixture fixture;
    QSignalSpy inputs(&fixture.session, &Session::inputChanged);
    fixture.session.setAcceptPaused(EndpointId::server(7), true);
    fixture.session.setReceivePaused(4711, true);
    const EndpointId server = fixture.listen();
    fixture.session.setReceivePaused(fixture.listener(server), true);
    const quint32 client = fixture.connectTo(server);
    fixture.session.setAcceptPaused(fixture.status(EndpointId::client(1)).id, true);
    fixture.session.closeConnection(client);
    fixture.session.setReceivePaused(client, true);
    QTRY_COMPARE(fixture.facts(client).state, SocketState::Closed);
    fixture.connectTo(server);
    QTRY_COMPARE(fixture.connections(server).size(), 2);
    QVERIFY(inputs.isEmpty());
}

void TestSessionPauses::stallsThePeerWhileRecvIsPaused_data()
{
    QTest::addColumn<bool>("sessionAccepts");
    QTest::newRow("of an accepted connection") << true;
    QTest::newRow("of a client") << false;
}

void TestSessionPauses::stallsThePeerWhileRecvIsPaused()
{
    QFETCH(bool, sessionAccepts);
    SessionFixture fixture;
    QSignalSpy inputs(&fixture.session, &Session::inputChanged);
    Pair pair(fixture, sessionAccepts);
    fixture.session.setReceivePaused(pair.ours, true);
    fixture.session.setReceivePaused(pair.ours, true);
    QTRY_COMPARE(inputs.size(), 1);
    QCOMPARE(inputs.at(0).at(0).value<InputStatus>().socketId, pair.ours);
    QVERIFY(inputs.at(0).at(0).value<InputStatus>().paused);

    const QByteArray bytes = pattern(64 * limits::kMiB);
    const qsizetype taken = fill(pair.peer, bytes);
    QVERIFY(taken < bytes.size());
    fixture.session.send(pair.ours, "still talking"); // the other direction is free
    QCOMPARE(pair.peer.receive(13), "still talking");
    QCOMPARE(fixture.events(pair.ours, Call::Recv).size(), 0);

    fixture.session.setReceivePaused(pair.ours, false);
    QTRY_COMPARE(fixture.facts(pair.ours).bytesReceived, qint64(taken));
    QVERIFY(fixture.received(pair.ours) == bytes.first(taken));
    QTRY_COMPARE(inputs.size(), 2);
    QVERIFY(!inputs.at(1).at(0).value<InputStatus>().paused);
}

void TestSessionPauses::learnsOfTheEndAfterThePause_data()
{
    QTest::addColumn<bool>("sessionFinishesToo");
    QTest::addColumn<bool>("peerResets");
    QTest::addColumn<int>("errorNumber");
    QTest::newRow("the peer finishes") << false << false << 0;
    QTest::newRow("both finish") << true << false << 0;
    QTest::newRow("the peer resets") << false << true << ECONNRESET;
    QTest::newRow("the peer resets after our last byte") << true << true << ECONNRESET;
}

void TestSessionPauses::learnsOfTheEndAfterThePause()
{
    QFETCH(bool, sessionFinishesToo);
    QFETCH(bool, peerResets);
    QFETCH(int, errorNumber);
    SessionFixture fixture;
    QSignalSpy inputs(&fixture.session, &Session::inputChanged);
    Pair pair(fixture, false);
    fixture.session.setReceivePaused(pair.ours, true);
    QTRY_COMPARE(inputs.size(), 1);
    if (sessionFinishesToo)
        fixture.session.shutdownSending(pair.ours);
    QTRY_COMPARE(fixture.events(pair.ours, Call::Shutdown).size(), int(sessionFinishesToo));
    QVERIFY(pair.peer.sendAll("last words"));
    if (peerResets)
        pair.peer.reset();
    else
        pair.peer.close();
    fixture.session.send(4711, "nobody");
    QTRY_COMPARE(fixture.refusals.size(), 1); // the session's loop has gone round meanwhile
    QVERIFY(fixture.isIn(pair.client, Phase::Connected));
    QCOMPARE(fixture.events(pair.ours, Call::Recv).size(), 0);

    fixture.session.setReceivePaused(pair.ours, false);
    QTRY_VERIFY(fixture.isIn(pair.client, Phase::Closed));
    QCOMPARE(fixture.received(pair.ours), "last words");
    QCOMPARE(fixture.status(pair.client).error.code, errorNumber);
}

void TestSessionPauses::closesWhileRecvIsPaused()
{
    SessionFixture fixture;
    Pair pair(fixture, true);
    fixture.session.setReceivePaused(pair.ours, true);
    const QByteArray bytes = pattern(8 * limits::kMiB);
    fixture.session.send(pair.ours, bytes);
    fixture.session.closeConnection(pair.ours);
    QVERIFY(pair.peer.receiveToEnd() == bytes); // what was queued is sent first
    QTRY_COMPARE(fixture.facts(pair.ours).state, SocketState::Closed);
    QCOMPARE(fixture.events(pair.ours, Call::Recv).size(), 0);
}

QTEST_GUILESS_MAIN(TestSessionPauses)
#include "tst_sessionpauses.moc"
