#include "core/event/protocol.h"

#include <array>
#include <sys/socket.h>

namespace socketscope {

namespace {

constexpr std::array<const char *, kProtocolCount> kKeys{
    "tcp", "udp", "unix", "unix-dgram", "unix-seqpacket", "tls"};

} // namespace

QLatin1StringView protocolKey(Protocol protocol)
{
    return QLatin1StringView(kKeys[size_t(protocol)]);
}

std::optional<Protocol> protocolOfKey(QLatin1StringView key)
{
    for (size_t index = 0; index < kKeys.size(); ++index) {
        if (key == QLatin1StringView(kKeys[index]))
            return Protocol(index);
    }
    return std::nullopt;
}

int socketTypeOf(Protocol protocol)
{
    if (protocol == Protocol::UnixSeqpacket)
        return SOCK_SEQPACKET;
    return isDatagram(protocol) ? SOCK_DGRAM : SOCK_STREAM;
}

} // namespace socketscope
