#include "core/tls/certificate.h"

#include "core/tls/openssl.h"

#include <openssl/x509v3.h>

#include <QDateTime>

#include <array>
#include <ctime>

namespace socketscope {

namespace {

using openssl::Owned;

/// Characters of a name that a peer wrote; RFC 5280 allows 64 per part.
constexpr qsizetype kNameChars = 512;

QString cut(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8).simplified();
    return text.size() <= kNameChars ? text : text.first(kNameChars) + QStringLiteral("…");
}

QString nameText(const X509_NAME *name)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    // With control and non-ASCII characters escaped, so that no name can pretend to be another.
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_ONELINE);
    return cut(openssl::bytesOf(bio.get()));
}

QString timeText(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime::fromSecsSinceEpoch(timegm(&parts), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'"));
}

QString namesText(X509 *certificate)
{
    const int place = X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1);
    if (place < 0)
        return {};
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    X509V3_EXT_print(bio.get(), X509_get_ext(certificate, place), 0, 0);
    QByteArray printable = openssl::bytesOf(bio.get());
    for (char &byte : printable) {
        if (byte < ' ' || byte > '~')
            byte = '.';
    }
    return cut(printable);
}

} // namespace

QByteArray certificateDigest(X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &length) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(length));
}

CertificateFacts certificateFacts(X509 *certificate)
{
    CertificateFacts facts;
    facts.subject = nameText(X509_get_subject_name(certificate));
    facts.issuer = nameText(X509_get_issuer_name(certificate));
    facts.names = namesText(certificate);
    facts.validFrom = timeText(X509_get0_notBefore(certificate));
    facts.validUntil = timeText(X509_get0_notAfter(certificate));
    facts.fingerprint = QString::fromLatin1(certificateDigest(certificate).toHex(':').toUpper());
    return facts;
}

QString certificateLines(const CertificateFacts &facts)
{
    return QStringLiteral("subject: %1\nissuer: %2\nnames: %3\nvalid from: %4\nvalid until: %5\n"
                          "SHA-256 fingerprint: %6\n")
        .arg(facts.subject, facts.issuer, facts.names, facts.validFrom, facts.validUntil,
            facts.fingerprint);
}

QByteArray digestFromText(const QString &fingerprint)
{
    constexpr qsizetype kDigestBytes = 32;
    QByteArray hex;
    for (const QChar character : fingerprint) {
        const bool isHex = (character >= u'0' && character <= u'9')
            || (character.toLower() >= u'a' && character.toLower() <= u'f');
        if (isHex)
            hex.append(char(character.unicode()));
        else if (character != u':' && !character.isSpace())
            return {};
    }
    return hex.size() == 2 * kDigestBytes ? QByteArray::fromHex(hex) : QByteArray();
}

} // namespace socketscope
