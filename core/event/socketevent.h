#pragma once

#include "core/event/endpointid.h"

#include <QtGlobal>

#include <type_traits>

namespace socketscope {

/// The system calls that a session records. The numbers are stable: journals and benches use them.
enum class Call : quint8
{
    None = 0,
    Socket = 1,
    SetSockOpt = 2,
    Bind = 3,
    Listen = 4,
    Accept = 5, ///< made as accept4(2)
    Connect = 6,
    Send = 7,
    Recv = 8,
    SendTo = 9,
    RecvFrom = 10,
    Shutdown = 11,
    Close = 12,
    GetSockName = 13,
    GetSockOpt = 14,
    RecvMsg = 15,
    GetPeerName = 16,
    // Calls of libssl, which make sends and recvs of their own; no system calls, but real ones.
    SslNew = 17,
    SslHandshake = 18, ///< SSL_do_handshake, from its first call to its end
    SslRead = 19,
    SslWrite = 20,
    SslShutdown = 21,
};
inline constexpr int kCallCount = 22;

/// The call's name as in the manual ("accept" for accept4 too, "SSL_read"); "" for None.
[[nodiscard]] const char *callName(Call call);
/// The call of that name, None if there is none.
[[nodiscard]] Call callNamed(QLatin1StringView name);

/// The best known call of the same kind, in whose shape and colour it is drawn: send for sendto and
/// SSL_write, connect for SSL_do_handshake …
[[nodiscard]] Call kindOf(Call call);

/// Marks on an event that the call's own values do not tell.
enum EventFlag : quint8
{
    /// Fewer bytes were kept than the call moved.
    PayloadCut = 0x01,
    /// A connect that we gave up (timeout or cancelled) while the kernel still tried.
    GivenUp = 0x02,
    /// As GivenUp, and it was our own timeout that ended it.
    TimedOut = 0x04,
    /// The socket is a SOCK_DGRAM: a recv of 0 bytes is an empty datagram, not the end of a stream.
    Datagram = 0x08,
};

/// The SOCK_* flags that socket(2) and accept4(2) take. Bits of our own: SOCK_CLOEXEC is 0x80000 on
/// Linux, which 16 bits have no room for, and systems differ in the values.
enum SocketFlag : quint16
{
    NonBlocking = 0x1, ///< SOCK_NONBLOCK
    CloseOnExec = 0x2, ///< SOCK_CLOEXEC
};

/// One system call on one socket, exactly as it was made: 48 bytes, trivially copyable.
///
/// What `argument` holds depends on the call:
///   socket: domain << 16 | type (without SOCK_* flags, see messageFlags) · setsockopt, getsockopt:
///   level << 16 | option, the option's value as payload · bind, connect: address id asked for, 0
///   for AF_UNSPEC, which dissolves an association · getsockname, getpeername: address id answered
///   · listen: backlog · accept: address id of the peer, 0 if it failed · send, recv, SSL_read,
///   SSL_write: size asked for · sendto, recvfrom, recvmsg: id of MessageArguments, see
///   Recording::sizeAsked() and addressIdOf() · shutdown: how.
/// A recv, recvfrom or recvmsg with MSG_TRUNC among its flags returns a datagram's true length;
/// what came into the buffer is the payload.
struct SocketEvent
{
    qint64 startNs = 0; ///< monotonic, since the session began; up to 292 years
    quint64 durationNs : 48 = 0; ///< up to 78 hours
    quint64 errorNumber : 16 = 0; ///< errno when result is -1, else 0
    quint64 payloadPosition : 48 = 0; ///< in the PayloadStore; of an accept: the new socket's id
    quint64 messageFlags : 16 = 0; ///< MSG_* of send and recv; SocketFlag of socket and accept4
                                   ///< (accept with none is accept(2))
    qint32 result = 0;
    quint32 payloadLength = 0; ///< bytes kept, 0 if none
    quint32 socketId = 0; ///< counted from 1 within the session, never reused (descriptors are)
    quint32 endpointBits : 24 = 0;
    quint32 flags : 8 = 0; ///< EventFlag
    quint32 descriptorBits : 24 = 0xffffff; ///< two's complement: -1 where there is none
    quint32 callBits : 8 = 0;
    quint32 argument = 0;

    [[nodiscard]] Call call() const { return Call(callBits); }
    void setCall(Call call) { callBits = quint8(call); }
    [[nodiscard]] EndpointId endpoint() const { return EndpointId::unpacked(endpointBits); }
    void setEndpoint(EndpointId id) { endpointBits = id.packed() & 0xffffff; }
    [[nodiscard]] int descriptor() const { return qint32(quint32(descriptorBits) << 8) >> 8; }
    void setDescriptor(int descriptor) { descriptorBits = quint32(descriptor) & 0xffffff; }
    [[nodiscard]] bool failed() const { return result == -1; }
    [[nodiscard]] qint64 endNs() const { return startNs + qint64(durationNs); }
    /// Of a successful accept: the id of the socket it made; else 0.
    [[nodiscard]] quint32 acceptedSocketId() const
    {
        return call() == Call::Accept && !failed() ? quint32(payloadPosition) : 0;
    }
    [[nodiscard]] bool isSend() const { return call() == Call::Send || call() == Call::SendTo; }
    [[nodiscard]] bool isReceive() const
    {
        return call() == Call::Recv || call() == Call::RecvFrom || call() == Call::RecvMsg;
    }
    /// A receive that leaves the bytes where they are, for the next one to find (MSG_PEEK).
    [[nodiscard]] bool isPeek() const { return isReceive() && (messageFlags & kPeekFlag) != 0; }
    /// The plain text of a TLS connection, which its sends and recvs carry encrypted.
    [[nodiscard]] bool isPlainText() const
    {
        return call() == Call::SslRead || call() == Call::SslWrite;
    }
    /// Whether the payload is what the call moved, and not the value of an option.
    [[nodiscard]] bool hasData() const { return isSend() || isReceive() || isPlainText(); }
    /// Whether `argument` is the id of MessageArguments.
    [[nodiscard]] bool hasMessageArguments() const
    {
        return call() == Call::SendTo || call() == Call::RecvFrom || call() == Call::RecvMsg;
    }
    /// A receive that returned 0: the peer has finished sending.
    [[nodiscard]] bool isEndOfStream() const
    {
        return isReceive() && result == 0 && argument > 0 && (flags & Datagram) == 0;
    }

    static constexpr quint16 kPeekFlag = 0x2; ///< MSG_PEEK, recv(2)
};
static_assert(sizeof(SocketEvent) == 48);
static_assert(std::is_trivially_copyable_v<SocketEvent>);

} // namespace socketscope
