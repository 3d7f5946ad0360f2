#include "core/tls/certificatemaker.h"

#include "core/tls/openssl.h"

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <QCoreApplication>
#include <QHostAddress>

namespace socketscope {

namespace {

using openssl::Owned;

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// "DNS:localhost,IP:127.0.0.1": commas would end a name, so names with any are passed over.
QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList entries;
    for (const QString &name : names) {
        const bool isAddress = !QHostAddress(name).isNull();
        const QByteArray ascii = isAddress ? name.toLatin1() : QByteArray(name.toLatin1());
        if (!name.isEmpty() && !ascii.contains(',') && !ascii.contains('\n'))
            entries.append((isAddress ? "IP:" : "DNS:") + ascii);
    }
    return entries.join(',');
}

/// A positive number of 16 octets that no other certificate has.
bool setSerial(X509 *certificate)
{
    unsigned char octets[16];
    if (RAND_bytes(octets, sizeof octets) != 1)
        return false;
    octets[0] = static_cast<unsigned char>((octets[0] & 0x7f) | 0x40);
    BIGNUM *number = BN_bin2bn(octets, sizeof octets, nullptr);
    const bool done = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return done;
}

bool fillIn(X509 *certificate, EVP_PKEY *key, const CertificateWish &wish)
{
    X509_set_version(certificate, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate), long(wish.validFromSecs));
    X509_gmtime_adj(X509_getm_notAfter(certificate), long(wish.validUntilSecs));
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    const QByteArray subject = wish.names.value(0, QStringLiteral("localhost")).left(64).toUtf8();
    const bool isNamed
        = X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
              reinterpret_cast<const unsigned char *>(subject.constData()), -1, -1, 0)
            == 1
        && X509_set_issuer_name(certificate, name) == 1;
    const QByteArray names = alternativeNames(wish.names);
    return isNamed && setSerial(certificate)
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_key_identifier, "hash")
        && (names.isEmpty() || addExtension(certificate, NID_subject_alt_name, names))
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

Result<CertificateAndKey> makeCertificate(const CertificateWish &wish)
{
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    const Owned<BIO> certificatePem(BIO_new(BIO_s_mem()));
    const Owned<BIO> keyPem(BIO_new(BIO_s_mem()));
    if (!key || !certificate || !fillIn(certificate.get(), key.get(), wish)
        || PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1
        || PEM_write_bio_PKCS8PrivateKey(
               keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return Error{0,
            QCoreApplication::translate(
                "Tls", "No certificate could be made (%1). Choose one from a file.")
                .arg(openssl::takeLastError())};
    return CertificateAndKey{
        openssl::bytesOf(certificatePem.get()), openssl::bytesOf(keyPem.get())};
}

} // namespace socketscope
