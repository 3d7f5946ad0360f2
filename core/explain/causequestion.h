#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/socketevent.h"
#include "core/store/socketbook.h"

#include <QString>

namespace socketscope {

class Recording;

/// What a look at the system needs to know of a failed call: plain data, which may go to another
/// thread.
struct CauseQuestion
{
    Call call = Call::None;
    int errorNumber = 0; ///< ETIMEDOUT also for an attempt that was given up
    EndpointAddress address; ///< that was asked for; of a socket that is connected, its peer
    bool isDatagram = false;
    bool isOwnHolderKnown = false; ///< the log has told which socket of the session has the address
    QString host; ///< the name that a person gave for the address, "" if it is not known
};

/// The question about the event, which failed. The facts of its socket may be null.
[[nodiscard]] CauseQuestion causeQuestion(
    const Recording &recording, const SocketEvent &event, const SocketFacts *facts);
/// Whether the system can tell anything about it.
[[nodiscard]] bool isWorthLooking(const CauseQuestion &question);

} // namespace socketscope
