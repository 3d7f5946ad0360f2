#pragma once

#include <QAbstractSocket>

namespace socketscope {

/// The QAbstractSocket error that comes nearest to an errno value. A reset is NetworkError here, so
/// that it differs from the end of the stream, which is RemoteHostClosedError.
[[nodiscard]] QAbstractSocket::SocketError socketErrorFor(int errorNumber);

} // namespace socketscope
