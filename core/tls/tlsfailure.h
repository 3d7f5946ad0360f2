#pragma once

#include "core/tls/tlsreason.h"

struct ssl_st;

namespace socketscope {

/// What a call of libssl left behind when it failed.
struct TlsFailure
{
    TlsReason reason = TlsReason::None;
    QString library; ///< the library's own words, not translated
};

/// Why the last call on that connection failed, and forgets the library's list of errors. For
/// SSL_get_error() = SSL_ERROR_SSL or SSL_ERROR_SYSCALL.
[[nodiscard]] TlsFailure takeTlsFailure(const ssl_st *ssl, bool inHandshake);

} // namespace socketscope
