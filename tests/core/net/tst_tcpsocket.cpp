#include "core/net/tcpsocket.h"

#include "core/net/tcpserver.h"
#include "core/store/recording.h"
#include "core/support/limits.h"
#include "tests/core/net/rawpeer.h"

#include <QSignalSpy>
#include <QTest>

using namespace socketscope;

/// TcpSocket and TcpServer as a program sees them that knows QTcpSocket and QTcpServer only.
class TestTcpSocket : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void talksToItsServerThroughTheBaseClasses();
    void readsAndWritesLines();
    void resolvesNames();
    void tellsRefusedConnections();
    void tellsUnknownHosts();
    void tellsTheEndOfTheStream();
    void tellsAReset();
    void sendsWhatIsWrittenBeforeDisconnecting();
    void takesWhatFitsIntoItsQueue();
    void pausesReadingWhenNobodyReads();
    void bindsBeforeConnecting();
    void connectsAgainAfterADisconnect();
    void setsAndReadsOptions();
    void refusesForeignDescriptors();
    void waitsWithoutAnEventLoop();
    void leavesClientsWaitingWhilePaused();
    void holdsToItsPendingConnections();
    void refusesToListenOnATakenPort();
    void recordsEveryCallOnce();

private:
    [[nodiscard]] QStringList calls(quint32 socketId) const
    {
        QStringList names;
        for (qsizetype index = 0; index < m_recording->events().size(); ++index) {
            const SocketEvent &event = m_recording->events().at(index);
            if (event.socketId == socketId)
                names.append(QLatin1StringView(callName(event.call())));
        }
        return names;
    }
    std::unique_ptr<TcpSocket> makeSocket()
    {
        return std::make_unique<TcpSocket>(*m_recording, *m_poller, EndpointId::client(1));
    }
    QTcpSocket *takeConnection()
    {
        return QTest::qWaitFor([this] { return m_server->hasPendingConnections(); })
            ? m_server->nextPendingConnection()
            : nullptr;
    }

    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<Poller> m_poller;
    std::unique_ptr<TcpServer> m_server;
};

void TestTcpSocket::init()
{
    m_recording = std::make_unique<Recording>();
    m_poller = std::make_unique<Poller>();
    m_server = std::make_unique<TcpServer>(*m_recording, *m_poller, EndpointId::server());
    QVERIFY(m_server->listen());
    QVERIFY(m_server->isListening());
}

void TestTcpSocket::cleanup()
{
    m_server.reset();
    m_poller.reset();
    m_recording.reset();
}

void TestTcpSocket::talksToItsServerThroughTheBaseClasses()
{
    const auto owned = makeSocket();
    QTcpSocket &client = *owned;
    QTcpServer &server = *m_server;
    QSignalSpy news(&server, &QTcpServer::newConnection);
    QSignalSpy connected(&client, &QTcpSocket::connected);
    QSignalSpy states(&client, &QTcpSocket::stateChanged);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->serverPort());
    QVERIFY(connected.count() == 1 || connected.wait());
    QVERIFY(news.count() == 1 || news.wait());
    QCOMPARE(states.count(), 3); // looking up, connecting, connected
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);

    QTcpSocket *accepted = server.nextPendingConnection();
    QVERIFY(accepted);
    QVERIFY(!server.hasPendingConnections());
    QCOMPARE(accepted->peerPort(), client.localPort());
    QCOMPARE(accepted->localPort(), client.peerPort());
    QCOMPARE(accepted->peerAddress(), QHostAddress(QHostAddress::LocalHost));

    QSignalSpy readyRead(accepted, &QTcpSocket::readyRead);
    QSignalSpy bytesWritten(&client, &QTcpSocket::bytesWritten);
    QCOMPARE(client.write("hello"), 5);
    QVERIFY(readyRead.wait());
    QCOMPARE(accepted->bytesAvailable(), 5);
    QCOMPARE(accepted->readAll(), "hello");
    QTRY_COMPARE(bytesWritten.count(), 1);
    QCOMPARE(bytesWritten.constFirst().at(0).toLongLong(), 5);

    QSignalSpy disconnected(accepted, &QTcpSocket::disconnected);
    client.disconnectFromHost();
    QCOMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(disconnected.wait());
}

void TestTcpSocket::readsAndWritesLines()
{
    const auto client = makeSocket();
    client->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->serverPort());
    QTRY_COMPARE(client->state(), QAbstractSocket::ConnectedState);
    client->write("one\ntwo\nthr");
    QTcpSocket *accepted = takeConnection();
    QTRY_COMPARE(accepted->bytesAvailable(), 11);
    QVERIFY(accepted->canReadLine());
    QCOMPARE(accepted->readLine(), "one\n");
    QCOMPARE(accepted->peek(3), "two");
    QCOMPARE(accepted->skip(4), 4);
    QVERIFY(!accepted->canReadLine());
    QCOMPARE(accepted->readAll(), "thr");
}

void TestTcpSocket::resolvesNames()
{
    const auto client = makeSocket();
    QSignalSpy found(client.get(), &QTcpSocket::hostFound);
    client->connectToHost(QStringLiteral("localhost"), m_server->serverPort());
    QCOMPARE(client->state(), QAbstractSocket::HostLookupState);
    QTRY_COMPARE(client->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(found.count(), 1);
    QCOMPARE(client->peerName(), QStringLiteral("localhost"));
}

void TestTcpSocket::tellsRefusedConnections()
{
    const quint16 port = m_server->serverPort();
    m_server->close();
    QVERIFY(!m_server->isListening());
    const auto client = makeSocket();
    QSignalSpy errors(client.get(), &QTcpSocket::errorOccurred);
    client->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(errors.count() == 1 || errors.wait());
    QCOMPARE(client->error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!client->errorString().isEmpty());
}

void TestTcpSocket::tellsUnknownHosts()
{
    const auto client = makeSocket();
    QSignalSpy errors(client.get(), &QTcpSocket::errorOccurred);
    client->connectToHost(QStringLiteral("no-such-host.invalid"), 1);
    QTRY_COMPARE(errors.count(), 1);
    QCOMPARE(client->error(), QAbstractSocket::HostNotFoundError);
    QCOMPARE(m_recording->events().size(), 5); // the server's own
}

void TestTcpSocket::tellsTheEndOfTheStream()
{
    RawPeer peer = RawPeer::connectTo(m_server->serverPort());
    QTcpSocket *accepted = takeConnection();
    QSignalSpy finished(accepted, &QTcpSocket::readChannelFinished);
    QSignalSpy disconnected(accepted, &QTcpSocket::disconnected);
    QSignalSpy errors(accepted, &QTcpSocket::errorOccurred);
    const QByteArray reply(12 * limits::kMiB, 'r');
    QCOMPARE(accepted->write(reply), reply.size());
    QVERIFY(peer.sendAll("bye"));
    peer.finishSending();
    QVERIFY(finished.wait());
    QVERIFY(accepted->bytesToWrite() > 0);
    QByteArray received;
    while (received.size() < reply.size()) { // what was written is still delivered
        received += peer.receive(qMin<qsizetype>(limits::kMiB, reply.size() - received.size()));
        QCoreApplication::processEvents();
    }
    QCOMPARE(received.size(), reply.size());
    QVERIFY(disconnected.count() == 1 || disconnected.wait());
    QCOMPARE(errors.count(), 0);
    QCOMPARE(accepted->readAll(), "bye");
}

void TestTcpSocket::tellsAReset()
{
    RawPeer peer = RawPeer::connectTo(m_server->serverPort());
    QTcpSocket *accepted = takeConnection();
    QSignalSpy finished(accepted, &QTcpSocket::readChannelFinished);
    QSignalSpy errors(accepted, &QTcpSocket::errorOccurred);
    peer.reset();
    QVERIFY(errors.wait());
    QCOMPARE(accepted->error(), QAbstractSocket::NetworkError);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(accepted->state(), QAbstractSocket::UnconnectedState);
}

void TestTcpSocket::sendsWhatIsWrittenBeforeDisconnecting()
{
    RawPeer peer = RawPeer::connectTo(m_server->serverPort());
    QTcpSocket *accepted = takeConnection();
    const QByteArray bytes(10 * limits::kMiB, 'b');
    QCOMPARE(accepted->write(bytes), bytes.size());
    accepted->disconnectFromHost();
    QCOMPARE(accepted->state(), QAbstractSocket::ClosingState);
    QByteArray received;
    while (accepted->state() != QAbstractSocket::UnconnectedState) {
        received += peer.receive(limits::kMiB);
        QCoreApplication::processEvents();
    }
    received += peer.receiveToEnd();
    QCOMPARE(received.size(), bytes.size());
}

void TestTcpSocket::takesWhatFitsIntoItsQueue()
{
    RawPeer peer = RawPeer::connectTo(m_server->serverPort());
    QTcpSocket *accepted = takeConnection();
    const QByteArray bytes(limits::kOutputQueueBytes, 'b');
    QCOMPARE(accepted->write(bytes), bytes.size());
    const qint64 second = accepted->write(bytes);
    QVERIFY(second < bytes.size());
    QVERIFY(accepted->bytesToWrite() <= limits::kOutputQueueBytes);
}

void TestTcpSocket::pausesReadingWhenNobodyReads()
{
    RawPeer peer = RawPeer::connectTo(m_server->serverPort());
    QTcpSocket *accepted = takeConnection();
    accepted->setReadBufferSize(1000);
    const QByteArray bytes(500'000, 'b');
    QVERIFY(peer.sendAll(bytes));
    peer.finishSending();
    QTRY_VERIFY(accepted->bytesAvailable() >= 1000);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(accepted->bytesAvailable() <= 1000 + limits::kReceiveBytes);
    QByteArray all;
    QTRY_COMPARE((all += accepted->readAll()).size(), bytes.size());
}

void TestTcpSocket::bindsBeforeConnecting()
{
    const auto client = makeSocket();
    QVERIFY(client->bind(QHostAddress(QStringLiteral("127.0.0.3"))));
    QCOMPARE(client->state(), QAbstractSocket::BoundState);
    QVERIFY(client->localPort() != 0);
    client->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->serverPort());
    QTRY_COMPARE(client->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(takeConnection()->peerAddress(), QHostAddress(QStringLiteral("127.0.0.3")));

    const auto foreign = makeSocket();
    QVERIFY(!foreign->bind(QHostAddress(QStringLiteral("192.0.2.1"))));
    QCOMPARE(foreign->error(), QAbstractSocket::SocketAddressNotAvailableError);
}

void TestTcpSocket::connectsAgainAfterADisconnect()
{
    const auto client = makeSocket();
    for (int round = 0; round < 3; ++round) {
        client->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->serverPort());
        QTRY_COMPARE(client->state(), QAbstractSocket::ConnectedState);
        QVERIFY(client->write("x") == 1);
        client->disconnectFromHost();
        QCOMPARE(client->state(), QAbstractSocket::UnconnectedState);
    }
}

void TestTcpSocket::setsAndReadsOptions()
{
    RawPeer peer = RawPeer::connectTo(m_server->serverPort());
    QTcpSocket *accepted = takeConnection();
    accepted->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QVERIFY(accepted->socketOption(QAbstractSocket::LowDelayOption).toInt() != 0);
    const quint32 socketId = static_cast<TcpSocket *>(accepted)->socketId();
    QCOMPARE(
        calls(socketId), QStringList({QStringLiteral("setsockopt"), QStringLiteral("getsockopt")}));
}

void TestTcpSocket::refusesForeignDescriptors()
{
    const auto client = makeSocket();
    QSignalSpy errors(client.get(), &QTcpSocket::errorOccurred);
    QVERIFY(!client->setSocketDescriptor(0));
    QCOMPARE(errors.count(), 1);
    QCOMPARE(client->error(), QAbstractSocket::UnsupportedSocketOperationError);
    QCOMPARE(client->socketDescriptor(), -1);
}

void TestTcpSocket::waitsWithoutAnEventLoop()
{
    const auto client = makeSocket();
    client->connectToHost(QStringLiteral("localhost"), m_server->serverPort());
    QVERIFY(client->waitForConnected(5000));
    QVERIFY(m_server->waitForNewConnection(5000));
    QTcpSocket *accepted = m_server->nextPendingConnection();
    client->write("hello");
    QVERIFY(accepted->waitForReadyRead(5000));
    QCOMPARE(accepted->readAll(), "hello");
    QVERIFY(!accepted->waitForReadyRead(1));
    accepted->write(QByteArray(8 * limits::kMiB, 'x'));
    QVERIFY(accepted->bytesToWrite() > 0);
    QVERIFY(client->waitForReadyRead(5000));
    for (int turn = 0; turn < 100 && !accepted->waitForBytesWritten(1); ++turn)
        client->waitForReadyRead(1000); // the peer's window opens only after some reading
    QVERIFY(accepted->bytesToWrite() < 8 * limits::kMiB - 3 * limits::kMiB);
    static_cast<TcpSocket *>(accepted)->abort();
    QVERIFY(client->waitForDisconnected(5000));
}

void TestTcpSocket::leavesClientsWaitingWhilePaused()
{
    m_server->pauseAccepting();
    RawPeer peer = RawPeer::connectTo(m_server->serverPort());
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(!m_server->hasPendingConnections());
    QCOMPARE(m_server->nextPendingConnection(), nullptr); // which lifts stock Qt's pause
    QCoreApplication::processEvents();
    QVERIFY(!m_server->hasPendingConnections());
    m_server->resumeAccepting();
    QTRY_VERIFY(m_server->hasPendingConnections());
}

void TestTcpSocket::holdsToItsPendingConnections()
{
    m_server->setMaxPendingConnections(2);
    std::vector<RawPeer> peers;
    for (int number = 0; number < 4; ++number)
        peers.push_back(RawPeer::connectTo(m_server->serverPort()));
    QSignalSpy news(m_server.get(), &QTcpServer::newConnection);
    QTRY_COMPARE(news.count(), 2);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(news.count(), 2);
    QVERIFY(m_server->nextPendingConnection());
    QTRY_COMPARE(news.count(), 3);
}

void TestTcpSocket::refusesToListenOnATakenPort()
{
    TcpServer second(*m_recording, *m_poller, EndpointId::server(2));
    QVERIFY(!second.listen(QHostAddress::LocalHost, m_server->serverPort()));
    QCOMPARE(second.serverError(), QAbstractSocket::AddressInUseError);
    QVERIFY(!second.isListening());
    QCOMPARE(second.lastCall(), Call::Bind);
    QVERIFY(!m_server->listen()); // it listens already
}

void TestTcpSocket::recordsEveryCallOnce()
{
    auto client = makeSocket();
    client->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->serverPort());
    QTRY_COMPARE(client->state(), QAbstractSocket::ConnectedState);
    auto *accepted = static_cast<TcpSocket *>(takeConnection());
    const quint32 acceptedId = accepted->socketId();
    const quint32 clientId = client->socketId();
    client->write("1");
    QTRY_COMPARE(accepted->bytesAvailable(), 1);
    client->shutdownSending();
    QTRY_COMPARE(accepted->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    client.reset();
    QCOMPARE(calls(acceptedId).join(u' '), QStringLiteral("recv recv close"));
    QCOMPARE(calls(clientId).join(u' '),
        QStringLiteral("socket connect getsockname send shutdown recv close"));
}

QTEST_GUILESS_MAIN(TestTcpSocket)
#include "tst_tcpsocket.moc"
