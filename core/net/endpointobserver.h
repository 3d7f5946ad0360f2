#pragma once

#include "core/net/session.h"

#include <memory>

namespace socketscope {

class Connection;

/// One who runs endpoints and is told what they do, at once and in the network thread.
class EndpointObserver
{
public:
    virtual void endpointChanged(const EndpointStatus &status) = 0;
    /// Commands for its socket may reach the connection from now on.
    virtual void connectionAdded(Connection &connection) = 0;
    virtual void connectionOutputChanged(Connection &connection, bool atOnce) = 0;
    /// It is closed; the observer destroys it when none of its functions runs any more.
    virtual void connectionRemoved(std::unique_ptr<Connection> connection) = 0;

protected:
    EndpointObserver() = default;
    ~EndpointObserver() = default;
    Q_DISABLE_COPY_MOVE(EndpointObserver)
};

} // namespace socketscope
