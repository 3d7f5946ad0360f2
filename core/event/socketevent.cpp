#include "core/event/socketevent.h"

#include <QLatin1StringView>

#include <array>
#include <sys/socket.h>

namespace socketscope {

namespace {

static_assert(SocketEvent::kPeekFlag == MSG_PEEK);

constexpr std::array<const char *, kCallCount> kCallNames{"", "socket", "setsockopt", "bind",
    "listen", "accept", "connect", "send", "recv", "sendto", "recvfrom", "shutdown", "close",
    "getsockname", "getsockopt", "recvmsg", "getpeername", "SSL_new", "SSL_do_handshake",
    "SSL_read", "SSL_write", "SSL_shutdown"};

} // namespace

const char *callName(Call call)
{
    const auto index = size_t(call);
    return index < kCallNames.size() ? kCallNames[index] : "";
}

Call callNamed(QLatin1StringView name)
{
    for (size_t index = 1; index < kCallNames.size(); ++index) {
        if (name == QLatin1StringView(kCallNames[index]))
            return Call(index);
    }
    return Call::None;
}

Call kindOf(Call call)
{
    switch (call) {
    case Call::SendTo:
    case Call::SslWrite:
        return Call::Send;
    case Call::RecvFrom:
    case Call::RecvMsg:
    case Call::SslRead:
        return Call::Recv;
    case Call::GetPeerName:
        return Call::GetSockName;
    case Call::SslNew:
        return Call::Socket;
    case Call::SslHandshake:
        return Call::Connect;
    case Call::SslShutdown:
        return Call::Shutdown;
    default:
        return call;
    }
}

} // namespace socketscope
