#include "core/store/connectionstatistics.h"

#include "core/tls/tlsreason.h"
#include "tests/support/handmadelog.h"

#include <QTest>

#include <sys/socket.h>

using namespace socketscope;

class TestConnectionStatistics : public QObject
{
    Q_OBJECT

private slots:
    void countsThePlainTextOfTls();
    void tellsWhyTlsFailed();
    void tellsOfASocketOfDatagrams();
    void countsWhatIsPeekedAtOnce();
};

void TestConnectionStatistics::countsThePlainTextOfTls()
{
    HandmadeLog log;
    log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
    log.call(Call::SslNew, 0, 0);
    log.call(Call::Send, 300, 300, 0, "cipher text");
    log.call(Call::SslHandshake, 0, 1);
    log.call(Call::SslWrite, 5, 5, 0, "hello");
    log.call(Call::SslRead, 16384, 2, 0, "ok");
    const ConnectionStatistics one = connectionStatistics(log.recording).at(0);
    QCOMPARE(one.bytesSent, 5);
    QCOMPARE(one.bytesReceived, 2);
    QCOMPARE(one.messagesSent, 1);
    QCOMPARE(one.messagesReceived, 1);
}

void TestConnectionStatistics::tellsWhyTlsFailed()
{
    HandmadeLog log;
    log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
    SocketEvent handshake = log.event(Call::SslHandshake, EndpointId::client(1), 2, 5);
    handshake.result = -1;
    handshake.messageFlags = quint16(TlsReason::WrongName);
    log.record(handshake);
    const ConnectionStatistics one = connectionStatistics(log.recording).at(0);
    QCOMPARE(one.errors, 1);
    QCOMPARE(one.lastError, QStringLiteral("wrong-name"));
}

void TestConnectionStatistics::tellsOfASocketOfDatagrams()
{
    HandmadeLog log;
    log.call(Call::Socket, AF_INET << 16 | SOCK_DGRAM, 5);
    log.call(Call::Bind, log.address("127.0.0.1", 5000), 0);
    SocketEvent empty = log.event(Call::RecvFrom, EndpointId::client(1), 2, 5);
    empty.argument = log.recording.messageId({log.address("127.0.0.1", 6000), 100, 0});
    empty.flags = Datagram;
    log.record(empty);
    const std::vector<ConnectionStatistics> all = connectionStatistics(log.recording);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all[0].messagesReceived, 1);
    QCOMPARE(all[0].bytesReceived, 0);
}

void TestConnectionStatistics::countsWhatIsPeekedAtOnce()
{
    HandmadeLog log;
    log.call(Call::Connect, log.address("127.0.0.1", 80), 0);
    SocketEvent peek = log.event(Call::Recv, EndpointId::client(1), 2, 5);
    peek.result = 2;
    peek.messageFlags = MSG_PEEK;
    log.record(peek, "he");
    log.call(Call::Recv, 65536, 5, 0, "hello");
    const ConnectionStatistics one = connectionStatistics(log.recording).at(0);
    QCOMPARE(one.bytesReceived, 5);
    QCOMPARE(one.messagesReceived, 1);
}

QTEST_GUILESS_MAIN(TestConnectionStatistics)
#include "tst_connectionstatistics.moc"
