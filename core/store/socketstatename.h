#pragma once

#include "core/store/socketstate.h"

namespace socketscope {

/// The state's name for a socket of that domain (AF_…); not translated. One of the Unix domain has
/// none of TCP's states; where one or both directions have ended, that is told as the kernel notes
/// it for every socket: SEND_SHUTDOWN, RCV_SHUTDOWN, SHUTDOWN (include/net/sock.h).
[[nodiscard]] QString stateName(SocketState state, quint16 domain);

} // namespace socketscope
