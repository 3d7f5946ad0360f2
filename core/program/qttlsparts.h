#pragma once

/// The functions that a program with Qt has for TLS, each only if it is used.
namespace socketscope::qtparts {

inline constexpr char kAcceptTls[] = R"(
/// A server whose connections are to be encrypted.
class TlsServer : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *connection = new QSslSocket(this);
        connection->setSocketDescriptor(descriptor);
        addPendingConnection(connection);
    }
};

/// The next connection from the accept queue, waiting for one.
QSslSocket &acceptFrom(TlsServer &listener)
{
    if (!listener.hasPendingConnections() && !listener.waitForNewConnection(-1))
        fail("accept", listener.errorString());
    auto *connection = static_cast<QSslSocket *>(listener.nextPendingConnection());
    say(QStringLiteral("accepted a connection from %1 port %2")
            .arg(connection->peerAddress().toString())
            .arg(connection->peerPort()));
    return *connection;
}
)";

inline constexpr char kFingerprint[] = R"(
/// The SHA-256 fingerprint of a certificate, as "AB:CD...".
QString fingerprint(const QSslCertificate &certificate)
{
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex(':')).toUpper();
}
)";

inline constexpr char kServerConfiguration[] = R"(
/// A new key and a certificate for localhost that it signs itself, made by openssl.
QString makeCertificate(const QTemporaryDir &folder)
{
    const QString file = folder.filePath(QStringLiteral("made.pem"));
    const int result = QProcess::execute(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"),
            QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
            QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
            QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1"),
            QStringLiteral("-keyout"), file, QStringLiteral("-out"), file});
    if (result != 0)
        fail("openssl", QStringLiteral("it made no certificate"));
    return file;
}

/// The server's side of TLS: its certificate with the private key, from a file or made now.
QSslConfiguration serverConfiguration(const QString &chosen)
{
    const QTemporaryDir folder;
    QFile file(chosen.isEmpty() ? makeCertificate(folder) : chosen);
    if (!file.open(QIODevice::ReadOnly))
        fail("open", file.errorString());
    const QByteArray pem = file.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem);
    QSslKey key(pem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Rsa);
    if (chain.isEmpty() || key.isNull())
        fail("read", QStringLiteral("no certificate with its key is in the file"));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    say(QStringLiteral("certificate ") + fingerprint(chain.first()));
    return configuration;
}
)";

inline constexpr char kClientConfiguration[] = R"(
bool isFingerprint(const QString &trusted)
{
    return trusted.count(QLatin1Char(':')) == 31;
}

/// The client's side of TLS: whom it trusts. That is the one certificate with that fingerprint,
/// or those in that file, which must be for the host then, or the authorities of the system.
QSslConfiguration clientConfiguration(const QString &trusted)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (isFingerprint(trusted))
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // shakeHands() looks at it
    else if (!trusted.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(trusted));
    return configuration;
}
)";

inline constexpr char kServerHandshake[] = R"(
/// The handshake of TLS: both agree on a version, a cipher and keys.
bool shakeHands(QSslSocket &connection)
{
    connection.startServerEncryption();
    if (!connection.waitForEncrypted(-1))
        return false;
    say(QStringLiteral("encrypted: ") + connection.sessionCipher().name());
    return true;
}
)";

inline constexpr char kClientHandshake[] = R"(
/// The handshake of TLS, and a look whether the certificate is trusted.
bool shakeHands(QSslSocket &connection, const QString &host, const QString &trusted)
{
    connection.setPeerVerifyName(host);
    connection.startClientEncryption();
    if (!connection.waitForEncrypted(-1))
        return false;
    const QString shown = fingerprint(connection.peerCertificate());
    if (isFingerprint(trusted) && shown != trusted.toUpper())
        fail("handshake", QStringLiteral("the server shows another certificate, ") + shown);
    say(QStringLiteral("encrypted: ") + connection.sessionCipher().name());
    return true;
}
)";

inline constexpr char kSendAllTls[] = R"(
/// Hands all bytes to the kernel, encrypted: write() alone would put them into a buffer.
void sendAll(QSslSocket &socket, const QByteArray &bytes)
{
    if (socket.write(bytes) < 0)
        fail("write", socket.errorString());
    while (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0) {
        if (!socket.flush() && !socket.waitForBytesWritten(-1))
            fail("write", socket.errorString());
    }
}
)";

inline constexpr char kGoodbye[] = R"(
/// Says that no more is sent (close_notify), and closes: QSslSocket does both at once.
void sayGoodbye(QSslSocket &socket)
{
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(-1);
}
)";

} // namespace socketscope::qtparts
