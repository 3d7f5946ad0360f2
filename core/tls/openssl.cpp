#include "core/tls/openssl.h"

#include <openssl/err.h>

namespace socketscope::openssl {

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return length > 0 ? QByteArray(data, qsizetype(length)) : QByteArray();
}

QString takeLastError()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    return reason ? QString::fromLatin1(reason) : QString();
}

} // namespace socketscope::openssl
