#include "core/net/tcpstream.h"

#include "core/net/tcpserver.h"
#include "core/net/tcpsocket.h"
#include "core/store/recording.h"
#include "tests/core/net/rawpeer.h"

#include <QAbstractEventDispatcher>
#include <QTest>

using namespace socketscope;

/// What a TcpStream asks of the poller; what it does is tested through those who use it.
class TestTcpStream : public QObject
{
    Q_OBJECT

private slots:
    void staysQuietWhileReadingIsPaused_data();
    void staysQuietWhileReadingIsPaused();
};

void TestTcpStream::staysQuietWhileReadingIsPaused_data()
{
    QTest::addColumn<bool>("finishesToo");
    QTest::addColumn<bool>("resets");
    QTest::newRow("the peer has finished") << false << false;
    QTest::newRow("both have finished") << true << false;
    QTest::newRow("the peer has reset") << false << true;
}

void TestTcpStream::staysQuietWhileReadingIsPaused()
{
    QFETCH(bool, finishesToo);
    QFETCH(bool, resets);
    Recording recording;
    Poller poller;
    TcpServer server(recording, poller, EndpointId::server());
    QVERIFY(server.listen());
    RawPeer peer = RawPeer::connectTo(server.serverPort());
    QTRY_VERIFY(server.hasPendingConnections());
    auto *accepted = static_cast<TcpSocket *>(server.nextPendingConnection());
    const qsizetype calls = recording.events().size() + (finishesToo ? 1 : 0);
    accepted->stream().setReceivingPaused(true, TcpStream::Pause::Asked);
    QVERIFY(peer.sendAll("last words"));
    if (finishesToo)
        accepted->stream().finishSending();
    if (resets)
        peer.reset();
    else
        peer.close();
    // What epoll tells unasked would wake the loop for ever.
    QAbstractEventDispatcher &loop = *QAbstractEventDispatcher::instance();
    int turns = 0;
    while (turns < 20 && loop.processEvents(QEventLoop::AllEvents))
        ++turns;
    QVERIFY(turns < 20);
    QCOMPARE(accepted->bytesAvailable(), 0);
    QCOMPARE(recording.events().size(), calls); // no recv among them
    accepted->stream().setReceivingPaused(false, TcpStream::Pause::Asked);
    QTRY_COMPARE(accepted->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(accepted->readAll(), "last words");
}

QTEST_GUILESS_MAIN(TestTcpStream)
#include "tst_tcpstream.moc"
