#pragma once

/// The functions that a program in C has for TLS, each only if it is used.
namespace socketscope::cparts {

inline constexpr char kTlsReason[] = R"(
/* Why a call of libssl did not succeed. */
static const char *tls_reason(SSL *tls, int result)
{
    int kind = SSL_get_error(tls, result);
    if (kind == SSL_ERROR_ZERO_RETURN)
        return "the peer has finished sending";
    if (SSL_get_verify_result(tls) != X509_V_OK)
        return X509_verify_cert_error_string(SSL_get_verify_result(tls));
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    if (reason)
        return reason;
    return kind == SSL_ERROR_SYSCALL && errno ? strerror(errno) : "the connection has ended";
}
)";

inline constexpr char kCheckTls[] = R"(
/* Ends the program with libssl's reason if a call has failed that must not. */
static void check_tls(SSL *tls, int result, const char *call)
{
    if (result <= 0) {
        fprintf(stderr, "%s: %s\n", call, tls_reason(tls, result));
        exit(EXIT_FAILURE);
    }
}
)";

inline constexpr char kExpectTls[] = R"(
/* Tells how a call goes now that failed in the session for this reason. */
static void expect_tls(SSL *tls, int result, const char *name, const char *call)
{
    const char *now = result > 0 ? "no error" : tls_reason(tls, result);
    printf("%s: %s; the session had: %s\n", call, now, name);
    ERR_clear_error();
}
)";

inline constexpr char kFingerprint[] = R"(
enum { FINGERPRINT_SIZE = 3 * 32 };

/* The SHA-256 fingerprint of a certificate, as "AB:CD...". */
static void fingerprint(const X509 *certificate, char text[FINGERPRINT_SIZE])
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), digest, &size);
    for (unsigned int i = 0; i < size && 3 * i < FINGERPRINT_SIZE; ++i)
        snprintf(text + 3 * i, 4, i + 1 < size ? "%02X:" : "%02X", digest[i]);
}
)";

inline constexpr char kServerContext[] = R"(
static void fail_tls(const char *what)
{
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    fprintf(stderr, "%s: %s\n", what, reason ? reason : "failed");
    exit(EXIT_FAILURE);
}

/* A new key, and a certificate for localhost that it signs itself. */
static void make_certificate(SSL_CTX *context)
{
    static const unsigned char host[] = "localhost";
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2); /* counted from 0: X.509 version 3 */
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), (long)time(NULL));
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 30L * 24 * 60 * 60);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_EXTENSION *names = X509V3_EXT_conf_nid(NULL, NULL, NID_subject_alt_name,
                                                "DNS:localhost,IP:127.0.0.1,IP:::1");
    X509_add_ext(certificate, names, -1);
    if (!X509_sign(certificate, key, EVP_sha256())
        || SSL_CTX_use_certificate(context, certificate) != 1
        || SSL_CTX_use_PrivateKey(context, key) != 1)
        fail_tls("making a certificate");
    X509_EXTENSION_free(names);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

/* The server's side of TLS: its certificate with the private key, from a file or made now. */
static SSL_CTX *server_context(const char *file)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_num_tickets(context, 0); /* as in the session: nothing is resumed */
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    if (*file == '\0')
        make_certificate(context);
    else if (SSL_CTX_use_certificate_chain_file(context, file) != 1
             || SSL_CTX_use_PrivateKey_file(context, file, SSL_FILETYPE_PEM) != 1)
        fail_tls(file);
    char shown[FINGERPRINT_SIZE];
    fingerprint(SSL_CTX_get0_certificate(context), shown);
    printf("certificate %s\n", shown);
    fflush(stdout);
    return context;
}
)";

inline constexpr char kServerTls[] = R"(
/* SSL_new() on an accepted socket. */
static SSL *accepted_tls(SSL_CTX *context, int fd)
{
    SSL *tls = SSL_new(context);
    SSL_set_fd(tls, fd);
    SSL_set_accept_state(tls);
    return tls;
}
)";

inline constexpr char kClientContext[] = R"(
static int is_fingerprint(const char *trusted)
{
    return strlen(trusted) == FINGERPRINT_SIZE - 1 && trusted[2] == ':';
}

/* The client's side of TLS: whom it trusts. That is the one certificate with that fingerprint,
   or those in that file, which must be for the host then, or the authorities of the system. */
static SSL_CTX *client_context(const char *trusted)
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    if (is_fingerprint(trusted))
        return context; /* handshake() looks at the fingerprint instead */
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
    int found = *trusted == '\0' ? SSL_CTX_set_default_verify_paths(context)
                                 : SSL_CTX_load_verify_locations(context, trusted, NULL);
    if (found != 1) {
        fprintf(stderr, "%s: no certificates\n", trusted);
        exit(EXIT_FAILURE);
    }
    return context;
}
)";

inline constexpr char kClientTls[] = R"(
/* SSL_new() on a connected socket, told whom the certificate must name. */
static SSL *connected_tls(SSL_CTX *context, int fd, const char *host)
{
    SSL *tls = SSL_new(context);
    SSL_set_fd(tls, fd);
    SSL_set_connect_state(tls);
    if (X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), host) != 1) {
        SSL_set1_host(tls, host);
        SSL_ctrl(tls, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, (void *)host);
    }
    return tls;
}
)";

inline constexpr char kServerHandshake[] = R"(
/* The handshake of TLS: both agree on a version, a cipher and keys. */
static int handshake(SSL *tls)
{
    int result = SSL_do_handshake(tls);
    if (result == 1)
        printf("encrypted: %s %s\n", SSL_get_version(tls), SSL_get_cipher_name(tls));
    return result;
}
)";

inline constexpr char kClientHandshake[] = R"(
/* The handshake of TLS, and a look whether the certificate is the trusted one. */
static int handshake(SSL *tls, const char *trusted)
{
    int result = SSL_do_handshake(tls);
    if (result != 1)
        return result;
    char shown[FINGERPRINT_SIZE];
    fingerprint(SSL_get0_peer_certificate(tls), shown);
    if (is_fingerprint(trusted) && strcasecmp(shown, trusted) != 0) {
        fprintf(stderr, "the server shows another certificate, %s\n", shown);
        exit(EXIT_FAILURE);
    }
    printf("encrypted: %s %s\n", SSL_get_version(tls), SSL_get_cipher_name(tls));
    return result;
}
)";

inline constexpr char kTlsSendDots[] = R"(
/* Sends as many dots. */
static void tls_send_dots(SSL *tls, size_t count)
{
    static char dots[4096];
    memset(dots, '.', sizeof dots);
    while (count > 0) {
        size_t part = count < sizeof dots ? count : sizeof dots;
        check_tls(tls, SSL_write(tls, dots, (int)part), "SSL_write");
        count -= part;
    }
}
)";

inline constexpr char kTlsReceive[] = R"(
/* Calls SSL_read() until the bytes are there that the session received here; they may come in
   other pieces. Asking for no more than is missing leaves what comes later to the next call. */
static void tls_receive(SSL *tls, size_t count)
{
    char buffer[4096];
    printf("received: ");
    while (count > 0) {
        int got = SSL_read(tls, buffer, (int)(count < sizeof buffer ? count : sizeof buffer));
        check_tls(tls, got, "SSL_read");
        print_bytes(buffer, (size_t)got);
        count -= (size_t)got;
    }
    printf("\n");
    fflush(stdout);
}
)";

inline constexpr char kTlsReceiveEnd[] = R"(
/* Calls SSL_read() until the peer's close_notify, which says that it has finished sending. */
static void tls_receive_end(SSL *tls)
{
    char buffer[4096];
    int got;
    while ((got = SSL_read(tls, buffer, sizeof buffer)) > 0) {
        printf("received more than in the session: ");
        print_bytes(buffer, (size_t)got);
        printf("\n");
    }
    if (SSL_get_error(tls, got) != SSL_ERROR_ZERO_RETURN)
        check_tls(tls, got, "SSL_read");
    printf("the peer has finished sending\n");
}
)";

} // namespace socketscope::cparts
