#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/kernelfact.h"
#include "core/support/result.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <vector>

namespace socketscope {

/// One end of a connection between Unix sockets as the kernel lists it, whoever holds it.
struct KernelUnixSocket
{
    quint64 inode = 0;
    quint64 peerInode = 0; ///< 0 while the other end waits to be accepted, or once it is gone
};

/// One TCP socket as the kernel lists it, whoever holds it.
struct KernelSocket
{
    quint64 inode = 0; ///< as fstat(2) of the descriptor says; 0 once no descriptor is left
    TcpState state = TcpState::Closed;
    EndpointAddress local;
    EndpointAddress peer; ///< of a listening socket: any
    quint32 receiveQueue = 0; ///< bytes to be read; listening: connections to be accepted
    quint32 sendQueue = 0; ///< bytes not acknowledged; listening: the backlog that the kernel holds
    quint32 timerMs = 0; ///< until its timer ends: of TIME_WAIT, until the kernel forgets it
};

/// The kernel's own lists of the sockets of this network namespace: those of TCP, also closed ones
/// that linger (FIN_WAIT, LAST_ACK, TIME_WAIT), and the connected ones of the Unix domain:
/// sock_diag(7). Needs no privilege and touches no
/// socket; owns the netlink socket over which it asks. One thread.
class SockDiag
{
public:
    using Take = std::function<void(const std::vector<KernelSocket> &sockets)>;
    using TakeUnix = std::function<void(const std::vector<KernelUnixSocket> &sockets)>;
    enum class Family : quint8
    {
        IPv4,
        IPv6, ///< with the IPv4 connections of dual-stack sockets
    };

    /// Fails where the system has no such list.
    [[nodiscard]] static Result<std::unique_ptr<SockDiag>> open();
    ~SockDiag();
    Q_DISABLE_COPY_MOVE(SockDiag)

    /// Gives all sockets of that family to `take`, some at a time, each portion as soon as it is
    /// there, so that it is news of this moment. About 0.7 µs per socket, and 0.2 ms for the empty
    /// list. Gives at most limits::kMaxKernelSockets.
    [[nodiscard]] Result<void> list(Family family, const Take &take);
    /// The same of sockets that are connected, of the Unix domain.
    [[nodiscard]] Result<void> listUnix(const TakeUnix &take);
    /// The inode of the other end of that Unix socket, 0 if it has none (any more); some 10 µs.
    [[nodiscard]] Result<quint64> unixPeer(quint64 inode);

private:
    template <typename Socket>
    [[nodiscard]] Result<void> readAnswers(
        std::vector<Socket> &sockets, const std::function<void(const std::vector<Socket> &)> &take);

    explicit SockDiag(int descriptor);

    int m_descriptor;
    quint32 m_sequence = 0;
    std::vector<char> m_buffer;
    std::vector<KernelSocket> m_sockets; ///< kept for their memory, both
    std::vector<KernelUnixSocket> m_unixSockets;
};

/// What a datagram of the kernel's answer holds. Anything may come in: lengths are checked, what is
/// not understood is left out.
struct SockDiagAnswer
{
    bool isLast = false;
    int errorNumber = 0; ///< the kernel refused; errno
};
[[nodiscard]] SockDiagAnswer parseSockDiag(
    QByteArrayView datagram, quint32 sequence, std::vector<KernelSocket> &sockets);
[[nodiscard]] SockDiagAnswer parseSockDiag(
    QByteArrayView datagram, quint32 sequence, std::vector<KernelUnixSocket> &sockets);

} // namespace socketscope
