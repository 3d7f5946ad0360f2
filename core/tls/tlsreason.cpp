#include "core/tls/tlsreason.h"

#include <QCoreApplication>

#include <array>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TlsReason)
};

struct Key
{
    TlsReason reason;
    const char *key;
};

constexpr std::array kKeys{
    Key{TlsReason::SelfSigned, "self-signed"},
    Key{TlsReason::UnknownAuthority, "unknown-authority"},
    Key{TlsReason::Expired, "expired"},
    Key{TlsReason::NotYetValid, "not-yet-valid"},
    Key{TlsReason::WrongName, "wrong-name"},
    Key{TlsReason::Revoked, "revoked"},
    Key{TlsReason::BadSignature, "bad-signature"},
    Key{TlsReason::WrongPurpose, "wrong-purpose"},
    Key{TlsReason::TooWeak, "too-weak"},
    Key{TlsReason::OtherFingerprint, "other-fingerprint"},
    Key{TlsReason::NoCertificate, "no-certificate"},
    Key{TlsReason::OtherCertificateFault, "certificate"},
    Key{TlsReason::PeerRefusedCertificate, "peer-refused-certificate"},
    Key{TlsReason::PeerUnknownAuthority, "peer-unknown-authority"},
    Key{TlsReason::PeerSaysExpired, "peer-says-expired"},
    Key{TlsReason::PeerSaysRevoked, "peer-says-revoked"},
    Key{TlsReason::PeerFoundNoCommon, "peer-handshake-failure"},
    Key{TlsReason::PeerRefusedVersion, "peer-refused-version"},
    Key{TlsReason::PeerUnknownName, "peer-unknown-name"},
    Key{TlsReason::PeerWantsCertificate, "peer-wants-certificate"},
    Key{TlsReason::PeerAlert, "peer-alert"},
    Key{TlsReason::NotTls, "not-tls"},
    Key{TlsReason::NoCommonVersion, "no-common-version"},
    Key{TlsReason::NoCommonCipher, "no-common-cipher"},
    Key{TlsReason::Truncated, "truncated"},
    Key{TlsReason::EndedInHandshake, "ended-in-handshake"},
    Key{TlsReason::TimedOut, "timed-out"},
    Key{TlsReason::Cancelled, "cancelled"},
    Key{TlsReason::BadRecord, "bad-record"},
    Key{TlsReason::ConnectionLost, "connection-lost"},
    Key{TlsReason::Other, "other"},
};

QString shortOfPeer(TlsReason reason)
{
    switch (reason) {
    case TlsReason::PeerRefusedCertificate:
        return Text::tr("the peer refused our certificate");
    case TlsReason::PeerUnknownAuthority:
        return Text::tr("the peer does not know who signed our certificate");
    case TlsReason::PeerSaysExpired:
        return Text::tr("the peer says that our certificate has expired");
    case TlsReason::PeerSaysRevoked:
        return Text::tr("the peer says that our certificate was revoked");
    case TlsReason::PeerFoundNoCommon:
        return Text::tr("the peer found nothing in common with us");
    case TlsReason::PeerRefusedVersion:
        return Text::tr("the peer wants another version of TLS");
    case TlsReason::PeerUnknownName:
        return Text::tr("the peer has no certificate for that name");
    case TlsReason::PeerWantsCertificate:
        return Text::tr("the peer wants a certificate from us");
    default:
        return Text::tr("the peer broke off with an alert");
    }
}

QString shortOfConversation(TlsReason reason)
{
    switch (reason) {
    case TlsReason::NotTls:
        return Text::tr("what came is not TLS");
    case TlsReason::NoCommonVersion:
        return Text::tr("no version of TLS in common");
    case TlsReason::NoCommonCipher:
        return Text::tr("no cipher in common");
    case TlsReason::Truncated:
        return Text::tr("cut off without close_notify");
    case TlsReason::EndedInHandshake:
        return Text::tr("the peer ended the connection in the handshake");
    case TlsReason::TimedOut:
        return Text::tr("the handshake took too long");
    case TlsReason::Cancelled:
        return Text::tr("the handshake was given up");
    case TlsReason::BadRecord:
        return Text::tr("a record is damaged");
    case TlsReason::ConnectionLost:
        return Text::tr("the connection was lost in the handshake");
    default:
        return Text::tr("TLS failed");
    }
}

QString textOfPeer(TlsReason reason)
{
    switch (reason) {
    case TlsReason::PeerRefusedCertificate:
        return Text::tr("The peer refused our certificate, and told so by an alert. A client that "
                        "does not know a self-signed certificate does this: let it trust the "
                        "certificate's fingerprint, or use one of an authority that it trusts.");
    case TlsReason::PeerUnknownAuthority:
        return Text::tr("The peer does not trust who signed our certificate (alert unknown_ca). "
                        "Let it trust the certificate's fingerprint or file, or use a certificate "
                        "of an authority that it trusts.");
    case TlsReason::PeerSaysExpired:
        return Text::tr("The peer says that our certificate has expired. Use a new one, and check "
                        "the clocks of both computers.");
    case TlsReason::PeerSaysRevoked:
        return Text::tr("The peer says that our certificate was revoked by its authority. Use "
                        "another one.");
    case TlsReason::PeerFoundNoCommon:
        return Text::tr("The peer broke the handshake off (alert handshake_failure): it found no "
                        "cipher or signature in common, or wants a certificate from us.");
    case TlsReason::PeerRefusedVersion:
        return Text::tr("The peer speaks no version of TLS that we do (alert protocol_version). "
                        "TLS 1.2 and 1.3 are spoken here; older ones are broken.");
    case TlsReason::PeerUnknownName:
        return Text::tr("The server has no certificate for the name we asked for (alert "
                        "unrecognized_name). Check the host, or enter another server name.");
    case TlsReason::PeerWantsCertificate:
        return Text::tr("The server wants a certificate from the client, which this program does "
                        "not send. Choose a server that asks for none.");
    default:
        return Text::tr("The peer broke off with an alert; the row tells which one.");
    }
}

QString textOfConversation(TlsReason reason)
{
    switch (reason) {
    case TlsReason::NotTls:
        return Text::tr("What the peer sent is not TLS. It probably speaks without encryption: "
                        "choose TCP, or another port.");
    case TlsReason::NoCommonVersion:
        return Text::tr("The peer speaks only versions of TLS older than 1.2, which are broken and "
                        "not spoken here. Update it.");
    case TlsReason::NoCommonCipher:
        return Text::tr("The two ends have no cipher or signature in common. Let the peer allow "
                        "the usual ones of TLS 1.2 or 1.3.");
    case TlsReason::Truncated:
        return Text::tr("The connection ended (FIN) without TLS's own goodbye, close_notify. So "
                        "nobody can tell whether the last bytes are missing: someone in between "
                        "may have cut it. Programs that close carelessly look the same.");
    case TlsReason::EndedInHandshake:
        return Text::tr("The peer ended the connection in the middle of the handshake. It may not "
                        "speak TLS, or not like our certificate; its own messages tell.");
    case TlsReason::TimedOut:
        return Text::tr("The handshake was not finished in time, so it was given up. The peer may "
                        "not speak TLS and wait for us to speak; then choose TCP.");
    case TlsReason::Cancelled:
        return Text::tr("The handshake was given up before it was finished.");
    case TlsReason::BadRecord:
        return Text::tr("A record does not match its checksum: it was damaged or forged on the "
                        "way, or the two ends lost step. The connection is of no more use.");
    case TlsReason::ConnectionLost:
        return Text::tr("The connection broke before the handshake was finished.");
    default:
        return Text::tr("TLS failed; the row holds what the library says.");
    }
}

} // namespace

QLatin1StringView tlsReasonKey(TlsReason reason)
{
    for (const Key &known : kKeys) {
        if (known.reason == reason)
            return QLatin1StringView(known.key);
    }
    return QLatin1StringView("");
}

TlsReason tlsReasonOfKey(QLatin1StringView key)
{
    for (const Key &known : kKeys) {
        if (key == QLatin1StringView(known.key))
            return known.reason;
    }
    return TlsReason::None;
}

QString tlsReasonShort(TlsReason reason)
{
    switch (reason) {
    case TlsReason::None:
        return {};
    case TlsReason::SelfSigned:
        return Text::tr("the certificate is signed by itself");
    case TlsReason::UnknownAuthority:
        return Text::tr("the certificate's authority is not known");
    case TlsReason::Expired:
        return Text::tr("the certificate has expired");
    case TlsReason::NotYetValid:
        return Text::tr("the certificate is not valid yet");
    case TlsReason::WrongName:
        return Text::tr("the certificate is for another name");
    case TlsReason::Revoked:
        return Text::tr("the certificate was revoked");
    case TlsReason::BadSignature:
        return Text::tr("the certificate's signature is wrong");
    case TlsReason::WrongPurpose:
        return Text::tr("the certificate is not for a server");
    case TlsReason::TooWeak:
        return Text::tr("the certificate is too weak");
    case TlsReason::OtherFingerprint:
        return Text::tr("the certificate is not the chosen one");
    case TlsReason::NoCertificate:
        return Text::tr("there is no certificate");
    case TlsReason::OtherCertificateFault:
        return Text::tr("the certificate cannot be verified");
    default:
        return reason < TlsReason::NotTls ? shortOfPeer(reason) : shortOfConversation(reason);
    }
}

QString tlsReasonText(TlsReason reason)
{
    switch (reason) {
    case TlsReason::None:
        return {};
    case TlsReason::SelfSigned:
        return Text::tr(
            "The server's certificate is signed by itself, so nobody vouches for it. If "
            "it is a server that you know, compare the fingerprint with the one it "
            "shows, and choose to trust this fingerprint.");
    case TlsReason::UnknownAuthority:
        return Text::tr("Nobody that is trusted here has signed the server's certificate. Choose "
                        "the file of its authority, or, if you know the server, trust the "
                        "certificate's fingerprint.");
    case TlsReason::Expired:
        return Text::tr("The server's certificate has expired. Its owner has to get a new one; if "
                        "this computer's clock is wrong, set it.");
    case TlsReason::NotYetValid:
        return Text::tr("The server's certificate is not valid yet. Check this computer's clock.");
    case TlsReason::WrongName:
        return Text::tr("The server's certificate is for another name than the one connected to. "
                        "Connect to the name that is in the certificate, or enter it as the server "
                        "name.");
    case TlsReason::Revoked:
        return Text::tr("The server's certificate was revoked by its authority: its key may have "
                        "been stolen. Do not trust it.");
    case TlsReason::BadSignature:
        return Text::tr("A signature of the server's certificate is wrong: it was changed after it "
                        "was signed. Do not trust it.");
    case TlsReason::WrongPurpose:
        return Text::tr("The certificate was not made for a server, or one of those that signed it "
                        "not for signing. The server needs another one.");
    case TlsReason::TooWeak:
        return Text::tr("The certificate's key or digest is too weak to be trusted. The server "
                        "needs a new one.");
    case TlsReason::OtherFingerprint:
        return Text::tr("The server showed another certificate than the one whose fingerprint you "
                        "chose to trust. Either it has a new one, or this is another server: "
                        "compare the fingerprint with the one the server shows.");
    case TlsReason::NoCertificate:
        return Text::tr("The server has no certificate, so nobody can tell who it is.");
    case TlsReason::OtherCertificateFault:
        return Text::tr("The server's certificate cannot be verified; the row holds what the "
                        "library says.");
    default:
        return reason < TlsReason::NotTls ? textOfPeer(reason) : textOfConversation(reason);
    }
}

} // namespace socketscope
