#pragma once

#include <QString>

namespace socketscope {

/// What the person chose for TLS. A server needs nothing: the program then makes a certificate of
/// its own. A client trusts the authorities of the system unless told of others.
struct TlsSettings
{
    QString certificateFile; ///< server: PEM, the certificate and those that signed it
    QString keyFile; ///< server: PEM, the certificate's private key; empty: in certificateFile
    QString authorityFile; ///< client: PEM, trusted instead of the system's authorities
    QString fingerprint; ///< client: SHA-256 of the one certificate that is accepted, in hex
    QString serverName; ///< client: expected in the certificate; empty: the host connected to

    friend bool operator==(const TlsSettings &a, const TlsSettings &b) = default;
};

} // namespace socketscope
