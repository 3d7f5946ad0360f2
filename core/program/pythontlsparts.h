#pragma once

/// The functions that a program in Python has for TLS, each only if it is used.
namespace socketscope::pythonparts {

inline constexpr char kFingerprint[] = R"(

def fingerprint(certificate):
    """The SHA-256 fingerprint of a certificate, as "AB:CD…"."""
    return hashlib.sha256(certificate).digest().hex(":").upper()
)";

inline constexpr char kServerContext[] = R"(

def server_context(file):
    """The server's side of TLS: its certificate with the private key.

    Without a file openssl makes a certificate that is signed by itself."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.num_tickets = 0  # as in the session: nothing is resumed
    with tempfile.NamedTemporaryFile(suffix=".pem") as made:
        if not file:
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                 "-nodes", "-days", "30", "-subj", "/CN=localhost", "-addext",
                 "subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1",
                 "-keyout", made.name, "-out", made.name],
                check=True, stderr=subprocess.DEVNULL)
        context.load_cert_chain(file or made.name)
        with open(file or made.name, encoding="ascii") as pem:
            text = pem.read()
    end = "-----END CERTIFICATE-----"
    first = text[text.index("-----BEGIN CERTIFICATE-----"):text.index(end) + len(end)]
    print("certificate", fingerprint(ssl.PEM_cert_to_DER_cert(first)), flush=True)
    return context
)";

inline constexpr char kClientContext[] = R"(

def is_fingerprint(trusted):
    return trusted.count(":") == 31


def client_context(trusted):
    """The client's side of TLS: whom it trusts.

    That is the one certificate with that fingerprint, or those in that file, which must be for
    HOST then, or the authorities of the system."""
    if not is_fingerprint(trusted):
        return ssl.create_default_context(cafile=trusted or None)
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # handshake() looks at the fingerprint instead
    return context
)";

inline constexpr char kServerHandshake[] = R"(

def handshake(connection):
    """Makes the handshake of TLS: both agree on a version, a cipher and keys."""
    connection.do_handshake()
    print("encrypted:", connection.version(), connection.cipher()[0])
)";

inline constexpr char kClientHandshake[] = R"(

def handshake(connection):
    """Makes the handshake of TLS, and looks whether the certificate is trusted."""
    connection.do_handshake()
    shown = fingerprint(connection.getpeercert(True))
    if is_fingerprint(TRUSTED) and shown != TRUSTED.upper():
        raise ssl.SSLError(f"the server shows another certificate, {shown}")
    print("encrypted:", connection.version(), connection.cipher()[0])
)";

inline constexpr char kCloseNotify[] = R"(

def close_notify(connection):
    """Says that no more is sent, without waiting for the peer to say so too, as unwrap() does
    on a socket that waits."""
    connection.settimeout(0)
    try:
        connection.unwrap()
    except ssl.SSLError:
        pass  # the peer has not said so yet
    connection.settimeout(None)
)";

inline constexpr char kExpectTls[] = R"(

def expect_tls(name, call, *arguments):
    """Makes a call of TLS that failed in the session for that reason, and tells how it goes now."""
    try:
        call(*arguments)
    except OSError as error:
        now = getattr(error, "reason", None) or error
        print(f"{call.__name__}: {now}; the session had: {name}")
    else:
        print(f"{call.__name__}: no error, where the session had: {name}")
)";

} // namespace socketscope::pythonparts
