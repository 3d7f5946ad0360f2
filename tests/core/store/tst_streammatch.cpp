#include "core/store/streammatch.h"

#include "core/event/kernelfact.h"

#include "tests/core/timeline/handmadelog.h"

#include <QTest>

using namespace socketscope;

namespace {

/// A connection between socket 2 (client) and socket 3 (accepted by socket 1).
struct Connection
{
    explicit Connection(const char *serverHost = "127.0.0.1")
        : log(recording)
    {
        if (!serverHost)
            return;
        server = log.address("127.0.0.1", 12345);
        client = log.address("127.0.0.1", 59206);
        onListener().call(Call::Bind, 1, 0, log.address(serverHost, 12345));
        log.call(Call::Listen, 2);
        accepted = log.accept(20, 3, 6, client);
        connected = onClient().call(Call::Connect, 10, 0, server, 50);
        log.call(Call::GetSockName, 61, 0, client);
    }

    HandmadeLog &onListener() { return log.on(EndpointId::server(), 1, 4); }
    HandmadeLog &onClient() { return log.on(EndpointId::client(1), 2, 5); }
    HandmadeLog &onServer() { return log.on(EndpointId::server(), 3, 6); }
    StreamMatch &match()
    {
        const qsizetype end = recording.events().size();
        book.follow(recording, end);
        streams.follow(recording, book, end);
        return streams;
    }

    Recording recording;
    HandmadeLog log;
    SocketBook book;
    StreamMatch streams;
    quint32 server = 0;
    quint32 client = 0;
    qsizetype accepted = -1;
    qsizetype connected = -1;
};

/// The same over a Unix socket: the client has no name.
struct UnixConnection : Connection
{
    explicit UnixConnection(int type)
        : Connection(nullptr)
    {
        server = recording.addressId(EndpointAddress::fromUnixPath("/tmp/x"));
        client = recording.addressId(EndpointAddress::fromUnixPath({}));
        const quint32 kind = quint32(AF_UNIX) << 16 | quint32(type);
        onListener().call(Call::Socket, 1, 4, kind);
        log.call(Call::Bind, 2, 0, server);
        log.call(Call::Listen, 3);
        onClient().call(Call::Socket, 4, 5, kind);
        log.call(Call::Connect, 10, 0, server);
        onListener().accept(20, 3, 6, client);
    }

    void tellPeers() { recording.addKernelFact({30, 3, KernelFact::Kind::Peer, {}, 2, 0}); }
};

using Parts = std::vector<StreamPart>;

} // namespace

class TestStreamMatch : public QObject
{
    Q_OBJECT

private slots:
    void theEndsAreFoundByTheirAddresses_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("listening on loopback") << QByteArray("127.0.0.1");
        QTest::newRow("listening on all interfaces") << QByteArray("0.0.0.0");
    }

    void theEndsAreFoundByTheirAddresses()
    {
        QFETCH(QByteArray, host);
        Connection connection(host.constData());
        QCOMPARE(connection.match().peerOf(2), 3u);
        QCOMPARE(connection.match().peerOf(3), 2u);
        QCOMPARE(connection.match().peerOf(1), 0u);
        QCOMPARE(connection.match().acceptOf(connection.recording, connection.connected),
            connection.accepted);
        QCOMPARE(connection.match().connectOf(connection.recording, connection.accepted),
            connection.connected);
    }

    void twoSendsMayArriveInOneRecv()
    {
        Connection connection;
        const qsizetype first = connection.onClient().send(100, "0123456789");
        const qsizetype second = connection.onClient().send(110, "abcde");
        const qsizetype taken = connection.onServer().recv(120, "0123456789abcde");
        const StreamMatch &match = connection.match();
        QCOMPARE(
            match.sendsIn(connection.recording, taken), (Parts{{first, 0, 10}, {second, 10, 5}}));
        QCOMPARE(match.recvsOf(connection.recording, first), (Parts{{taken, 0, 10}}));
        QCOMPARE(match.recvsOf(connection.recording, second), (Parts{{taken, 10, 5}}));
    }

    void oneSendMayArriveInThreeRecvs()
    {
        Connection connection;
        const qsizetype sent = connection.onServer().send(100, "abcdefghij");
        const qsizetype one = connection.onClient().recv(110, "abc");
        const qsizetype two = connection.onClient().recv(120, "defg");
        const qsizetype three = connection.onClient().recv(130, "hij");
        const StreamMatch &match = connection.match();
        QCOMPARE(match.recvsOf(connection.recording, sent),
            (Parts{{one, 0, 3}, {two, 3, 4}, {three, 7, 3}}));
        QCOMPARE(match.sendsIn(connection.recording, two), (Parts{{sent, 3, 4}}));
        QCOMPARE(match.offsetOf(connection.recording, three), qint64(7));
    }

    void bordersNeedNotAgreeAtAll()
    {
        Connection connection;
        const qsizetype first = connection.onClient().send(100, "aaaaa");
        const qsizetype second = connection.onClient().send(101, "bbbbb");
        const qsizetype one = connection.onServer().recv(110, "aaa");
        const qsizetype two = connection.onServer().recv(111, "aabbb");
        const StreamMatch &match = connection.match();
        QCOMPARE(match.sendsIn(connection.recording, one), (Parts{{first, 0, 3}}));
        QCOMPARE(match.sendsIn(connection.recording, two), (Parts{{first, 3, 2}, {second, 5, 3}}));
        QCOMPARE(match.recvsOf(connection.recording, second), (Parts{{two, 5, 3}}));
    }

    void theTwoDirectionsAreApart()
    {
        Connection connection;
        const qsizetype up = connection.onClient().send(100, "up");
        const qsizetype down = connection.onServer().send(101, "down");
        const qsizetype upTaken = connection.onServer().recv(110, "up");
        const qsizetype downTaken = connection.onClient().recv(111, "down");
        const StreamMatch &match = connection.match();
        QCOMPARE(match.sendsIn(connection.recording, upTaken), (Parts{{up, 0, 2}}));
        QCOMPARE(match.sendsIn(connection.recording, downTaken), (Parts{{down, 0, 4}}));
    }

    void whatMovedNoBytesMatchesNothing()
    {
        Connection connection;
        const qsizetype failed = connection.onClient().call(Call::Send, 100, -1, 10, 5, ECONNRESET);
        const qsizetype sent = connection.onClient().send(101, "x");
        const qsizetype end = connection.onServer().recv(102, {});
        const StreamMatch &match = connection.match();
        QCOMPARE(match.offsetOf(connection.recording, failed), qint64(-1));
        QVERIFY(match.recvsOf(connection.recording, failed).empty());
        QVERIFY(match.sendsIn(connection.recording, end).empty());
        QCOMPARE(match.offsetOf(connection.recording, sent), qint64(0));
        QVERIFY(match.recvsOf(connection.recording, sent).empty());
    }

    void offsetsHoldOverThousandsOfCalls()
    {
        Connection connection;
        std::vector<qsizetype> sent;
        for (int number = 0; number < 3000; ++number) {
            sent.push_back(connection.onClient().send(100 + number, "abc"));
            connection.match();
        }
        const qsizetype one = connection.onServer().recv(9000, QByteArray(3 * 2000, 'a'));
        const qsizetype two = connection.onServer().recv(9001, QByteArray(4, 'a'));
        const StreamMatch &match = connection.match();
        QCOMPARE(match.offsetOf(connection.recording, sent[1234]), qint64(1234 * 3));
        QCOMPARE(match.sendsIn(connection.recording, one, 5).size(), size_t(5));
        QCOMPARE(match.sendsIn(connection.recording, two),
            (Parts{{sent[2000], 6000, 3}, {sent[2001], 6003, 1}}));
    }

    void anAddressPairThatIsUsedAgainIsAnotherConnection()
    {
        Connection connection;
        const qsizetype old = connection.onClient().send(100, "old");
        connection.onClient().call(Call::Close, 101);
        connection.onServer().call(Call::Close, 102);
        connection.onListener().accept(220, 5, 6, connection.client);
        connection.log.on(EndpointId::client(2), 4, 5)
            .call(Call::Connect, 210, 0, connection.server, 50);
        connection.log.call(Call::GetSockName, 261, 0, connection.client);
        const qsizetype fresh = connection.log.send(300, "new");
        const qsizetype taken = connection.log.on(EndpointId::server(), 5, 6).recv(310, "new");
        const StreamMatch &match = connection.match();
        QCOMPARE(match.peerOf(2), 3u);
        QCOMPARE(match.peerOf(4), 5u);
        QVERIFY(match.recvsOf(connection.recording, old).empty());
        QCOMPARE(match.sendsIn(connection.recording, taken), (Parts{{fresh, 0, 3}}));
    }

    void aSocketThatConnectsAnewHasAnotherPeer_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("followed call by call") << false;
        QTest::newRow("a whole log at once") << true;
    }

    void aSocketThatConnectsAnewHasAnotherPeer()
    {
        QFETCH(bool, atOnce);
        Connection connection;
        const auto follow = [&] {
            if (!atOnce)
                connection.match();
        };
        const quint32 moved = connection.log.address("127.0.0.1", 59207);
        follow();
        const qsizetype first = connection.onClient().send(100, "to the first");
        const qsizetype firstTaken = connection.onServer().recv(110, "to the first");
        follow();
        connection.onClient().call(Call::Connect, 120, 0, 0); // AF_UNSPEC
        follow();
        connection.onListener().accept(220, 5, 7, moved);
        follow();
        const qsizetype again
            = connection.onClient().call(Call::Connect, 210, 0, connection.server, 50);
        connection.log.call(Call::GetSockName, 261, 0, moved);
        follow();
        const qsizetype second = connection.onClient().send(300, "to the second");
        const qsizetype secondTaken
            = connection.log.on(EndpointId::server(), 5, 7).recv(310, "to the second");
        const StreamMatch &match = connection.match();
        QCOMPARE(match.peerOf(2), 5u);
        QCOMPARE(match.peerOf(5), 2u);
        QCOMPARE(match.recvsOf(connection.recording, first), (Parts{{firstTaken, 0, 12}}));
        QCOMPARE(match.sendsIn(connection.recording, firstTaken), (Parts{{first, 0, 12}}));
        QCOMPARE(match.recvsOf(connection.recording, second), (Parts{{secondTaken, 0, 13}}));
        QCOMPARE(match.sendsIn(connection.recording, secondTaken), (Parts{{second, 0, 13}}));
        QCOMPARE(match.acceptOf(connection.recording, connection.connected), connection.accepted);
        QCOMPARE(match.connectOf(connection.recording, connection.accepted), connection.connected);
        QCOMPARE(match.connectOf(connection.recording, again - 1), again);
    }

    void whatIsDissolvedIsNoOnesPeer()
    {
        Connection connection;
        connection.onClient().call(Call::Connect, 120, 0, 0);
        connection.onListener().accept(220, 5, 7, connection.log.address("127.0.0.1", 40000));
        QCOMPARE(connection.match().peerOf(2), 0u);
        QCOMPARE(connection.match().peerOf(5), 0u);
    }

    void clientsThatNobodyAskedForTheirNamesArePairedWhenTheKernelTells()
    {
        Connection connection;
        const quint32 one = connection.log.address("127.0.0.1", 40001);
        const quint32 two = connection.log.address("127.0.0.1", 40002);
        connection.log.on(EndpointId::lab(), 4, 7).call(Call::Connect, 200, 0, connection.server);
        connection.log.on(EndpointId::lab(), 5, 8).call(Call::Connect, 201, 0, connection.server);
        connection.onListener().accept(210, 6, 9, two);
        connection.onListener().accept(211, 7, 10, one);
        QCOMPARE(connection.match().peerOf(4), 0u); // either may be
        connection.recording.addKernelFact({220, 7, KernelFact::Kind::Peer, {}, 4, 0});
        connection.recording.addKernelFact({220, 6, KernelFact::Kind::Peer, {}, 5, 0});
        QCOMPARE(connection.match().peerOf(4), 7u);
        QCOMPARE(connection.match().peerOf(5), 6u);
    }

    void aNameThatIsToldLateCorrectsTheOnlyGuess()
    {
        Connection connection;
        connection.log.on(EndpointId::lab(), 4, 7).call(Call::Connect, 200, 0, connection.server);
        connection.onListener().accept(210, 6, 9, connection.log.address("127.0.0.1", 40001));
        QCOMPARE(connection.match().peerOf(4), 6u);
        connection.log.on(EndpointId::lab(), 4, 7)
            .call(Call::GetSockName, 220, 0, connection.log.address("127.0.0.1", 40002));
        QCOMPARE(connection.match().peerOf(4), 0u);
        QCOMPARE(connection.match().peerOf(6), 0u);
    }

    void unixSocketsWithoutANameAreNeverGuessed()
    {
        UnixConnection connection(SOCK_STREAM);
        QCOMPARE(connection.match().peerOf(2), 0u);
        connection.tellPeers();
        QCOMPARE(connection.match().peerOf(2), 3u);
        const qsizetype sent = connection.onClient().send(100, "abcde");
        const qsizetype one = connection.onServer().recv(110, "abc");
        const qsizetype two = connection.onServer().recv(111, "de");
        QCOMPARE(connection.match().recvsOf(connection.recording, sent),
            (Parts{{one, 0, 3}, {two, 3, 2}}));
    }

    void aRecvOfASeqpacketSocketTakesOneMessageAndDropsItsRest()
    {
        UnixConnection connection(SOCK_SEQPACKET);
        connection.tellPeers();
        const qsizetype first = connection.onClient().send(100, "abcde");
        const qsizetype second = connection.onClient().send(101, "fgh");
        const qsizetype one = connection.onServer().recv(110, "ab");
        const qsizetype two = connection.onServer().recv(111, "fgh");
        const StreamMatch &match = connection.match();
        QCOMPARE(match.sendsIn(connection.recording, one), (Parts{{first, -1, 5}}));
        QCOMPARE(match.sendsIn(connection.recording, two), (Parts{{second, -1, 3}}));
        QCOMPARE(match.recvsOf(connection.recording, first), (Parts{{one, -1, 2}}));
        QCOMPARE(match.offsetOf(connection.recording, second), qint64(-1));
    }

    void aPeerOutsideTheSessionHasNoMatch()
    {
        Connection connection;
        connection.onListener().accept(300, 9, 8, connection.log.address("127.0.0.1", 40000));
        const qsizetype taken = connection.log.on(EndpointId::server(), 9, 8).recv(310, "hello");
        const StreamMatch &match = connection.match();
        QCOMPARE(match.peerOf(9), 0u);
        QVERIFY(match.sendsIn(connection.recording, taken).empty());
        QCOMPARE(match.offsetOf(connection.recording, taken), qint64(0));
    }
};

QTEST_GUILESS_MAIN(TestStreamMatch)
#include "tst_streammatch.moc"
