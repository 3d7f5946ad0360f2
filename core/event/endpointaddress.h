#pragma once

#include "core/support/result.h"

#include <QHostAddress>
#include <QMetaType>
#include <QString>

#include <array>
#include <string_view>

struct sockaddr;
struct sockaddr_storage;

namespace socketscope {

/// An IPv4 or IPv6 address with its port, as a plain value; the default one is no address.
///
/// An IPv4 address mapped into IPv6 (::ffff:127.0.0.1, RFC 4291 §2.5.5.2) is kept as IPv4, so that
/// both ends of a dual-stack connection read the same.
class EndpointAddress
{
public:
    enum class Family : quint16
    {
        None,
        IPv4,
        IPv6
    };

    EndpointAddress() = default;
    EndpointAddress(const QHostAddress &host, quint16 port);
    /// From what the kernel filled in; no address if the family is neither AF_INET nor AF_INET6.
    [[nodiscard]] static EndpointAddress fromNative(const sockaddr *native, int length);
    /// From what toNumericString() gives; a scope may also be an interface's name. No address if it
    /// is anything else.
    [[nodiscard]] static EndpointAddress fromNumericString(std::string_view text);

    /// Fills a sockaddr of the address's own family and returns its length in bytes, 0 for no
    /// address. With `mapped` an IPv4 address is written as an IPv4-mapped IPv6 one, for dual-stack
    /// sockets.
    int toNative(sockaddr_storage &native, bool mapped = false) const;

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isNull() const { return m_family == Family::None; }
    [[nodiscard]] bool isIPv6() const { return m_family == Family::IPv6; }
    [[nodiscard]] bool isLoopback() const;
    /// 0.0.0.0 or ::
    [[nodiscard]] bool isAny() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QHostAddress host() const;
    /// "127.0.0.1" or "::1", with "%scope" where there is one.
    [[nodiscard]] QString hostText() const;
    /// "127.0.0.1:12345" or "[::1]:12345"; "" for no address.
    [[nodiscard]] QString toString() const;
    /// The same with the scope as a number, which other computers and later days can read:
    /// "[fe80::1%2]:80".
    [[nodiscard]] QString toNumericString() const;

    friend bool operator==(const EndpointAddress &a, const EndpointAddress &b) = default;
    friend size_t qHash(const EndpointAddress &address, size_t seed = 0)
    {
        return qHashBits(&address, sizeof address, seed);
    }

private:
    Family m_family = Family::None;
    quint16 m_port = 0;
    quint32 m_scopeId = 0;
    std::array<quint8, 16> m_bytes{};
};
static_assert(sizeof(EndpointAddress) == 24);

/// Reads "PORT", "ADDR:PORT", "HOST:PORT" or "[V6]:PORT".
struct HostAndPort
{
    QString host; ///< "" when only a port was given
    quint16 port = 0;
};
/// Fails with a sentence when the port is missing or not 0…65535, or brackets do not match.
[[nodiscard]] Result<HostAndPort> parseHostAndPort(const QString &text);

} // namespace socketscope

Q_DECLARE_METATYPE(socketscope::EndpointAddress)
