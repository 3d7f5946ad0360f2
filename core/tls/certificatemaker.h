#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QStringList>

namespace socketscope {

/// A certificate and its private key, both PEM.
struct CertificateAndKey
{
    QByteArray certificate;
    QByteArray key;
};

/// What a certificate that we make shall say.
struct CertificateWish
{
    QStringList names; ///< DNS names and literal addresses; the first is the subject
    qint64 validFromSecs = -3600; ///< from now; an hour ago, for clocks that differ
    qint64 validUntilSecs = 365LL * 24 * 3600;
};

/// A self-signed certificate for a server, with a new P-256 key; takes about a millisecond.
[[nodiscard]] Result<CertificateAndKey> makeCertificate(const CertificateWish &wish);

} // namespace socketscope
