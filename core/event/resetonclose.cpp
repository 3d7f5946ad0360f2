#include "core/event/resetonclose.h"

#include "core/event/packedarguments.h"

#include <cstring>
#include <sys/socket.h>

namespace socketscope {

bool setsLinger(const SocketEvent &event)
{
    return event.call() == Call::SetSockOpt && !event.failed() && levelOf(event) == SOL_SOCKET
        && optionOf(event) == SO_LINGER;
}

bool setsResetOnClose(const SocketEvent &event, QByteArrayView value)
{
    linger setting{};
    if (!setsLinger(event) || value.size() != qsizetype(sizeof setting))
        return false;
    std::memcpy(&setting, value.data(), sizeof setting);
    return setting.l_onoff != 0 && setting.l_linger == 0;
}

} // namespace socketscope
