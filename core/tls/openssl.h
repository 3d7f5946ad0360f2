#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <QByteArray>
#include <QString>

#include <memory>

/// What the library's objects need to be owned in C++; included by core/tls alone.
namespace socketscope::openssl {

struct Free
{
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};

template <typename T>
using Owned = std::unique_ptr<T, Free>;

/// What a memory BIO holds.
[[nodiscard]] QByteArray bytesOf(BIO *bio);
/// What the library says about the last failure in this thread, which it then forgets: "certificate
/// verify failed". Not translated.
[[nodiscard]] QString takeLastError();

} // namespace socketscope::openssl
