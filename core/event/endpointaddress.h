#pragma once

#include "core/support/result.h"

#include <QByteArrayView>
#include <QHostAddress>
#include <QMetaType>
#include <QString>

#include <array>
#include <string_view>

struct sockaddr;
struct sockaddr_storage;

namespace socketscope {

/// An IPv4 or IPv6 address with its port, or the name of a Unix socket, as a plain value; the
/// default one is no address.
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
        IPv6,
        Unix, ///< unix(7)
    };

    EndpointAddress() = default;
    EndpointAddress(const QHostAddress &host, quint16 port);
    /// A Unix socket's name as sun_path has it: a path without its NUL, an abstract name with a NUL
    /// before it, or nothing. At most kMaxUnixPath bytes; no address if it is longer.
    [[nodiscard]] static EndpointAddress fromUnixPath(QByteArrayView path);
    /// "/run/x" or "@abstract", as a person writes them. Fails with a sentence when it is too long
    /// or empty, or when a path has a NUL in it.
    [[nodiscard]] static Result<EndpointAddress> fromUnixText(const QString &text);
    /// From what the kernel filled in; no address if the family is none of ours.
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
    [[nodiscard]] bool isUnix() const { return m_family == Family::Unix; }
    /// What only programs of this computer can reach: 127.0.0.0/8, ::1 and Unix sockets.
    [[nodiscard]] bool isLoopback() const;
    /// 0.0.0.0 or ::
    [[nodiscard]] bool isAny() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Null for a Unix socket.
    [[nodiscard]] QHostAddress host() const;
    /// Of a Unix socket, as in fromUnixPath(); empty for an unnamed one and for all else.
    [[nodiscard]] QByteArray unixPath() const;
    /// "127.0.0.1" or "::1", with "%scope" where there is one.
    [[nodiscard]] QString hostText() const;
    /// "127.0.0.1:12345", "[::1]:12345", "/run/x", "@abstract" or "(unnamed)"; "" for no address.
    [[nodiscard]] QString toString() const;
    /// The same with the scope as a number, which other computers and later days can read:
    /// "[fe80::1%2]:80"; a Unix socket's with "unix:" before it, its name percent-encoded.
    [[nodiscard]] QString toNumericString() const;

    friend bool operator==(const EndpointAddress &a, const EndpointAddress &b) = default;
    friend size_t qHash(const EndpointAddress &address, size_t seed = 0)
    {
        const size_t length = address.m_length > 16 ? sizeof address : kNumericBytes;
        return qHashBits(&address, length, seed);
    }

    static constexpr qsizetype kMaxUnixPath = 108; ///< what sun_path holds, unix(7)

private:
    static constexpr size_t kNumericBytes = 28; ///< up to the end of an IPv6 address

    Family m_family = Family::None;
    quint16 m_port = 0;
    quint32 m_scopeId = 0;
    quint32 m_length = 0; ///< bytes of a Unix socket's name
    std::array<quint8, size_t(kMaxUnixPath)> m_bytes{};
};
static_assert(sizeof(EndpointAddress) == 120);

} // namespace socketscope

Q_DECLARE_METATYPE(socketscope::EndpointAddress)
