#pragma once

#include <QAbstractSocket>

namespace socketscope {

/// The QAbstractSocket error that comes nearest to an errno value. A reset is NetworkError here, so
/// that it differs from the end of the stream, which is RemoteHostClosedError.
[[nodiscard]] QAbstractSocket::SocketError socketErrorFor(int errorNumber);

/// A socket option as setsockopt(2) names it.
struct NativeOption
{
    int level = -1; ///< -1 for none
    int option = 0;
};
/// The native name of Qt's option; none for those that only datagram sockets have.
[[nodiscard]] NativeOption nativeOption(QAbstractSocket::SocketOption option);

} // namespace socketscope
