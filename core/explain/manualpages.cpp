#include "core/explain/manualpages.h"

#include "core/describe/callformat.h"
#include "core/event/packedarguments.h"

#include <netinet/in.h>
#include <sys/socket.h>

namespace socketscope {

namespace {

QString pageOfLevel(int level)
{
    switch (level) {
    case IPPROTO_TCP:
        return QStringLiteral("tcp(7)");
    case IPPROTO_IP:
        return QStringLiteral("ip(7)");
    case IPPROTO_IPV6:
        return QStringLiteral("ipv6(7)");
    default:
        return QStringLiteral("socket(7)");
    }
}

QString pageOfKind(int domain, int type)
{
    if (domain == AF_UNIX)
        return QStringLiteral("unix(7)");
    if (type == SOCK_DGRAM)
        return QStringLiteral("udp(7)");
    return type == SOCK_STREAM ? QStringLiteral("tcp(7)") : QStringLiteral("socket(7)");
}

QString pageOfDomain(int domain)
{
    switch (domain) {
    case AF_UNIX:
        return QStringLiteral("unix(7)");
    case AF_INET6:
        return QStringLiteral("ipv6(7)");
    default:
        return QStringLiteral("ip(7)");
    }
}

} // namespace

QString manualPage(const SocketEvent &event)
{
    switch (event.call()) {
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslRead:
    case Call::SslWrite:
    case Call::SslShutdown:
        return CallFormat::name(event) + QStringLiteral("(3ssl)");
    default:
        return CallFormat::name(event) + QStringLiteral("(2)");
    }
}

QString manualPages(const SocketEvent &event, int domain, int type)
{
    QString also;
    switch (event.call()) {
    case Call::Socket:
    case Call::Listen:
    case Call::Accept:
    case Call::Connect:
    case Call::Send:
    case Call::SendTo:
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
    case Call::Shutdown:
    case Call::Close:
        also = pageOfKind(domain, type);
        break;
    case Call::Bind:
    case Call::GetSockName:
    case Call::GetPeerName:
        also = pageOfDomain(domain);
        break;
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        also = pageOfLevel(levelOf(event));
        break;
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslRead:
    case Call::SslWrite:
    case Call::SslShutdown:
        also = QStringLiteral("ssl(7ssl)");
        break;
    case Call::None:
        break;
    }
    return also.isEmpty() ? manualPage(event) : manualPage(event) + QStringLiteral(", ") + also;
}

} // namespace socketscope
