#include "core/tls/tlsengine.h"

#include "core/store/recording.h"
#include "core/support/limits.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace socketscope;
using Kind = TlsEngine::Plain::Kind;
using State = TlsEngine::State;

namespace {

CertificateAndKey certificate(CertificateWish wish = {{QStringLiteral("localhost")}})
{
    return makeCertificate(wish).value();
}

/// Two engines with nothing but bytes between them.
struct Pair
{
    Recording recording;
    TlsEngine server;
    TlsEngine client;

    explicit Pair(const CertificateAndKey &own, const TlsSettings &trust = {},
        const QString &host = QStringLiteral("localhost"))
        : server(TlsContext::forServer({}, own).value(), {&recording, EndpointId::server(), 1, 4})
        , client(
              TlsContext::forClient(trust, host).value(), {&recording, EndpointId::client(1), 2, 5})
    { }

    /// Hands on what one has for the other, in pieces of that size.
    static void carry(TlsEngine &from, TlsEngine &to, qsizetype pieceBytes)
    {
        const QByteArray cipher = from.toSend().toByteArray();
        from.taken();
        for (qsizetype at = 0; at < cipher.size(); at += pieceBytes) {
            to.feed(QByteArrayView(cipher).sliced(at, qMin(pieceBytes, cipher.size() - at)));
            to.handshake();
        }
    }

    void shake(qsizetype pieceBytes = 100000)
    {
        client.handshake();
        for (int turn = 0; turn < 6; ++turn) {
            carry(client, server, pieceBytes);
            carry(server, client, pieceBytes);
        }
    }

    static QByteArray readAll(TlsEngine &engine)
    {
        QByteArray all;
        for (TlsEngine::Plain plain = engine.read(); plain.kind == Kind::Bytes;
             plain = engine.read())
            all += plain.bytes.toByteArray();
        return all;
    }

    [[nodiscard]] QList<SocketEvent> calls(Call call, quint32 socketId) const
    {
        QList<SocketEvent> found;
        for (qsizetype index = 0; index < recording.events().size(); ++index) {
            const SocketEvent &event = recording.events().at(index);
            if (event.call() == call && event.socketId == socketId)
                found.append(event);
        }
        return found;
    }
    [[nodiscard]] QByteArray textOf(const SocketEvent &event) const
    {
        return recording.payloadOf(event).bytes().toByteArray();
    }
};

TlsSettings trusting(const CertificateAndKey &own)
{
    const QString lines = TlsContext::forServer({}, own).value()->ownCertificate();
    TlsSettings settings;
    settings.fingerprint = lines.section(QStringLiteral("fingerprint: "), 1).trimmed();
    return settings;
}

} // namespace

class TestTlsEngine : public QObject
{
    Q_OBJECT

private slots:
    void shakesHandsAndSaysHow_data();
    void shakesHandsAndSaysHow();
    void refusesWhatDoesNotVerify_data();
    void refusesWhatDoesNotVerify();
    void trustsAFileOfTheCertificateItself();
    void carriesLargePlainTextUnchanged();
    void tellsTheGoodbyeFromACut();
    void refusesWhatIsNotTls_data();
    void refusesWhatIsNotTls();
    void noticesADamagedRecord();
    void tellsWhyItGaveUp();
};

void TestTlsEngine::shakesHandsAndSaysHow_data()
{
    QTest::addColumn<int>("pieceBytes");
    QTest::newRow("whole flights") << 100000;
    QTest::newRow("odd pieces") << 7;
    QTest::newRow("byte by byte") << 1;
}

void TestTlsEngine::shakesHandsAndSaysHow()
{
    QFETCH(const int, pieceBytes);
    const CertificateAndKey own = certificate();
    Pair pair(own, trusting(own));
    pair.shake(pieceBytes);
    QCOMPARE(pair.client.state(), State::Open);
    QCOMPARE(pair.server.state(), State::Open);

    QVERIFY(pair.client.write("hello over there"));
    Pair::carry(pair.client, pair.server, pieceBytes);
    QCOMPARE(Pair::readAll(pair.server), QByteArray("hello over there"));

    const QList<SocketEvent> shaken = pair.calls(Call::SslHandshake, 2);
    QCOMPARE(shaken.size(), 1);
    QCOMPARE(shaken.constFirst().result, 1);
    const QByteArray told = pair.textOf(shaken.constFirst());
    QVERIFY2(told.startsWith("version: TLSv1.3\ncipher: TLS_"), told.constData());
    QVERIFY2(told.contains("subject: CN = localhost\n"), told.constData());
    QCOMPARE(pair.textOf(pair.calls(Call::SslNew, 1).constFirst()),
        told.sliced(told.indexOf("subject")));
    QCOMPARE(pair.textOf(pair.calls(Call::SslWrite, 2).constFirst()), "hello over there");
    QCOMPARE(pair.textOf(pair.calls(Call::SslRead, 1).constFirst()), "hello over there");
}

void TestTlsEngine::refusesWhatDoesNotVerify_data()
{
    QTest::addColumn<CertificateAndKey>("own");
    QTest::addColumn<TlsSettings>("trust");
    QTest::addColumn<QString>("host");
    QTest::addColumn<TlsReason>("reason");
    constexpr qint64 kDay = 24 * 3600;
    const QString localhost = QStringLiteral("localhost");
    const CertificateAndKey good = certificate();
    QTest::newRow("signed by itself")
        << good << TlsSettings() << localhost << TlsReason::SelfSigned;
    QTest::newRow("another one than chosen")
        << good << trusting(certificate()) << localhost << TlsReason::OtherFingerprint;

    static const QTemporaryDir folder;
    const auto trustingFile = [](const CertificateAndKey &own, const QString &name) {
        TlsSettings settings;
        settings.authorityFile = folder.filePath(name);
        QFile file(settings.authorityFile);
        if (file.open(QIODevice::WriteOnly))
            file.write(own.certificate);
        return settings;
    };
    const CertificateAndKey old = certificate({{localhost}, -3 * kDay, -kDay});
    QTest::newRow("expired") << old << trustingFile(old, QStringLiteral("old.pem")) << localhost
                             << TlsReason::Expired;
    const CertificateAndKey early = certificate({{localhost}, kDay, 2 * kDay});
    QTest::newRow("not valid yet") << early << trustingFile(early, QStringLiteral("early.pem"))
                                   << localhost << TlsReason::NotYetValid;
    const TlsSettings trusted = trustingFile(good, QStringLiteral("good.pem"));
    QTest::newRow("for another name")
        << good << trusted << QStringLiteral("example.test") << TlsReason::WrongName;
    QTest::newRow("for another address")
        << good << trusted << QStringLiteral("127.0.0.1") << TlsReason::WrongName;
}

void TestTlsEngine::refusesWhatDoesNotVerify()
{
    QFETCH(const CertificateAndKey, own);
    QFETCH(const TlsSettings, trust);
    QFETCH(const QString, host);
    QFETCH(const TlsReason, reason);
    Pair pair(own, trust, host);
    pair.shake();
    QCOMPARE(pair.client.state(), State::Failed);
    QCOMPARE(int(pair.client.reason()), int(reason));
    QVERIFY(!tlsReasonText(reason).isEmpty());
    const SocketEvent row = pair.calls(Call::SslHandshake, 2).constFirst();
    QCOMPARE(row.result, -1);
    QCOMPARE(row.messageFlags, quint16(reason));
    QVERIFY(pair.textOf(row).contains("SHA-256 fingerprint: "));
    QVERIFY(pair.textOf(row).contains("library: certificate verify failed"));

    // In TLS 1.3 the server has finished by then; it learns of the refusal as it reads.
    QVERIFY(pair.server.read().kind == Kind::Failed || pair.server.state() == State::Failed);
    QVERIFY2(pair.server.reason() >= TlsReason::PeerRefusedCertificate
            && pair.server.reason() <= TlsReason::PeerAlert,
        qPrintable(tlsReasonText(pair.server.reason())));
}

void TestTlsEngine::trustsAFileOfTheCertificateItself()
{
    const QTemporaryDir folder;
    const CertificateAndKey own
        = certificate({{QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}});
    TlsSettings settings;
    settings.authorityFile = folder.filePath(QStringLiteral("own.pem"));
    QFile file(settings.authorityFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(own.certificate);
    file.close();
    for (const QString &host : {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}) {
        Pair pair(own, settings, host);
        pair.shake();
        QCOMPARE(pair.client.state(), State::Open);
    }
    settings.serverName = QStringLiteral("localhost");
    Pair pair(own, settings, QStringLiteral("192.0.2.1"));
    pair.shake();
    QCOMPARE(pair.client.state(), State::Open);
}

void TestTlsEngine::carriesLargePlainTextUnchanged()
{
    const CertificateAndKey own = certificate();
    Pair pair(own, trusting(own));
    pair.shake();
    QByteArray sent;
    for (int piece = 0; piece < 40; ++piece) {
        const QByteArray plain(limits::kSendBytes - piece, char('a' + piece % 26));
        QVERIFY(pair.server.write(plain));
        sent += plain;
    }
    Pair::carry(pair.server, pair.client, 1000);
    QVERIFY(Pair::readAll(pair.client) == sent);
    QByteArray rows;
    for (const SocketEvent &event : pair.calls(Call::SslRead, 2))
        rows += pair.textOf(event);
    QVERIFY(rows == sent);
}

void TestTlsEngine::tellsTheGoodbyeFromACut()
{
    const CertificateAndKey own = certificate();
    Pair goodbye(own, trusting(own));
    goodbye.shake();
    goodbye.server.shutdown();
    QVERIFY(!goodbye.server.write("too late"));
    Pair::carry(goodbye.server, goodbye.client, 1000);
    goodbye.client.feedEnd();
    QCOMPARE(goodbye.client.read().kind, Kind::End);
    QCOMPARE(goodbye.client.read().kind, Kind::Nothing);
    QVERIFY(goodbye.client.write("the other direction is open")); // half-close

    Pair cut(own, trusting(own));
    cut.shake();
    cut.client.feedEnd();
    QCOMPARE(cut.client.read().kind, Kind::Failed);
    QCOMPARE(int(cut.client.reason()), int(TlsReason::Truncated));
    QCOMPARE(cut.calls(Call::SslRead, 2).constFirst().messageFlags, quint16(TlsReason::Truncated));
}

void TestTlsEngine::refusesWhatIsNotTls_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a request") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("words") << QByteArray("hello, is there anybody?\n");
    QTest::newRow("zeroes") << QByteArray(64, '\0');
}

void TestTlsEngine::refusesWhatIsNotTls()
{
    QFETCH(const QByteArray, bytes);
    Pair pair(certificate());
    pair.server.feed(bytes);
    pair.server.handshake();
    QCOMPARE(int(pair.server.reason()), int(TlsReason::NotTls));
    pair.client.handshake();
    pair.client.feed(bytes);
    pair.client.handshake();
    QCOMPARE(int(pair.client.reason()), int(TlsReason::NotTls));
}

void TestTlsEngine::noticesADamagedRecord()
{
    const CertificateAndKey own = certificate();
    Pair pair(own, trusting(own));
    pair.shake();
    QVERIFY(pair.client.write("pay 10"));
    QByteArray cipher = pair.client.toSend().toByteArray();
    cipher.back() = char(cipher.back() ^ 1);
    pair.server.feed(cipher);
    QCOMPARE(pair.server.read().kind, Kind::Failed);
    QCOMPARE(int(pair.server.reason()), int(TlsReason::BadRecord));
    QVERIFY(!pair.server.toSend().isEmpty()); // the alert
}

void TestTlsEngine::tellsWhyItGaveUp()
{
    Pair pair(certificate());
    pair.client.handshake();
    pair.client.giveUp(TlsReason::TimedOut);
    const SocketEvent row = pair.calls(Call::SslHandshake, 2).constFirst();
    QCOMPARE(row.result, -1);
    QVERIFY(row.flags & TimedOut);
    QCOMPARE(row.messageFlags, quint16(TlsReason::TimedOut));

    pair.server.feedEnd();
    pair.server.handshake();
    QCOMPARE(int(pair.server.reason()), int(TlsReason::EndedInHandshake));
}

QTEST_GUILESS_MAIN(TestTlsEngine)

#include "tst_tlsengine.moc"
