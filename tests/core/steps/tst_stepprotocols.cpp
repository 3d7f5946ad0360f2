#include "stepper.h"

#include <QTemporaryDir>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace socketscope;

class StepProtocolsTest : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughEveryProtocolButTls_data();
    void goesThroughEveryProtocolButTls();
    void setsTheOptionsInTheirOrder();
    void goesOnWithoutAnOptionThatIsRefused();
    void joinsItsGroupsOnceItIsBound();
    void sendsWithoutConnectingWhereThatIsAsked();
    void tellsWhyTlsHasNoSteps();
    void sendsWhatWasTypedOnItsOwnConnection();
};

static QString whereIn(const QTemporaryDir &folder, Protocol protocol)
{
    if (protocol == Protocol::UnixSeqpacket)
        return QStringLiteral("@socketscope-steps-%1").arg(QCoreApplication::applicationPid());
    return isUnix(protocol) ? folder.filePath(QStringLiteral("s")) : QStringLiteral("127.0.0.1");
}

void StepProtocolsTest::goesThroughEveryProtocolButTls_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("serverBegins");
    QTest::addColumn<QString>("clientBegins");
    QTest::addColumn<QString>("serverAnswers");
    QTest::addColumn<QString>("clientEnds");
    const auto row = [](const char *name, Protocol protocol, const char *host, const char *server,
                         const char *client, const char *answers, const char *ends) {
        QTest::newRow(name) << protocol << QString::fromLatin1(host) << QString::fromLatin1(server)
                            << QString::fromLatin1(client) << QString::fromLatin1(answers)
                            << QString::fromLatin1(ends);
    };
    row("TCP over IPv4", Protocol::Tcp, "127.0.0.1", "socket setsockopt bind getsockname listen",
        "socket connect", "accept recv send", "shutdown");
    row("TCP over IPv6", Protocol::Tcp, "::1", "socket setsockopt bind getsockname listen",
        "socket connect", "accept recv send", "shutdown");
    row("UDP", Protocol::Udp, "127.0.0.1", "socket bind getsockname", "socket connect",
        "recvfrom sendto", "close");
    row("Unix stream", Protocol::UnixStream, "", "socket bind listen", "socket connect",
        "accept recv send", "shutdown");
    row("Unix datagram", Protocol::UnixDatagram, "", "socket bind", "socket bind connect",
        "recvfrom sendto", "close");
    row("Unix seqpacket", Protocol::UnixSeqpacket, "", "socket bind listen", "socket connect",
        "accept recv send", "shutdown");
}

void StepProtocolsTest::goesThroughEveryProtocolButTls()
{
    QFETCH(Protocol, protocol);
    QFETCH(QString, host);
    QFETCH(QString, serverBegins);
    QFETCH(QString, clientBegins);
    QFETCH(QString, serverAnswers);
    QFETCH(QString, clientEnds);
    const QTemporaryDir folder;
    Session session;
    ServerSettings serving;
    serving.protocol = protocol;
    serving.address = host.isEmpty() ? whereIn(folder, protocol) : host;
    serving.replyMode = ReplyMode::Echo;
    Stepper server = serverOf(session, serving);
    const auto count = [](const QString &names) {
        return int(names.count(u' ')) + 1;
    };
    QCOMPARE(server.steps(count(serverBegins)), serverBegins);

    ClientSettings connecting;
    connecting.protocol = protocol;
    connecting.host = serving.address;
    for (qsizetype at = 0; at < session.recording().events().size(); ++at) {
        const SocketEvent &event = session.recording().events().at(at);
        if (event.call() == Call::GetSockName)
            connecting.port = session.recording().addressOf(event).port();
    }
    const EndpointId owner = session.stepClient(connecting);
    Stepper client(session, StepSequence(connecting, owner), owner);
    QCOMPARE(client.steps(count(clientBegins)), clientBegins);
    QVERIFY(client.next()->waits);
    QVERIFY(client.sequence().type("hello"));
    QCOMPARE(client.step(), QStringLiteral("send"));
    QVERIFY(!server.next()->waits);
    QCOMPARE(server.steps(count(serverAnswers)), serverAnswers);
    QCOMPARE(server.made.result, 5);
    QVERIFY2(client.next()->sentence.contains(u'5'), qPrintable(client.next()->sentence));
    QCOMPARE(client.step(), QStringLiteral("recv"));
    client.sequence().end();
    QCOMPARE(client.steps(count(clientEnds)), clientEnds);
    QVERIFY(!client.made.failed());
}

void StepProtocolsTest::setsTheOptionsInTheirOrder()
{
    Session session;
    ServerSettings settings;
    settings.options.setValue(SocketOption::KeepAlive, 1);
    settings.options.setValue(SocketOption::Linger, 3);
    settings.options.setValue(SocketOption::NoDelay, 1);
    Stepper server = serverOf(session, settings);
    server.step();
    QList<std::pair<int, int>> set;
    QByteArray lasting;
    for (int step = 0; step < 4; ++step) {
        QCOMPARE(server.step(), QStringLiteral("setsockopt"));
        QVERIFY(!server.made.failed());
        set.append({int(server.made.argument >> 16), int(server.made.argument & 0xffff)});
        if (set.constLast().second == SO_LINGER)
            lasting = session.recording().payloadOf(server.made).bytes().toByteArray();
    }
    const QList<std::pair<int, int>> expected{{SOL_SOCKET, SO_REUSEADDR},
        {SOL_SOCKET, SO_KEEPALIVE}, {SOL_SOCKET, SO_LINGER}, {IPPROTO_TCP, TCP_NODELAY}};
    QCOMPARE(set, expected);
    QCOMPARE(lasting.size(), qsizetype(sizeof(linger)));
    QCOMPARE(server.step(), QStringLiteral("bind"));
}

void StepProtocolsTest::goesOnWithoutAnOptionThatIsRefused()
{
    Session session;
    ServerSettings settings;
    settings.options.setValue(SocketOption::V6Only, 1); // of an IPv4 socket
    Stepper server = serverOf(session, settings);
    QCOMPARE(server.steps(3), QStringLiteral("socket setsockopt setsockopt"));
    QVERIFY(server.made.failed());
    QCOMPARE(server.step(), QStringLiteral("bind"));
}

void StepProtocolsTest::joinsItsGroupsOnceItIsBound()
{
    Session session;
    ServerSettings settings;
    settings.protocol = Protocol::Udp;
    settings.address = QStringLiteral("0.0.0.0");
    settings.groups = {QStringLiteral("239.1.2.3%lo")};
    Stepper server = serverOf(session, settings);
    QCOMPARE(server.steps(4), QStringLiteral("socket bind getsockname setsockopt"));
    QVERIFY(!server.made.failed());
    QCOMPARE(int(server.made.argument & 0xffff), IP_ADD_MEMBERSHIP);

    settings.groups = {QStringLiteral("127.0.0.1")};
    QVERIFY(!StepSequence(settings, EndpointId::server(1), 0).problem().isEmpty());
}

void StepProtocolsTest::sendsWithoutConnectingWhereThatIsAsked()
{
    Session session;
    ServerSettings serving;
    serving.protocol = Protocol::Udp;
    Stepper server = serverOf(session, serving);
    server.steps(3);
    ClientSettings settings;
    settings.protocol = Protocol::Udp;
    settings.port = session.recording().addressOf(server.made).port();
    settings.connectsDatagrams = false;
    const EndpointId owner = session.stepClient(settings);
    Stepper client(session, StepSequence(settings, owner), owner);
    QCOMPARE(client.step(), QStringLiteral("socket"));
    QCOMPARE(client.next()->call.call, Call::RecvFrom);
    QVERIFY(client.sequence().type("hi"));
    QCOMPARE(client.step(), QStringLiteral("sendto"));
    QVERIFY(server.next()->sentence.contains(u'2'));
    QCOMPARE(server.step(), QStringLiteral("recvfrom"));
}

void StepProtocolsTest::tellsWhyTlsHasNoSteps()
{
    ServerSettings settings;
    settings.protocol = Protocol::Tls;
    const StepSequence sequence(settings, EndpointId::server(1), 0);
    QVERIFY(sequence.problem().contains(QLatin1StringView("TLS")));
    QVERIFY(!sequence.next(Recording(), SocketBook()));
}

void StepProtocolsTest::sendsWhatWasTypedOnItsOwnConnection()
{
    Session session;
    Stepper server = serverOf(session, {});
    server.steps(4);
    const quint16 port = session.recording().addressOf(server.made).port();
    server.step();
    Stepper first = clientOf(session, port);
    first.steps(2);
    server.step();
    const auto connection = quint32(server.made.acceptedSocketId());
    Stepper second = clientOf(session, port);
    second.steps(2);
    server.step();
    for (int message = 0; message < StepSequence::kMostTyped; ++message)
        QVERIFY(server.sequence().type(QByteArray::number(message), connection));
    QVERIFY(!server.sequence().type("one too many", connection));
    QCOMPARE(server.steps(2), QStringLiteral("send send"));
    QCOMPARE(server.made.socketId, connection);
    QVERIFY(!first.next()->waits);
    QVERIFY(second.next()->waits);
}

QTEST_GUILESS_MAIN(StepProtocolsTest)
#include "tst_stepprotocols.moc"
