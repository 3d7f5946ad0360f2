#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/endpointid.h"

#include <QtGlobal>

namespace socketscope {

class EventSink;

/// The file that a bound Unix socket leaves at its path (unix(7)). Owns it: takes it away in the
/// end, but only if it is still the one that was bound. Abstract names have none.
class SocketPath
{
public:
    SocketPath() = default;
    ~SocketPath() { remove(); }
    Q_DISABLE_COPY_MOVE(SocketPath)

    /// After bind(2) has succeeded on that address; also of another kind than Unix.
    void claim(const EndpointAddress &address);
    /// After close(2).
    void remove();

private:
    QByteArray m_path;
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

/// What is at a path where a socket could not be bound.
enum class PathUse : quint8
{
    Unknown, ///< it could not be found out
    Free, ///< nothing any more
    NoSocket, ///< a file, a directory …
    InUse, ///< a socket of a program that runs
    Stale, ///< a socket that is left over from a program that has ended
};
/// Finds out who is there, at last by a connect(2) of a socket of that type, which is recorded as
/// the endpoint's. Only a socket that refuses it and that /proc/net/unix does not list is stale.
[[nodiscard]] PathUse lookAtPath(
    EventSink &sink, EndpointId endpoint, const EndpointAddress &address, int type);
/// Takes a socket's path away; false if it is none (any more), or may not be.
bool removeSocketPath(const EndpointAddress &address);

} // namespace socketscope
