#include "core/tls/tlsfailure.h"

#include "core/tls/openssl.h"

#include <openssl/err.h>
#include <openssl/sslerr.h>
#include <openssl/x509_vfy.h>

namespace socketscope {

namespace {

TlsReason reasonOfVerification(long result)
{
    switch (result) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return TlsReason::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return TlsReason::UnknownAuthority;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TlsReason::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TlsReason::NotYetValid;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return TlsReason::WrongName;
    case X509_V_ERR_CERT_REVOKED:
        return TlsReason::Revoked;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
        return TlsReason::BadSignature;
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return TlsReason::WrongPurpose;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return TlsReason::TooWeak;
    case X509_V_ERR_APPLICATION_VERIFICATION:
        return TlsReason::OtherFingerprint;
    default:
        return TlsReason::OtherCertificateFault;
    }
}

/// Alerts that the peer sent are reasons above SSL_AD_REASON_OFFSET (RFC 8446, section 6).
TlsReason reasonOfAlert(int alert)
{
    switch (alert) {
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_ACCESS_DENIED:
        return TlsReason::PeerRefusedCertificate;
    case SSL_AD_UNKNOWN_CA:
        return TlsReason::PeerUnknownAuthority;
    case SSL_AD_CERTIFICATE_EXPIRED:
        return TlsReason::PeerSaysExpired;
    case SSL_AD_CERTIFICATE_REVOKED:
        return TlsReason::PeerSaysRevoked;
    case SSL_AD_HANDSHAKE_FAILURE:
    case SSL_AD_INSUFFICIENT_SECURITY:
        return TlsReason::PeerFoundNoCommon;
    case SSL_AD_PROTOCOL_VERSION:
        return TlsReason::PeerRefusedVersion;
    case SSL_AD_UNRECOGNIZED_NAME:
        return TlsReason::PeerUnknownName;
    case SSL_AD_CERTIFICATE_REQUIRED:
        return TlsReason::PeerWantsCertificate;
    default:
        return TlsReason::PeerAlert;
    }
}

TlsReason reasonOfLibrary(const SSL *ssl, int reason, bool inHandshake)
{
    switch (reason) {
    case SSL_R_CERTIFICATE_VERIFY_FAILED:
        return reasonOfVerification(SSL_get_verify_result(ssl));
    case SSL_R_UNEXPECTED_EOF_WHILE_READING:
        return inHandshake ? TlsReason::EndedInHandshake : TlsReason::Truncated;
    case SSL_R_WRONG_VERSION_NUMBER: // also what the first bytes of plain text look like
    case SSL_R_HTTP_REQUEST:
    case SSL_R_HTTPS_PROXY_REQUEST:
    case SSL_R_UNEXPECTED_MESSAGE:
    case SSL_R_BAD_RECORD_TYPE:
    case SSL_R_PACKET_LENGTH_TOO_LONG:
    case SSL_R_RECORD_LENGTH_MISMATCH:
    case SSL_R_RECORD_TOO_SMALL:
        return inHandshake ? TlsReason::NotTls : TlsReason::BadRecord;
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_UNKNOWN_PROTOCOL:
    case SSL_R_VERSION_TOO_LOW:
        return TlsReason::NoCommonVersion;
    case SSL_R_NO_SHARED_CIPHER:
    case SSL_R_NO_CIPHERS_AVAILABLE:
    case SSL_R_NO_SUITABLE_SIGNATURE_ALGORITHM:
    case SSL_R_NO_SUITABLE_KEY_SHARE:
    case SSL_R_NO_SUITABLE_GROUPS:
        return TlsReason::NoCommonCipher;
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
        return TlsReason::NoCertificate;
    case SSL_R_DECRYPTION_FAILED_OR_BAD_RECORD_MAC:
    case SSL_R_ENCRYPTED_LENGTH_TOO_LONG:
    case SSL_R_DATA_LENGTH_TOO_LONG:
        return TlsReason::BadRecord;
    default:
        break;
    }
    return reason >= SSL_AD_REASON_OFFSET && reason < SSL_AD_REASON_OFFSET + 256
        ? reasonOfAlert(reason - SSL_AD_REASON_OFFSET)
        : TlsReason::Other;
}

} // namespace

TlsFailure takeTlsFailure(const SSL *ssl, bool inHandshake)
{
    const unsigned long code = ERR_peek_last_error();
    TlsFailure failure;
    failure.reason = ERR_GET_LIB(code) == ERR_LIB_SSL
        ? reasonOfLibrary(ssl, ERR_GET_REASON(code), inHandshake)
        : TlsReason::Other;
    failure.library = openssl::takeLastError();
    const long verified = SSL_get_verify_result(ssl);
    if (failure.reason < TlsReason::PeerRefusedCertificate && verified != X509_V_OK)
        failure.library
            += QStringLiteral(": ") + QString::fromLatin1(X509_verify_cert_error_string(verified));
    return failure;
}

} // namespace socketscope
