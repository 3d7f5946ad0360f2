#include "core/event/endpointaddress.h"

#include "core/event/interfacename.h"
#include "core/event/unixname.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <concepts>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace socketscope {

namespace {

constexpr std::array<quint8, 12> kMappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

bool readNumber(std::string_view text, std::unsigned_integral auto &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// A number, or the name of an interface of this computer; 0 if it is neither.
quint32 scopeOf(std::string_view text)
{
    quint32 scope = 0;
    return readNumber(text, scope) ? scope : interfaceIndex(text);
}

} // namespace

EndpointAddress::EndpointAddress(const QHostAddress &host, quint16 port)
    : m_port(port)
{
    // Not toIPv4Address(&ok) for IPv6: it also takes "::" for 0.0.0.0.
    if (host.protocol() == QAbstractSocket::IPv4Protocol) {
        m_family = Family::IPv4;
        const quint32 networkOrder = htonl(host.toIPv4Address());
        std::memcpy(m_bytes.data(), &networkOrder, sizeof networkOrder);
    } else if (host.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR ipv6 = host.toIPv6Address();
        if (std::memcmp(&ipv6, kMappedPrefix.data(), kMappedPrefix.size()) == 0) {
            m_family = Family::IPv4;
            std::memcpy(m_bytes.data(), &ipv6.c[12], 4);
            return;
        }
        m_family = Family::IPv6;
        std::memcpy(m_bytes.data(), &ipv6, sizeof ipv6);
        const QString scope = host.scopeId();
        if (!scope.isEmpty())
            m_scopeId = scopeOf(scope.toStdString());
    } else if (host.protocol() == QAbstractSocket::AnyIPProtocol) {
        m_family = Family::IPv6; // dual-stack "any"
    } else {
        m_port = 0;
    }
}

EndpointAddress EndpointAddress::fromUnixPath(QByteArrayView path)
{
    EndpointAddress address;
    if (path.size() > kMaxUnixPath)
        return address;
    address.m_family = Family::Unix;
    address.m_length = quint32(path.size());
    std::copy(path.begin(), path.end(), address.m_bytes.begin());
    return address;
}

EndpointAddress EndpointAddress::fromNative(const sockaddr *native, int length)
{
    EndpointAddress address;
    if (native->sa_family == AF_UNIX)
        return fromUnixPath(nativeUnixPath(native, length));
    if (native->sa_family == AF_INET && length >= int(sizeof(sockaddr_in))) {
        sockaddr_in ipv4;
        std::memcpy(&ipv4, native, sizeof ipv4);
        address.m_family = Family::IPv4;
        address.m_port = ntohs(ipv4.sin_port);
        std::memcpy(address.m_bytes.data(), &ipv4.sin_addr, 4);
    } else if (native->sa_family == AF_INET6 && length >= int(sizeof(sockaddr_in6))) {
        sockaddr_in6 ipv6;
        std::memcpy(&ipv6, native, sizeof ipv6);
        address.m_port = ntohs(ipv6.sin6_port);
        const auto *bytes = reinterpret_cast<const quint8 *>(&ipv6.sin6_addr);
        if (std::memcmp(bytes, kMappedPrefix.data(), kMappedPrefix.size()) == 0) {
            address.m_family = Family::IPv4;
            std::memcpy(address.m_bytes.data(), bytes + 12, 4);
        } else {
            address.m_family = Family::IPv6;
            address.m_scopeId = ipv6.sin6_scope_id;
            std::memcpy(address.m_bytes.data(), bytes, 16);
        }
    }
    return address;
}

EndpointAddress EndpointAddress::fromNumericString(std::string_view text)
{
    if (text.starts_with(kUnixPrefix))
        return fromUnixPath(unixPathOfKey(text.substr(kUnixPrefix.size())));
    const size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return {};
    std::string_view host = text.substr(0, colon);
    const bool bracketed = host.size() >= 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    EndpointAddress address;
    if (!readNumber(text.substr(colon + 1), address.m_port))
        return {};
    quint32 scope = 0;
    if (const size_t percent = host.find('%'); bracketed && percent != std::string_view::npos) {
        scope = scopeOf(host.substr(percent + 1));
        host = host.substr(0, percent);
    }
    std::array<char, INET6_ADDRSTRLEN> terminated{};
    if (host.size() >= terminated.size())
        return {};
    std::copy(host.begin(), host.end(), terminated.begin());
    address.m_family = bracketed ? Family::IPv6 : Family::IPv4;
    if (inet_pton(bracketed ? AF_INET6 : AF_INET, terminated.data(), address.m_bytes.data()) != 1)
        return {};
    if (!bracketed)
        return address;
    EndpointAddress kept(address.host(), address.m_port); // IPv4 if it was mapped into IPv6
    kept.m_scopeId = kept.isIPv6() ? scope : 0;
    return kept;
}

int EndpointAddress::toNative(sockaddr_storage &native, bool mapped) const
{
    std::memset(&native, 0, sizeof native);
    if (m_family == Family::None)
        return 0;
    if (m_family == Family::Unix)
        return writeUnixPath(native, unixPath());
    if (m_family == Family::IPv4 && !mapped) {
        sockaddr_in ipv4{};
        ipv4.sin_family = AF_INET;
        ipv4.sin_port = htons(m_port);
        std::memcpy(&ipv4.sin_addr, m_bytes.data(), 4);
        std::memcpy(&native, &ipv4, sizeof ipv4);
        return sizeof ipv4;
    }
    sockaddr_in6 ipv6{};
    ipv6.sin6_family = AF_INET6;
    ipv6.sin6_port = htons(m_port);
    auto *bytes = reinterpret_cast<quint8 *>(&ipv6.sin6_addr);
    if (m_family == Family::IPv4) {
        std::memcpy(bytes, kMappedPrefix.data(), kMappedPrefix.size());
        std::memcpy(bytes + 12, m_bytes.data(), 4);
    } else {
        ipv6.sin6_scope_id = m_scopeId;
        std::memcpy(bytes, m_bytes.data(), 16);
    }
    std::memcpy(&native, &ipv6, sizeof ipv6);
    return sizeof ipv6;
}

bool EndpointAddress::isLoopback() const
{
    return isUnix() || (!isNull() && host().isLoopback());
}

bool EndpointAddress::isAny() const
{
    return (m_family == Family::IPv4 || m_family == Family::IPv6)
        && std::all_of(
            m_bytes.begin(), m_bytes.begin() + 16, [](quint8 byte) { return byte == 0; });
}

QHostAddress EndpointAddress::host() const
{
    if (m_family == Family::IPv4) {
        quint32 networkOrder = 0;
        std::memcpy(&networkOrder, m_bytes.data(), sizeof networkOrder);
        return QHostAddress(ntohl(networkOrder));
    }
    if (m_family == Family::IPv6) {
        QHostAddress host(m_bytes.data());
        if (m_scopeId != 0) {
            const QString name = interfaceName(m_scopeId);
            host.setScopeId(name.isEmpty() ? QString::number(m_scopeId) : name);
        }
        return host;
    }
    return {};
}

QByteArray EndpointAddress::unixPath() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_length));
}

QString EndpointAddress::hostText() const
{
    if (isUnix())
        return unixNameText(unixPath());
    return isNull() ? QString() : host().toString();
}

QString EndpointAddress::toString() const
{
    if (isNull() || isUnix())
        return hostText();
    return (isIPv6() ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(hostText())
        .arg(m_port);
}

QString EndpointAddress::toNumericString() const
{
    if (isUnix())
        return QLatin1StringView(kUnixPrefix.data(), qsizetype(kUnixPrefix.size()))
            + QString::fromLatin1(unixKeyOfPath(unixPath()));
    if (m_scopeId == 0)
        return toString();
    EndpointAddress unscoped = *this;
    unscoped.m_scopeId = 0;
    return QStringLiteral("[%1%2%3]:%4")
        .arg(unscoped.hostText(), QStringLiteral("%"), QString::number(m_scopeId),
            QString::number(m_port));
}

} // namespace socketscope
