#pragma once

#include <QByteArray>
#include <QString>

struct x509_st;

namespace socketscope {

/// What a certificate tells about itself, in plain words of its own: control characters are
/// escaped, long names cut. Peers write these, so they are shown and never believed.
struct CertificateFacts
{
    QString subject; ///< "CN = localhost"
    QString issuer;
    QString names; ///< "DNS:localhost, IP Address:127.0.0.1"; those it is valid for
    QString validFrom; ///< "2026-11-22 11:40:00Z"
    QString validUntil;
    QString fingerprint; ///< SHA-256, "AB:CD:…", 32 bytes
};

[[nodiscard]] CertificateFacts certificateFacts(x509_st *certificate);
/// SHA-256 of the certificate, 32 bytes.
[[nodiscard]] QByteArray certificateDigest(x509_st *certificate);
/// A line each: "subject: CN = localhost". Not translated: transcripts keep it.
[[nodiscard]] QString certificateLines(const CertificateFacts &facts);
/// The digest that a person typed, with or without colons or spaces, in any case; empty if it is
/// not one.
[[nodiscard]] QByteArray digestFromText(const QString &fingerprint);

} // namespace socketscope
