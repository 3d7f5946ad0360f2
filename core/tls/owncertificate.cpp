#include "core/tls/owncertificate.h"

#include "core/tls/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QSysInfo>

#include <ctime>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace socketscope {

namespace {

using openssl::Owned;

constexpr qint64 kKeptBytes = 64 * 1024; ///< ours have two thousand
constexpr time_t kLeastSecondsLeft = 24 * 3600;

QStringList namesFor(const QString &serverAddress)
{
    QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
        QStringLiteral("::1"), QSysInfo::machineHostName()};
    const QHostAddress literal(serverAddress);
    const bool isAny = literal == QHostAddress::AnyIPv4 || literal == QHostAddress::AnyIPv6;
    if (!isAny && !serverAddress.contains(u'%'))
        names.append(serverAddress);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// One file per set of names, so that two servers do not take it from each other.
QString fileName(const QStringList &names)
{
    const QByteArray digest
        = QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("server-") + QString::fromLatin1(digest.first(8).toHex())
        + QStringLiteral(".pem");
}

bool isGood(const QByteArray &pem)
{
    const Owned<BIO> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Owned<X509> certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    const Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    time_t soon = std::time(nullptr) + kLeastSecondsLeft;
    const bool good = certificate && key
        && X509_check_private_key(certificate.get(), key.get()) == 1
        && X509_cmp_time(X509_get0_notAfter(certificate.get()), &soon) > 0
        && X509_cmp_current_time(X509_get0_notBefore(certificate.get())) < 0;
    ERR_clear_error();
    return good;
}

QByteArray kept(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.read(kKeptBytes);
    return isGood(pem) ? pem : QByteArray();
}

/// Whole or not at all, and never readable by others, not even for a moment.
void keep(const QString &path, const QByteArray &pem)
{
    const QString draft = path + QStringLiteral(".%1").arg(getpid());
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    const bool written = file.write(pem) == pem.size() && file.flush();
    file.close();
    std::error_code failure;
    if (written)
        std::filesystem::rename(
            QFile::encodeName(draft).constData(), QFile::encodeName(path).constData(), failure);
    if (!written || failure)
        QFile::remove(draft);
}

} // namespace

QString ownCertificateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/tls");
}

Result<CertificateAndKey> ownCertificate(const QString &folder, const QString &serverAddress)
{
    const QStringList names = namesFor(serverAddress);
    const QString path = folder + u'/' + fileName(names);
    if (const QByteArray pem = kept(path); !pem.isEmpty())
        return CertificateAndKey{pem, pem};
    CertificateWish wish;
    wish.names = names;
    Result<CertificateAndKey> made = makeCertificate(wish);
    if (!made)
        return made;
    if (QDir().mkpath(folder)) {
        QFile::setPermissions(
            folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        keep(path, made.value().certificate + made.value().key);
    }
    return made;
}

} // namespace socketscope
