#pragma once

namespace socketscope {

/// How the socket of a call is made, as far as it changes what is said of the call.
struct SocketNature
{
    bool isDatagram = false;
    bool isSeqpacket = false;
    bool isUnix = false;
    bool isListener = false;
    bool isAbstract = false; ///< the call names, or the socket has, an abstract name

    /// Bytes in order over a network.
    [[nodiscard]] bool isTcp() const { return !isUnix && !isDatagram && !isSeqpacket; }
};

} // namespace socketscope
