#include "core/store/socketprotocol.h"

#include "core/store/socketbook.h"

#include <sys/socket.h>

namespace socketscope {

Protocol protocolOf(const SocketFacts &facts)
{
    if (facts.isTls)
        return Protocol::Tls;
    if (facts.domain != AF_UNIX)
        return facts.isDatagram() ? Protocol::Udp : Protocol::Tcp;
    if (facts.isDatagram())
        return Protocol::UnixDatagram;
    return facts.type == SOCK_SEQPACKET ? Protocol::UnixSeqpacket : Protocol::UnixStream;
}

} // namespace socketscope
