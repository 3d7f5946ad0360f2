#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QtGlobal>

namespace socketscope {

/// Why a call of libssl failed, as far as a person can do something about it. The numbers are
/// stable: events keep them in messageFlags, transcripts by tlsReasonKey().
enum class TlsReason : quint16
{
    None = 0,
    // The peer's certificate, as we looked at it.
    SelfSigned = 1,
    UnknownAuthority = 2,
    Expired = 3,
    NotYetValid = 4,
    WrongName = 5,
    Revoked = 6,
    BadSignature = 7,
    WrongPurpose = 8, ///< made for something else than a server
    TooWeak = 9, ///< its key or its digest
    OtherFingerprint = 10, ///< not the one that was chosen
    NoCertificate = 11,
    OtherCertificateFault = 12,
    // What the peer told us by an alert (RFC 8446, section 6).
    PeerRefusedCertificate = 20,
    PeerUnknownAuthority = 21,
    PeerSaysExpired = 22,
    PeerSaysRevoked = 23,
    PeerFoundNoCommon = 24, ///< handshake_failure
    PeerRefusedVersion = 25,
    PeerUnknownName = 26,
    PeerWantsCertificate = 27,
    PeerAlert = 28, ///< any other
    // The conversation itself.
    NotTls = 40, ///< what came is no TLS
    NoCommonVersion = 41,
    NoCommonCipher = 42,
    Truncated = 43, ///< FIN without close_notify
    EndedInHandshake = 44,
    TimedOut = 45,
    Cancelled = 46,
    BadRecord = 47, ///< damaged or forged on the way
    ConnectionLost = 48, ///< reset, in the handshake
    Other = 60,
};

/// "self-signed", "wrong-name" …; "" for None.
[[nodiscard]] QLatin1StringView tlsReasonKey(TlsReason reason);
/// None for a key that is not known.
[[nodiscard]] TlsReason tlsReasonOfKey(QLatin1StringView key);
/// In a few words, for the result column: "the certificate is signed by itself".
[[nodiscard]] QString tlsReasonShort(TlsReason reason);
/// Whole sentences for a person: the cause, and what can be done.
[[nodiscard]] QString tlsReasonText(TlsReason reason);

} // namespace socketscope
