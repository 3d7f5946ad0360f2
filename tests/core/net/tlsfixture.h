#pragma once

#include "core/tls/certificatemaker.h"
#include "tests/core/net/sessionfixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace socketscope {

/// Servers that show a certificate from a file, which its clients trust.
struct TlsFixture : SessionFixture
{
    QTemporaryDir folder;
    ServerSettings server;
    ClientSettings client;

    explicit TlsFixture(
        const CertificateWish &wish = {{QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}})
    {
        const CertificateAndKey made = makeCertificate(wish).value();
        server.protocol = Protocol::Tls;
        server.tls.certificateFile = folder.filePath(QStringLiteral("server.pem"));
        QFile file(server.tls.certificateFile);
        if (file.open(QIODevice::WriteOnly))
            file.write(made.certificate + made.key);
        client.protocol = Protocol::Tls;
        client.tls.authorityFile = server.tls.certificateFile;
    }

    [[nodiscard]] QByteArray plainSent(quint32 socketId) const
    {
        return bytes(socketId, Call::SslWrite);
    }
    [[nodiscard]] QByteArray plainReceived(quint32 socketId) const
    {
        return bytes(socketId, Call::SslRead);
    }
};

} // namespace socketscope
