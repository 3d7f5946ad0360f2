#pragma once

#include "core/explain/socketnature.h"

#include <QString>
#include <QStringList>

namespace socketscope {

/// "IPv4: addresses such as 127.0.0.1, and a port"
[[nodiscard]] QString domainWords(int domain);
/// "a stream of bytes …"
[[nodiscard]] QString typeWords(int type);
/// The protocol that 0 stands for in socket(2): "TCP", "UDP" …
[[nodiscard]] QString usualProtocolWords(int domain, int type);
/// A sentence part per SocketFlag.
[[nodiscard]] QString socketFlagsWords(quint16 flags);
/// A sentence part per MSG_* flag; what 0 means, if there are none.
[[nodiscard]] QString messageFlagsWords(quint16 flags, bool isReceive, const SocketNature &kind);
/// The same as msg_flags of recvmsg, where they mean another thing.
[[nodiscard]] QString answeredFlagsWords(quint16 flags);
[[nodiscard]] QString shutdownWords(int how);
/// What the number means as the length of the accept queue.
[[nodiscard]] QString backlogWords(int backlog);

} // namespace socketscope
