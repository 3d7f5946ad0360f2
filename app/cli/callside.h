#pragma once

#include "core/describe/callformat.h"
#include "core/store/socketbook.h"

namespace socketscope {

class Recording;

/// Calls of one of two sessions in words, with the sign of that session in front.
class CallSide
{
public:
    /// The recording must outlive this; calls that are recorded later have no socket's name.
    CallSide(const Recording &recording, char sign);

    /// "- #12 Client 1  send(5, 5) = 5  hello", with a line feed.
    [[nodiscard]] QString line(qsizetype index) const;

private:
    const Recording &m_recording;
    CallFormat m_format;
    SocketBook m_sockets;
    char m_sign;
};

} // namespace socketscope
