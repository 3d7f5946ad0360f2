#pragma once

#include "core/net/session.h"

#include <memory>

namespace socketscope {

class Channel;

/// One who runs endpoints and is told what they do, at once and in the network thread.
class EndpointObserver
{
public:
    virtual void endpointChanged(const EndpointStatus &status) = 0;
    /// Commands for its socket may reach the channel from now on.
    virtual void channelAdded(Channel &channel) = 0;
    virtual void channelOutputChanged(Channel &channel, bool atOnce) = 0;
    /// What was to be sent on that socket is lost, for the reason given.
    virtual void sendRefused(quint32 socketId, const Error &error) = 0;
    /// It is closed; the observer destroys it when none of its functions runs any more.
    virtual void channelRemoved(std::unique_ptr<Channel> channel) = 0;

protected:
    EndpointObserver() = default;
    ~EndpointObserver() = default;
    Q_DISABLE_COPY_MOVE(EndpointObserver)
};

} // namespace socketscope
