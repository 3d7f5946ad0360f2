#include "core/tls/tlscontext.h"

#include "core/tls/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>

#include <cerrno>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TlsContext)
};

using openssl::Owned;

constexpr qint64 kFileBytes = 1024 * 1024; ///< a chain of a hundred certificates

Result<QByteArray> read(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe would block the network thread
        return Error{ENOENT, Text::tr("There is no file “%1”.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            EACCES, Text::tr("The file “%1” cannot be read: %2.").arg(path, file.errorString())};
    QByteArray bytes = file.read(kFileBytes + 1);
    if (bytes.size() > kFileBytes)
        return Error{EFBIG, Text::tr("The file “%1” is too large for a certificate.").arg(path)};
    return bytes;
}

/// A passphrase cannot be asked for here; without this the library would ask the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

Owned<BIO> reader(const QByteArray &bytes)
{
    return Owned<BIO>(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

} // namespace

TlsContext::TlsContext(Side side)
    : m_side(side)
    , m_context(SSL_CTX_new(side == Side::Server ? TLS_server_method() : TLS_client_method()))
{
    SSL_CTX_set_min_proto_version(m_context, TLS1_2_VERSION);
    SSL_CTX_set_options(
        m_context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET);
    // A session is never taken up again, so its tickets would only be riddles among the rows.
    SSL_CTX_set_num_tickets(m_context, 0);
    SSL_CTX_set_session_cache_mode(m_context, SSL_SESS_CACHE_OFF);
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

Result<std::shared_ptr<const TlsContext>> TlsContext::forServer(
    const TlsSettings &settings, const CertificateAndKey &own)
{
    const std::shared_ptr<TlsContext> context(new TlsContext(Side::Server));
    const Result<void> done = settings.certificateFile.isEmpty()
        ? context->useCertificate(own.certificate, own.key, settings)
        : context->useFiles(settings);
    if (!done)
        return done.error();
    return std::shared_ptr<const TlsContext>(context);
}

Result<void> TlsContext::useFiles(const TlsSettings &settings)
{
    const Result<QByteArray> certificate = read(settings.certificateFile);
    if (!certificate)
        return certificate.error();
    if (settings.keyFile.isEmpty())
        return useCertificate(certificate.value(), certificate.value(), settings);
    const Result<QByteArray> key = read(settings.keyFile);
    if (!key)
        return key.error();
    return useCertificate(certificate.value(), key.value(), settings);
}

Result<void> TlsContext::useCertificate(
    const QByteArray &certificate, const QByteArray &key, const TlsSettings &settings)
{
    const Owned<BIO> chain = reader(certificate);
    const Owned<X509> leaf(PEM_read_bio_X509_AUX(chain.get(), nullptr, noPassphrase, nullptr));
    if (!leaf)
        return Error{0,
            Text::tr(
                "“%1” holds no certificate (%2). A PEM file with “BEGIN CERTIFICATE” is needed.")
                .arg(settings.certificateFile, openssl::takeLastError())};
    if (SSL_CTX_use_certificate(m_context, leaf.get()) != 1)
        return Error{0,
            Text::tr("The certificate in “%1” cannot be used: %2.")
                .arg(settings.certificateFile, openssl::takeLastError())};
    while (X509 *issuer = PEM_read_bio_X509(chain.get(), nullptr, noPassphrase, nullptr))
        SSL_CTX_add0_chain_cert(m_context, issuer);
    ERR_clear_error(); // the end of the file
    const QString keyFile
        = settings.keyFile.isEmpty() ? settings.certificateFile : settings.keyFile;
    const Owned<EVP_PKEY> own(
        PEM_read_bio_PrivateKey(reader(key).get(), nullptr, noPassphrase, nullptr));
    if (!own)
        return Error{0,
            Text::tr("“%1” holds no private key that can be read (%2). A PEM file with “BEGIN "
                     "PRIVATE KEY” and without a passphrase is needed.")
                .arg(keyFile, openssl::takeLastError())};
    if (X509_check_private_key(leaf.get(), own.get()) != 1
        || SSL_CTX_use_PrivateKey(m_context, own.get()) != 1) {
        ERR_clear_error();
        return Error{0,
            Text::tr("The private key in “%1” does not belong to the certificate in “%2”. Choose "
                     "the two that were made together.")
                .arg(keyFile, settings.certificateFile)};
    }
    m_ownCertificate = certificateLines(certificateFacts(leaf.get()));
    return {};
}

Result<std::shared_ptr<const TlsContext>> TlsContext::forClient(
    const TlsSettings &settings, const QString &host)
{
    const std::shared_ptr<TlsContext> context(new TlsContext(Side::Client));
    context->verifyPeer();
    if (Result<void> done = context->trust(settings); !done)
        return done.error();
    QString name = settings.serverName.isEmpty() ? host : settings.serverName;
    const bool isAddress = !QHostAddress(name).isNull();
    if (isAddress)
        name = name.section(u'%', 0, 0); // without the interface of fe80::1%eth0
    context->m_hostIsAddress = isAddress;
    context->m_host = name.toLatin1();
    return std::shared_ptr<const TlsContext>(context);
}

Result<void> TlsContext::trust(const TlsSettings &settings)
{
    if (!settings.fingerprint.isEmpty()) {
        m_pinned = digestFromText(settings.fingerprint);
        if (m_pinned.isEmpty())
            return Error{EINVAL,
                Text::tr("“%1” is not a SHA-256 fingerprint. Enter its 64 hexadecimal digits, with "
                         "or without colons.")
                    .arg(settings.fingerprint)};
        return {};
    }
    if (settings.authorityFile.isEmpty()) {
        SSL_CTX_set_default_verify_paths(m_context);
        return {};
    }
    return trustFile(settings.authorityFile);
}

} // namespace socketscope
