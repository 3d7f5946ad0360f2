#include "core/store/streammatch.h"

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
