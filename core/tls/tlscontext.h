#pragma once

#include "core/support/result.h"
#include "core/tls/certificate.h"
#include "core/tls/certificatemaker.h"
#include "core/tls/tlssettings.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace socketscope {

/// What the connections of one endpoint share: the library's SSL_CTX, the certificate, whom we
/// trust. TLS 1.2 and 1.3, without renegotiation, compression and tickets.
class TlsContext
{
public:
    enum class Side : quint8
    {
        Server,
        Client
    };

    ~TlsContext();
    Q_DISABLE_COPY_MOVE(TlsContext)

    /// With the certificate of the settings' files or, if they name none, the one given. Fails with
    /// a sentence if a file is not there, not PEM, or if key and certificate do not belong
    /// together.
    [[nodiscard]] static Result<std::shared_ptr<const TlsContext>> forServer(
        const TlsSettings &settings, const CertificateAndKey &own = {});
    /// `host` is what is connected to: a name or a literal address.
    [[nodiscard]] static Result<std::shared_ptr<const TlsContext>> forClient(
        const TlsSettings &settings, const QString &host);

    [[nodiscard]] Side side() const { return m_side; }
    /// Lines about the server's own certificate (see certificateLines()); empty for a client.
    [[nodiscard]] const QString &ownCertificate() const { return m_ownCertificate; }
    /// A connection's own object, told which name to expect; null if there is no memory.
    [[nodiscard]] ssl_st *makeConnection() const;
    /// Has the peer's certificate described there when it comes, before it is verified.
    static void notePeerCertificate(ssl_st *connection, CertificateFacts &facts);

private:
    explicit TlsContext(Side side);

    [[nodiscard]] Result<void> useFiles(const TlsSettings &settings);
    [[nodiscard]] Result<void> useCertificate(
        const QByteArray &certificate, const QByteArray &key, const TlsSettings &settings);
    [[nodiscard]] Result<void> trust(const TlsSettings &settings);
    [[nodiscard]] Result<void> trustFile(const QString &path);
    void verifyPeer();

    const Side m_side;
    ssl_ctx_st *m_context = nullptr;
    QString m_ownCertificate;
    QByteArray m_host; ///< whom the certificate must name
    bool m_hostIsAddress = false;
    QByteArray m_pinned; ///< the digest of the one certificate that is accepted; empty: see trust()
};

} // namespace socketscope
