#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <optional>

namespace socketscope {

/// What an endpoint speaks; chooses the domain and the type of its sockets.
enum class Protocol : quint8
{
    Tcp, ///< AF_INET or AF_INET6, SOCK_STREAM
    Udp, ///< AF_INET or AF_INET6, SOCK_DGRAM
    UnixStream, ///< AF_UNIX, SOCK_STREAM
    UnixDatagram, ///< AF_UNIX, SOCK_DGRAM
    UnixSeqpacket, ///< AF_UNIX, SOCK_SEQPACKET
    Tls, ///< TLS over Tcp
};
inline constexpr int kProtocolCount = 6;

/// "tcp", "udp", "unix", "unix-dgram", "unix-seqpacket", "tls": in addresses and transcripts.
[[nodiscard]] QLatin1StringView protocolKey(Protocol protocol);
[[nodiscard]] std::optional<Protocol> protocolOfKey(QLatin1StringView key);

[[nodiscard]] constexpr bool isUnix(Protocol protocol)
{
    return protocol == Protocol::UnixStream || protocol == Protocol::UnixDatagram
        || protocol == Protocol::UnixSeqpacket;
}
/// Datagrams have no connections: no listen, no accept, no end of stream.
[[nodiscard]] constexpr bool isDatagram(Protocol protocol)
{
    return protocol == Protocol::Udp || protocol == Protocol::UnixDatagram;
}
/// SOCK_STREAM, SOCK_DGRAM or SOCK_SEQPACKET.
[[nodiscard]] int socketTypeOf(Protocol protocol);

} // namespace socketscope
