#include "tests/core/net/pattern.h"
#include "tests/core/net/rawpeer.h"
#include "tests/core/net/tlsfixture.h"

#include "core/tls/tlsreason.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace socketscope;
using Phase = EndpointStatus::Phase;

class TestSessionTls : public QObject
{
    Q_OBJECT

private slots:
    void greetsAndEchoesPlainTextAboveTheCallsItMakes();
    void sendsALargeFileWhole();
    void halfClosesWithAGoodbye();
    void makesItsOwnCertificateThatIsTrustedByItsFingerprint();
    void refusesACertificateWithTheReason_data();
    void refusesACertificateWithTheReason();
    void tellsThatAFileIsNoCertificate();
    void tellsAPeerThatSpeaksNoTls();
    void tellsAConnectionThatWasCut();
    void givesUpAHandshakeThatIsCancelled();
    void givesUpAHandshakeThatLastsLongerThanAConnectMay();
};

void TestSessionTls::greetsAndEchoesPlainTextAboveTheCallsItMakes()
{
    TlsFixture fixture;
    fixture.server.greeting = "welcome\n";
    fixture.server.replyMode = ReplyMode::Echo;
    const EndpointId server = fixture.listen(fixture.server);
    const quint32 client = fixture.connectTo(server, fixture.client);
    QTRY_COMPARE(fixture.plainReceived(client), QByteArray("welcome\n"));
    fixture.session.send(client, "hello over there");
    QTRY_COMPARE(fixture.plainReceived(client), QByteArray("welcome\nhello over there"));
    QCOMPARE(fixture.plainSent(client), QByteArray("hello over there"));
    const quint32 accepted = fixture.connections(server).constFirst();
    QCOMPARE(fixture.plainSent(accepted), QByteArray("welcome\nhello over there"));
    QVERIFY(fixture.facts(client).isTls && fixture.facts(accepted).isTls);
    QVERIFY(!fixture.sent(client).contains("hello"));
    QVERIFY(!fixture.received(client).contains("welcome"));

    fixture.session.closeConnection(client);
    QTRY_VERIFY(fixture.calls(client).endsWith(QStringLiteral(" close")));
    QVERIFY(fixture.calls(accepted).endsWith(QStringLiteral(" SSL_shutdown send close")));
    const QString calls = fixture.calls(client);
    QVERIFY2(calls.startsWith(QStringLiteral("socket connect getsockname SSL_new send "))
            || calls.startsWith(QStringLiteral("socket connect SSL_new send ")),
        qPrintable(calls));
    QVERIFY2(
        calls.contains(QStringLiteral(" SSL_shutdown send shutdown recv ")), qPrintable(calls));
    QCOMPARE(fixture.events(client, Call::SslHandshake).size(), 1);
    const SocketEvent end = fixture.events(accepted, Call::SslRead).constLast();
    QCOMPARE(end.result, 0);
}

void TestSessionTls::sendsALargeFileWhole()
{
    TlsFixture fixture;
    const QByteArray content = pattern(20 * limits::kMiB);
    QFile file(fixture.folder.filePath(QStringLiteral("large")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const EndpointId server = fixture.listen(fixture.server);
    const quint32 client = fixture.connectTo(server, fixture.client);
    fixture.session.sendFile(client, file.fileName());
    fixture.session.closeConnection(client);
    const quint32 accepted = fixture.connections(server).constFirst();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.calls(accepted).endsWith(QStringLiteral("close")), 60000);
    QVERIFY(fixture.plainReceived(accepted) == content);
}

void TestSessionTls::halfClosesWithAGoodbye()
{
    TlsFixture fixture;
    fixture.server.closeWhenPeerFinishes = false;
    const EndpointId server = fixture.listen(fixture.server);
    fixture.client.closeWhenPeerFinishes = false;
    const quint32 client = fixture.connectTo(server, fixture.client);
    const quint32 accepted = fixture.connections(server).constFirst();
    fixture.session.shutdownSending(client);
    QTRY_VERIFY(!fixture.events(accepted, Call::SslRead).isEmpty());
    fixture.session.send(accepted, "still open in this direction");
    QTRY_COMPARE(fixture.plainReceived(client), QByteArray("still open in this direction"));
    fixture.session.send(client, "too late");
    QTRY_COMPARE(fixture.refusals.size(), 1);
}

void TestSessionTls::makesItsOwnCertificateThatIsTrustedByItsFingerprint()
{
    TlsFixture fixture;
    fixture.server.tls.certificateFile.clear();
    const EndpointId server = fixture.listen(fixture.server);
    fixture.client.tls = {};
    fixture.client.port = fixture.port(server);
    const EndpointId refused = fixture.session.connectClient(fixture.client);
    const Error error = fixture.failureOf(refused);
    QVERIFY2(
        error.message.startsWith(tlsReasonText(TlsReason::SelfSigned)), qPrintable(error.message));

    fixture.client.tls.fingerprint = error.message.section(u' ', -1).chopped(1);
    fixture.connectTo(server, fixture.client);
    const EndpointId again = fixture.listen(fixture.server); // the certificate is kept
    fixture.connectTo(again, fixture.client);
}

void TestSessionTls::refusesACertificateWithTheReason_data()
{
    QTest::addColumn<CertificateWish>("wish");
    QTest::addColumn<TlsReason>("reason");
    const QStringList here{QStringLiteral("127.0.0.1")};
    QTest::newRow("expired") << CertificateWish{here, -7200, -3600} << TlsReason::Expired;
    QTest::newRow("not yet valid") << CertificateWish{here, 3600, 7200} << TlsReason::NotYetValid;
    QTest::newRow("of another name")
        << CertificateWish{{QStringLiteral("example.test")}} << TlsReason::WrongName;
}

void TestSessionTls::refusesACertificateWithTheReason()
{
    QFETCH(const CertificateWish, wish);
    QFETCH(const TlsReason, reason);
    TlsFixture fixture(wish);
    const EndpointId server = fixture.listen(fixture.server);
    fixture.client.port = fixture.port(server);
    const Error error = fixture.failureOf(fixture.session.connectClient(fixture.client));
    QVERIFY2(error.message.startsWith(tlsReasonText(reason)), qPrintable(error.message));
}

void TestSessionTls::tellsThatAFileIsNoCertificate()
{
    TlsFixture fixture;
    QFile file(fixture.server.tls.certificateFile);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("hello\n");
    file.close();
    const Error server = fixture.failureOf(fixture.session.startServer(fixture.server));
    QVERIFY2(server.message.contains(QStringLiteral("holds no certificate")),
        qPrintable(server.message));
    const Error client = fixture.failureOf(fixture.session.connectClient(fixture.client));
    QVERIFY2(client.message.contains(QStringLiteral("holds no certificates")),
        qPrintable(client.message));
    QVERIFY(fixture.events().isEmpty());
}

void TestSessionTls::tellsAPeerThatSpeaksNoTls()
{
    TlsFixture fixture;
    const EndpointId server = fixture.listen(fixture.server);
    QTcpSocket plain;
    plain.connectToHost(QStringLiteral("127.0.0.1"), fixture.port(server));
    QVERIFY(plain.waitForConnected());
    plain.write("hello\n");
    plain.flush();
    QTRY_VERIFY(!fixture.connections(server).isEmpty());
    const quint32 accepted = fixture.connections(server).constFirst();
    QTRY_VERIFY(fixture.calls(accepted).endsWith(QStringLiteral("close")));
    const SocketEvent row = fixture.events(accepted, Call::SslHandshake).constFirst();
    QCOMPARE(row.messageFlags, quint16(TlsReason::NotTls));
}

void TestSessionTls::tellsAConnectionThatWasCut()
{
    QTcpServer cutting;
    QVERIFY(cutting.listen(QHostAddress::LocalHost));
    TlsFixture fixture;
    fixture.client.port = cutting.serverPort();
    const EndpointId client = fixture.session.connectClient(fixture.client);
    QVERIFY(cutting.waitForNewConnection(10000));
    cutting.nextPendingConnection()->close();
    const Error error = fixture.failureOf(client);
    QVERIFY2(error.message == tlsReasonText(TlsReason::EndedInHandshake)
            || error.message == tlsReasonText(TlsReason::ConnectionLost),
        qPrintable(error.message));
}

void TestSessionTls::givesUpAHandshakeThatIsCancelled()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TlsFixture fixture;
    fixture.client.port = silent.serverPort();
    const EndpointId client = fixture.session.connectClient(fixture.client);
    QTRY_VERIFY(!fixture.events(0, Call::SslNew).isEmpty());
    fixture.session.cancelConnect(client);
    QCOMPARE(fixture.failureOf(client).message, tlsReasonText(TlsReason::Cancelled));
    QVERIFY(fixture.calls(fixture.events().constFirst().socketId)
                .endsWith(QStringLiteral("SSL_do_handshake!0 close")));
}

void TestSessionTls::givesUpAHandshakeThatLastsLongerThanAConnectMay()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TlsFixture fixture;
    fixture.client.port = silent.serverPort();
    fixture.client.connectTimeoutMs = limits::kMinConnectTimeoutMs;
    const EndpointId client = fixture.session.connectClient(fixture.client);
    QCOMPARE(fixture.failureOf(client).message, tlsReasonText(TlsReason::TimedOut));
    const quint32 socketId = fixture.events().constFirst().socketId;
    const SocketEvent row = fixture.events(socketId, Call::SslHandshake).constFirst();
    QCOMPARE(int(row.flags), GivenUp | TimedOut);
    QVERIFY(fixture.calls(socketId).endsWith(QStringLiteral("SSL_do_handshake!0 close")));
}

QTEST_GUILESS_MAIN(TestSessionTls)

#include "tst_sessiontls.moc"
