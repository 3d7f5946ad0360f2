#pragma once

#include "core/event/socketevent.h"

namespace socketscope {

/// A call of libssl. When it fails it sets no errno: messageFlags is a TlsReason.
[[nodiscard]] constexpr bool isTlsCall(Call call)
{
    return call >= Call::SslNew && call <= Call::SslShutdown;
}

/// Whether the payload is lines about certificates: UTF-8, not translated.
[[nodiscard]] constexpr bool hasTlsLines(Call call)
{
    return call == Call::SslNew || call == Call::SslHandshake;
}

/// SSL_read that returned 0: the peer has said that it sends no more.
[[nodiscard]] inline bool isCloseNotify(const SocketEvent &event)
{
    return event.call() == Call::SslRead && event.result == 0;
}

/// Whether a call that has data is one of a conversation: on a TLS socket the plain text is, and
/// what it became below is not. What is only peeked at comes once more.
[[nodiscard]] inline bool isMessage(const SocketEvent &event, bool onTlsSocket)
{
    return event.hasData() && event.isPlainText() == onTlsSocket && !event.isPeek();
}

/// Whether the call moves bytes from the program to the peer.
[[nodiscard]] inline bool movesOut(const SocketEvent &event)
{
    return event.isSend() || event.call() == Call::SslWrite;
}

} // namespace socketscope
