#include "core/net/qtterms.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace socketscope {

QAbstractSocket::SocketError socketErrorFor(int errorNumber)
{
    switch (errorNumber) {
    case ECONNREFUSED:
        return QAbstractSocket::ConnectionRefusedError;
    case ETIMEDOUT:
        return QAbstractSocket::SocketTimeoutError;
    case EADDRINUSE:
        return QAbstractSocket::AddressInUseError;
    case EADDRNOTAVAIL:
        return QAbstractSocket::SocketAddressNotAvailableError;
    case EACCES:
    case EPERM:
        return QAbstractSocket::SocketAccessError;
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return QAbstractSocket::SocketResourceError;
    case EAFNOSUPPORT:
    case EOPNOTSUPP:
    case EPROTONOSUPPORT:
        return QAbstractSocket::UnsupportedSocketOperationError;
    default:
        return QAbstractSocket::NetworkError;
    }
}

NativeOption nativeOption(QAbstractSocket::SocketOption option)
{
    switch (option) {
    case QAbstractSocket::LowDelayOption:
        return {IPPROTO_TCP, TCP_NODELAY};
    case QAbstractSocket::KeepAliveOption:
        return {SOL_SOCKET, SO_KEEPALIVE};
    case QAbstractSocket::SendBufferSizeSocketOption:
        return {SOL_SOCKET, SO_SNDBUF};
    case QAbstractSocket::ReceiveBufferSizeSocketOption:
        return {SOL_SOCKET, SO_RCVBUF};
    case QAbstractSocket::TypeOfServiceOption:
        return {IPPROTO_IP, IP_TOS};
    default:
        return {};
    }
}

} // namespace socketscope
