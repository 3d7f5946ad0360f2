#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace socketscope {

/// A program that is not ours: a plain blocking socket, used in the way the labs' programs do.
/// Gives up after ten seconds without progress.
class RawPeer
{
public:
    explicit RawPeer(int descriptor = -1)
        : m_descriptor(descriptor)
    {
        const timeval patience{10, 0};
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    }
    RawPeer(RawPeer &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    { }
    RawPeer &operator=(RawPeer &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~RawPeer() { close(); }
    Q_DISABLE_COPY(RawPeer)

    static RawPeer connectTo(quint16 port)
    {
        RawPeer peer(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (!peer.connectNow(port))
            peer.close();
        return peer;
    }
    static RawPeer listenOn(
        quint16 port = 0, int backlog = 16, const QString &host = QStringLiteral("127.0.0.1"))
    {
        RawPeer peer(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address = loopback(port);
        address.sin_addr.s_addr = htonl(QHostAddress(host).toIPv4Address());
        if (::bind(peer.m_descriptor, generic(address), sizeof address) != 0
            || ::listen(peer.m_descriptor, backlog) != 0)
            peer.close();
        return peer;
    }
    [[nodiscard]] RawPeer accept() const
    {
        return RawPeer(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC));
    }

    bool connectNow(quint16 port) const
    {
        const sockaddr_in address = loopback(port);
        return ::connect(m_descriptor, generic(address), sizeof address) == 0;
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] quint16 port() const
    {
        sockaddr_in address{};
        socklen_t length = sizeof address;
        getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &length);
        return ntohs(address.sin_port);
    }

    bool sendAll(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const ssize_t sent
                = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            bytes = bytes.sliced(sent);
        }
        return true;
    }
    /// Until that many bytes are there, or no more come.
    [[nodiscard]] QByteArray receive(qsizetype length)
    {
        QByteArray all;
        std::array<char, 65536> buffer;
        while (all.size() < length) {
            const auto wanted = qMin<qsizetype>(length - all.size(), qsizetype(buffer.size()));
            const ssize_t got = ::recv(m_descriptor, buffer.data(), size_t(wanted), 0);
            m_lastErrno = got < 0 ? errno : 0;
            if (got <= 0)
                break;
            all.append(buffer.data(), got);
        }
        return all;
    }
    [[nodiscard]] QByteArray receiveToEnd() { return receive(qsizetype(1) << 40); }
    /// errno of the last receive(), 0 at the end of the stream.
    [[nodiscard]] int lastErrno() const { return m_lastErrno; }
    void finishSending() { ::shutdown(m_descriptor, SHUT_WR); }
    void reset()
    {
        const linger abortive{1, 0};
        setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &abortive, sizeof abortive);
        close();
    }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }

private:
    static sockaddr_in loopback(quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    static const sockaddr *generic(const sockaddr_in &address)
    {
        return reinterpret_cast<const sockaddr *>(&address);
    }

    int m_descriptor = -1;
    int m_lastErrno = 0;
};

} // namespace socketscope
