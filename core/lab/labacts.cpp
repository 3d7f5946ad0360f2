#include "core/lab/labacts.h"

#include <sys/socket.h>

namespace socketscope::labacts {

LabCall callOn(Call call, quint32 socketId)
{
    LabCall made;
    made.call = call;
    made.socketId = socketId;
    return made;
}

LabCall sending(quint32 socketId, const QByteArray &bytes)
{
    LabCall call = callOn(Call::Send, socketId);
    call.bytes = bytes;
    return call;
}

LabCall finishing(quint32 socketId)
{
    LabCall call = callOn(Call::Shutdown, socketId);
    call.how = SHUT_WR;
    return call;
}

LabCall closing(quint32 socketId)
{
    return callOn(Call::Close, socketId);
}

LabCall resettingOnClose(quint32 socketId)
{
    const linger abortive{1, 0};
    LabCall call = callOn(Call::SetSockOpt, socketId);
    call.level = SOL_SOCKET;
    call.option = SO_LINGER;
    call.value = QByteArray(reinterpret_cast<const char *>(&abortive), sizeof abortive);
    return call;
}

} // namespace socketscope::labacts
