#pragma once

#include "core/net/session.h"

#include <functional>

namespace socketscope {

class Channel;

/// A server of a session, of whatever protocol; what becomes of it is told to its observer.
class Server
{
public:
    virtual ~Server() = default;
    Q_DISABLE_COPY_MOVE(Server)

    /// Resolves the address if need be, and listens. Told by the phases Starting, then Listening or
    /// Failed.
    virtual void start() = 0;
    /// See Session::updateServer().
    virtual void update(const ServerSettings &settings) = 0;
    /// See Session::setAcceptPaused().
    virtual void setAcceptPaused(bool paused) = 0;
    /// Closes all its sockets; told by Stopped.
    virtual void stop() = 0;
    /// Those that a message to everyone goes to.
    virtual void forEachChannel(const std::function<void(Channel &)> &action) = 0;

protected:
    Server() = default;
};

/// A client of a session, of whatever protocol.
class Client
{
public:
    virtual ~Client() = default;
    Q_DISABLE_COPY_MOVE(Client)

    /// Told by the phases Resolving (for a name), Connecting, then Connected or Failed, and Closed.
    virtual void start() = 0;
    /// Gives up resolving or connecting, told by Failed; a connected client is left alone.
    virtual void cancel() = 0;
    /// Closes whatever there is, at once.
    virtual void stop() = 0;

protected:
    Client() = default;
};

} // namespace socketscope
