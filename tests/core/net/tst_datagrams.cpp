#include "tests/core/net/sessionfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace socketscope;
using Phase = EndpointStatus::Phase;

/// Sockets of datagrams, UDP's and the Unix domain's, against the real kernel.
class TestDatagrams : public QObject
{
    Q_OBJECT

private slots:
    void answersTheLastSender();
    void answersConnectedAndUnconnectedClients_data();
    void answersConnectedAndUnconnectedClients();
    void keepsBoundariesAndEmptyDatagrams();
    void showsTruncation();
    void holdsNoMoreThanUdpDoes();
    void tellsThatNobodyReceives();
    void hasNobodyToAnswerAtFirst();
    void wantsTheOptionForBroadcasts();
    void joinsAndLeavesGroups_data();
    void joinsAndLeavesGroups();
    void refusesBadGroups_data();
    void refusesBadGroups();
    void namesWhoHasThePort();
    void givesAUnixClientANameToBeAnsweredAt();
    void removesAStalePathOfDatagrams();
    void setsOptionsBeforeBinding();
    void tellsOfOptionsThatCannotBeSet();

private:
    QTemporaryDir m_folder;
};

namespace {

ServerSettings udpServer(ReplyMode mode = ReplyMode::None)
{
    ServerSettings settings;
    settings.protocol = Protocol::Udp;
    settings.replyMode = mode;
    return settings;
}

ClientSettings udpClient(bool connects = true)
{
    ClientSettings settings;
    settings.protocol = Protocol::Udp;
    settings.connectsDatagrams = connects;
    return settings;
}

QList<int> results(const QList<SocketEvent> &events)
{
    QList<int> results;
    for (const SocketEvent &event : events)
        results.append(event.result);
    return results;
}

} // namespace

void TestDatagrams::answersTheLastSender()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(udpServer());
    const quint32 serverSocket = fixture.listener(server);
    const quint32 first = fixture.connectTo(server, udpClient());
    const quint32 second = fixture.connectTo(server, udpClient());
    fixture.session.send(first, "one");
    QTRY_COMPARE(fixture.bytes(serverSocket, Call::RecvFrom), "one");
    fixture.session.send(serverSocket, "to the first");
    QTRY_COMPARE(fixture.received(first), "to the first");
    fixture.session.send(second, "two");
    QTRY_COMPARE(fixture.bytes(serverSocket, Call::RecvFrom), "onetwo");
    fixture.session.broadcast(server, "to the second");
    QTRY_COMPARE(fixture.received(second), "to the second");
    QCOMPARE(fixture.calls(serverSocket),
        QStringLiteral("socket bind getsockname recvfrom sendto recvfrom sendto"));
    QCOMPARE(fixture.calls(first), QStringLiteral("socket connect getsockname send recv"));
    const Recording &recording = fixture.session.recording();
    const SocketEvent answer = fixture.events(serverSocket, Call::SendTo).constLast();
    QCOMPARE(recording.addressOf(answer).port(),
        recording.addresses().address(fixture.facts(second).localAddress).port());
    QCOMPARE(recording.sizeAsked(answer), 13u);
    QCOMPARE(fixture.facts(serverSocket).state, SocketState::Unconnected);
    QCOMPARE(fixture.facts(first).state, SocketState::Established);
}

void TestDatagrams::answersConnectedAndUnconnectedClients_data()
{
    QTest::addColumn<bool>("connects");
    QTest::addColumn<QString>("calls");
    QTest::newRow("connected") << true << QStringLiteral("socket connect getsockname send recv");
    QTest::newRow("unconnected") << false << QStringLiteral("socket sendto getsockname recvfrom");
}

void TestDatagrams::answersConnectedAndUnconnectedClients()
{
    QFETCH(bool, connects);
    QFETCH(QString, calls);
    SessionFixture fixture;
    const EndpointId server = fixture.listen(udpServer(ReplyMode::Echo));
    const quint32 client = fixture.connectTo(server, udpClient(connects));
    fixture.session.send(client, "again");
    QTRY_COMPARE(fixture.calls(client), calls);
    QCOMPARE(fixture.bytes(client, connects ? Call::Recv : Call::RecvFrom), "again");
    QVERIFY(fixture.facts(client).canSend());
}

void TestDatagrams::keepsBoundariesAndEmptyDatagrams()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(udpServer());
    const quint32 client = fixture.connectTo(server, udpClient());
    for (const char *message : {"a", "", "three", ""})
        fixture.session.send(client, message);
    QTRY_COMPARE(results(fixture.events(fixture.listener(server), Call::RecvFrom)),
        (QList<int>{1, 0, 5, 0}));
    QCOMPARE(results(fixture.events(client, Call::Send)), (QList<int>{1, 0, 5, 0}));
    for (const SocketEvent &event : fixture.events(fixture.listener(server), Call::RecvFrom))
        QVERIFY(!event.isEndOfStream());
}

void TestDatagrams::showsTruncation()
{
    SessionFixture fixture;
    ServerSettings settings = udpServer();
    settings.datagramBytes = 4;
    const EndpointId server = fixture.listen(settings);
    fixture.session.send(fixture.connectTo(server, udpClient()), "0123456789");
    QTRY_COMPARE(fixture.events(fixture.listener(server), Call::RecvFrom).size(), 1);
    const SocketEvent event = fixture.events(fixture.listener(server), Call::RecvFrom).constFirst();
    QCOMPARE(event.result, 10);
    QCOMPARE(event.payloadLength, 4u);
    QCOMPARE(event.messageFlags, quint64(MSG_TRUNC));
    QCOMPARE(fixture.session.recording().sizeAsked(event), 4u);
    QCOMPARE(fixture.bytes(fixture.listener(server), Call::RecvFrom), "0123");
}

void TestDatagrams::holdsNoMoreThanUdpDoes()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(udpServer());
    const quint32 client = fixture.connectTo(server, udpClient());
    fixture.session.send(client, QByteArray(65507, 'x'));
    fixture.session.send(client, QByteArray(65508, 'x'));
    QTRY_COMPARE(fixture.refusals.size(), 1);
    const auto error = fixture.refusals.constFirst().at(1).value<Error>();
    QCOMPARE(error.code, EMSGSIZE);
    QVERIFY2(
        error.message.contains(QStringLiteral("at most 65,507 bytes")), qPrintable(error.message));
    QCOMPARE(results(fixture.events(client, Call::Send)), (QList<int>{65507, -1}));
    QTRY_COMPARE(
        results(fixture.events(fixture.listener(server), Call::RecvFrom)), QList<int>{65507});
}

void TestDatagrams::tellsThatNobodyReceives()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(udpServer());
    ClientSettings settings = udpClient();
    settings.port = fixture.port(server);
    fixture.session.stopServer(server);
    QVERIFY(fixture.waitFor(server, Phase::Stopped));
    const EndpointId client = fixture.session.connectClient(settings);
    QVERIFY(fixture.waitFor(client, Phase::Connected));
    const quint32 socketId = fixture.status(client).socketId;
    fixture.session.send(socketId, "anybody there?");
    QTRY_COMPARE(fixture.refusals.size(), 1);
    const auto error = fixture.refusals.constFirst().at(1).value<Error>();
    QCOMPARE(error.code, ECONNREFUSED);
    QVERIFY2(error.message.contains(QStringLiteral("ICMP")), qPrintable(error.message));
    QCOMPARE(fixture.events(socketId, Call::Recv).constLast().errorNumber, quint64(ECONNREFUSED));
    QVERIFY(fixture.facts(socketId).canSend()); // the socket is as good as before
}

void TestDatagrams::hasNobodyToAnswerAtFirst()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(udpServer());
    fixture.session.send(fixture.listener(server), "hello?");
    QTRY_COMPARE(fixture.refusals.size(), 1);
    QCOMPARE(fixture.refusals.constFirst().at(1).value<Error>().code, EDESTADDRREQ);
    QVERIFY(!fixture.facts(fixture.listener(server)).canSend());
}

void TestDatagrams::wantsTheOptionForBroadcasts()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(udpServer(), QStringLiteral("0.0.0.0"));
    ClientSettings settings = udpClient(false);
    settings.host = QStringLiteral("127.255.255.255");
    const quint32 without = fixture.connectTo(server, settings);
    fixture.session.send(without, "all");
    QTRY_COMPARE(fixture.refusals.size(), 1);
    const auto error = fixture.refusals.constFirst().at(1).value<Error>();
    QCOMPARE(error.code, EACCES);
    QVERIFY2(error.message.contains(QStringLiteral("SO_BROADCAST")), qPrintable(error.message));
    settings.options.setValue(SocketOption::Broadcast, 1);
    const quint32 with = fixture.connectTo(server, settings);
    fixture.session.send(with, "all");
    QTRY_COMPARE(fixture.bytes(fixture.listener(server), Call::RecvFrom), "all");
}

void TestDatagrams::joinsAndLeavesGroups_data()
{
    QTest::addColumn<QString>("any");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("leaves");
    QTest::newRow("IPv4") << QStringLiteral("0.0.0.0") << QStringLiteral("239.255.77.1")
                          << QStringLiteral("127.0.0.1") << IP_DROP_MEMBERSHIP;
    QTest::newRow("IPv6") << QStringLiteral("::") << QStringLiteral("ff01::7701") << QString()
                          << IPV6_LEAVE_GROUP;
}

void TestDatagrams::joinsAndLeavesGroups()
{
    QFETCH(QString, any);
    QFETCH(QString, group);
    QFETCH(QString, source);
    QFETCH(int, leaves);
    SessionFixture fixture;
    ServerSettings settings = udpServer();
    settings.groups = QStringList{group + QStringLiteral("%lo")};
    const EndpointId server = fixture.listen(settings, any);
    QVERIFY(!fixture.events(fixture.listener(server), Call::SetSockOpt).constLast().failed());
    if (!source.isEmpty()) { // Linux has no route for IPv6 groups on the loopback interface
        ClientSettings wish = udpClient(false);
        wish.host = group;
        wish.sourceAddress = source; // of the interface that a multicast leaves by
        const quint32 client = fixture.connectTo(server, wish);
        fixture.session.send(client, "to the group");
        QTRY_COMPARE(fixture.bytes(fixture.listener(server), Call::RecvFrom), "to the group");
    }
    settings.groups.clear();
    fixture.session.updateServer(server, settings);
    QTRY_COMPARE(int(fixture.events(fixture.listener(server), Call::SetSockOpt).constLast().argument
                     & 0xffff),
        leaves);
    QVERIFY(!fixture.events(fixture.listener(server), Call::SetSockOpt).constLast().failed());
}

void TestDatagrams::refusesBadGroups_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no group") << QStringLiteral("127.0.0.1")
                              << QStringLiteral("not the address of a multicast group");
    QTest::newRow("no address") << QStringLiteral("all hosts")
                                << QStringLiteral("not the address of a multicast group");
    QTest::newRow("no interface") << QStringLiteral("239.1.2.3%nonesuch0")
                                  << QStringLiteral("no network interface “nonesuch0”");
    QTest::newRow("of the other kind")
        << QStringLiteral("ff02::1%lo") << QStringLiteral("could not be joined");
}

void TestDatagrams::refusesBadGroups()
{
    QFETCH(QString, group);
    QFETCH(QString, sentence);
    SessionFixture fixture;
    ServerSettings settings = udpServer();
    settings.port = 0;
    settings.groups = QStringList{group};
    const Error error = fixture.failureOf(fixture.session.startServer(settings));
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message));
}

void TestDatagrams::namesWhoHasThePort()
{
    SessionFixture fixture;
    const EndpointId server = fixture.listen(udpServer());
    ServerSettings settings = udpServer();
    settings.port = fixture.port(server);
    const Error error = fixture.failureOf(fixture.session.startServer(settings));
    QCOMPARE(error.code, EADDRINUSE);
    QVERIFY2(error.message.contains(QStringLiteral("another server of this program")),
        qPrintable(error.message));
}

void TestDatagrams::givesAUnixClientANameToBeAnsweredAt()
{
    SessionFixture fixture;
    ServerSettings settings = udpServer(ReplyMode::Echo);
    settings.protocol = Protocol::UnixDatagram;
    settings.address = m_folder.filePath(QStringLiteral("dgram"));
    const EndpointId server = fixture.listen(settings);
    ClientSettings wish = udpClient();
    wish.protocol = Protocol::UnixDatagram;
    wish.host = settings.address;
    const quint32 client = fixture.connectTo(server, wish);
    fixture.session.send(client, "echo");
    QTRY_COMPARE(fixture.received(client), "echo");
    QCOMPARE(fixture.calls(client), QStringLiteral("socket bind getsockname connect send recv"));
    const AddressTable &addresses = fixture.session.recording().addresses();
    const EndpointAddress own = addresses.address(fixture.facts(client).localAddress);
    QVERIFY2(own.toString().startsWith(u'@'), qPrintable(own.toString()));
    QCOMPARE(fixture.session.recording().addressOf(
                 fixture.events(fixture.listener(server), Call::RecvFrom).constFirst()),
        own);
    fixture.session.stopServer(server);
    QVERIFY(fixture.waitFor(server, Phase::Stopped));
    fixture.session.send(client, "still there?");
    QTRY_VERIFY(!fixture.refusals.isEmpty());
    const auto error = fixture.refusals.constFirst().at(1).value<Error>();
    QVERIFY2(error.message.contains(QStringLiteral("has closed it")), qPrintable(error.message));
}

void TestDatagrams::removesAStalePathOfDatagrams()
{
    const QString path = m_folder.filePath(QStringLiteral("stale"));
    {
        const int gone = ::socket(AF_UNIX, SOCK_DGRAM, 0);
        sockaddr_storage native;
        const int length = EndpointAddress::fromUnixText(path).value().toNative(native);
        QCOMPARE(::bind(gone, reinterpret_cast<sockaddr *>(&native), socklen_t(length)), 0);
        ::close(gone);
    }
    SessionFixture fixture;
    ServerSettings settings = udpServer();
    settings.protocol = Protocol::UnixDatagram;
    settings.address = path;
    const EndpointId refused = fixture.session.startServer(settings);
    QCOMPARE(fixture.failureOf(refused).code, EADDRINUSE);
    QVERIFY(fixture.status(refused).isPathStale);
    settings.removeStalePath = true;
    fixture.statuses.clear();
    fixture.listen(settings);
}

void TestDatagrams::setsOptionsBeforeBinding()
{
    SessionFixture fixture;
    ServerSettings settings;
    QVERIFY(settings.options.take(QStringLiteral("SO_RCVBUF=32768")).ok());
    QVERIFY(settings.options.take(QStringLiteral("so_linger=5")).ok());
    QVERIFY(settings.options.take(QStringLiteral("SO_REUSEADDR=0")).ok());
    const EndpointId server = fixture.listen(settings);
    QCOMPARE(fixture.calls(fixture.listener(server)),
        QStringLiteral("socket setsockopt setsockopt setsockopt bind getsockname listen"));
    ClientSettings wish;
    QVERIFY(wish.options.take(QStringLiteral("TCP_NODELAY")).ok());
    const quint32 client = fixture.connectTo(server, wish);
    QCOMPARE(fixture.calls(client), QStringLiteral("socket setsockopt connect getsockname"));
    QVERIFY(!wish.options.take(QStringLiteral("SO_KEEPALIVE=2")).ok());
    QVERIFY(!wish.options.take(QStringLiteral("SO_NONE=1")).ok());
    QVERIFY(!wish.options.take(QStringLiteral("SO_RCVBUF")).ok());
}

void TestDatagrams::tellsOfOptionsThatCannotBeSet()
{
    SessionFixture fixture;
    ServerSettings settings = udpServer();
    settings.options.setValue(SocketOption::V6Only, 1);
    const EndpointId server = fixture.listen(settings); // it starts all the same
    const Error error = fixture.status(server).error;
    QVERIFY(error.code != 0);
    QVERIFY2(error.message.startsWith(QStringLiteral("IPV6_V6ONLY could not be set")),
        qPrintable(error.message));
}

QTEST_GUILESS_MAIN(TestDatagrams)
#include "tst_datagrams.moc"
