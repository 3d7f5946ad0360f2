#include "core/tls/tlsthread.h"

#include <openssl/crypto.h>

namespace socketscope {

void endTlsInThread()
{
    OPENSSL_thread_stop();
}

} // namespace socketscope
