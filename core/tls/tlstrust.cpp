// Whom a client's TlsContext trusts, and whom it expects.

#include "core/tls/openssl.h"
#include "core/tls/tlscontext.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TlsContext)
};

constexpr int kFactsIndex = 0; ///< of what we keep with a connection

/// Accepts the one certificate whose digest was chosen, whoever signed it and for whatever name; if
/// none was, the library's own verification decides.
int verify(X509_STORE_CTX *store, void *chosenDigest)
{
    X509 *leaf = X509_STORE_CTX_get0_cert(store);
    const auto *ssl = static_cast<const SSL *>(
        X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    if (auto *facts = static_cast<CertificateFacts *>(SSL_get_ex_data(ssl, kFactsIndex));
        facts && leaf)
        *facts = certificateFacts(leaf);
    const QByteArray &pinned = *static_cast<const QByteArray *>(chosenDigest);
    if (pinned.isEmpty())
        return X509_verify_cert(store);
    const bool same = leaf && certificateDigest(leaf) == pinned;
    X509_STORE_CTX_set_error(store, same ? X509_V_OK : X509_V_ERR_APPLICATION_VERIFICATION);
    return same ? 1 : 0;
}

} // namespace

void TlsContext::verifyPeer()
{
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(m_context, verify, &m_pinned);
}

void TlsContext::notePeerCertificate(SSL *connection, CertificateFacts &facts)
{
    SSL_set_ex_data(connection, kFactsIndex, &facts);
}

Result<void> TlsContext::trustFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{ENOENT, Text::tr("There is no file “%1”.").arg(path)};
    if (SSL_CTX_load_verify_file(m_context, QFile::encodeName(path).constData()) != 1)
        return Error{0,
            Text::tr("“%1” holds no certificates (%2). A PEM file with “BEGIN CERTIFICATE” is "
                     "needed.")
                .arg(path, openssl::takeLastError())};
    // A server's own certificate may be trusted as it is, without its authority.
    X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(m_context), X509_V_FLAG_PARTIAL_CHAIN);
    return {};
}

SSL *TlsContext::makeConnection() const
{
    SSL *ssl = SSL_new(m_context);
    if (!ssl || m_side == Side::Server)
        return ssl;
    X509_VERIFY_PARAM *expected = SSL_get0_param(ssl);
    X509_VERIFY_PARAM_set_hostflags(expected, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    if (m_hostIsAddress) {
        X509_VERIFY_PARAM_set1_ip_asc(expected, m_host.constData());
    } else {
        // SSL_set_tlsext_host_name(), which is a macro with a cast.
        SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
            const_cast<char *>(m_host.constData()));
        X509_VERIFY_PARAM_set1_host(expected, m_host.constData(), size_t(m_host.size()));
    }
    return ssl;
}

} // namespace socketscope
