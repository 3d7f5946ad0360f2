#pragma once

#include "core/event/socketevent.h"

#include <QString>

namespace socketscope {

class Recording;

/// What a call of libssl returned, for the result column: "1  TLSv1.3, TLS_AES_256_GCM_SHA384",
/// "-1  the certificate has expired", "0  close_notify", and of a server's SSL_new its
/// certificate's fingerprint.
[[nodiscard]] QString tlsResultText(const Recording &recording, const SocketEvent &event);
/// The same in one or two sentences, for SSL_new, SSL_do_handshake, SSL_read, SSL_write and
/// SSL_shutdown.
[[nodiscard]] QString tlsExplanation(const Recording &recording, const SocketEvent &event);
/// The lines that SSL_new and SSL_do_handshake keep about certificates, as they are; "" if none.
[[nodiscard]] QString tlsLines(const Recording &recording, const SocketEvent &event);
/// The SHA-256 fingerprint among them, "AB:CD:…"; "" if there is none that is one.
[[nodiscard]] QString tlsFingerprint(const Recording &recording, const SocketEvent &event);

} // namespace socketscope
