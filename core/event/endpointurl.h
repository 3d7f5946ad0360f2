#pragma once

#include "core/event/protocol.h"
#include "core/support/result.h"

#include <QString>

namespace socketscope {

/// Where an endpoint is to listen or to connect to, and what it speaks there.
struct EndpointUrl
{
    Protocol protocol = Protocol::Tcp;
    QString host; ///< "" when only a port was given; of a Unix socket its path, or "@" and a name
    quint16 port = 0; ///< 0 of a Unix socket

    /// Whether it tells enough to connect to: a host and a port, or a path.
    [[nodiscard]] bool isTarget() const
    {
        return !host.isEmpty() && (isUnix(protocol) || port != 0);
    }

    friend bool operator==(const EndpointUrl &a, const EndpointUrl &b) = default;
};

/// Reads "[ADDR:]PORT" and "HOST:PORT" (tcp), the same after "tcp://", "udp://" or "tls://", and a
/// path or "@NAME" after "unix://", "unix-dgram://" or "unix-seqpacket://". Fails with a sentence.
[[nodiscard]] Result<EndpointUrl> parseEndpointUrl(const QString &text);
/// The text that reads as the same: "tcp://127.0.0.1:80", "unix:///run/x", "unix://@name".
[[nodiscard]] QString endpointUrlText(const EndpointUrl &url);

} // namespace socketscope
