#pragma once

#include "core/support/chunkedlist.h"
#include "core/support/limits.h"

namespace socketscope {

/// What the line of a call in a file says of its socket's addresses, where no call that was read
/// tells them: the file is a part of a session.
struct ToldEnds
{
    quint32 event = 0; ///< index of that call: so it was after it
    quint32 socketId = 0; ///< the call's
    quint32 localAddress = 0; ///< address ids, 0 where nothing new is said
    quint32 peerAddress = 0;
};

/// In the order of their events.
using ToldEndsList = ChunkedList<ToldEnds, limits::kToldEndsPerChunk,
    limits::kMaxToldEnds / limits::kToldEndsPerChunk>;

} // namespace socketscope
