#pragma once

#include "core/tls/certificatemaker.h"

namespace socketscope {

/// Where the program keeps the certificates it made: "tls" in QStandardPaths::AppDataLocation.
[[nodiscard]] QString ownCertificateFolder();

/// The program's own certificate for a server at that address: for localhost, 127.0.0.1, ::1, this
/// computer's name and the address.
///
/// It is kept in the folder, readable by its owner alone, so that who trusts its fingerprint need
/// not do so again; a new one is made when it is missing, unreadable or ends within a day. Where
/// the folder cannot be written the certificate lives as long as the server.
[[nodiscard]] Result<CertificateAndKey> ownCertificate(
    const QString &folder, const QString &serverAddress);

} // namespace socketscope
