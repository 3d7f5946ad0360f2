#include "core/describe/failureexplanation.h"

#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <cerrno>
#include <sys/socket.h>

// Why bytes could not be moved.

namespace socketscope {

QString FailureExplanation::ofSend() const
{
    if (QString sentence = isUnix() ? ofUnixName() : ofUnixPeer(); !sentence.isEmpty())
        return sentence;
    switch (m_event.errorNumber) {
    case EAGAIN:
        return tr("The send buffer is full; the bytes wait until the peer has read some.");
    case EPIPE:
        return tr("The connection takes no more bytes: this end has finished sending, or the peer "
                  "is gone. (A TCP socket that was never connected says the same.)");
    case ECONNRESET:
        return tr("The peer reset the connection; the bytes were not delivered.");
    case ENOTCONN:
        return tr("The socket is not connected, so there is nobody whom the bytes could go to.");
    case EDESTADDRREQ:
        return tr("The socket has no peer and the call named none, so the datagram has no "
                  "destination.");
    case EISCONN:
        return tr("The socket is connected, and the call named a destination all the same.");
    case EMSGSIZE:
        return tr("%1 bytes do not fit into one datagram, and a datagram is never divided: UDP "
                  "over IPv4 takes 65,507 at most.")
            .arg(m_recording.sizeAsked(m_event));
    case ECONNREFUSED:
        return refusedDatagram();
    case ENETUNREACH:
    case EHOSTUNREACH:
        return tr("No way leads from here to the destination: %1.").arg(meaning());
    case EACCES:
    case EPERM:
        return tr("The system forbids it: the destination may be a broadcast address, which needs "
                  "SO_BROADCAST, or a firewall rule stands against it.");
    case EINTR:
        return tr("The call was interrupted before a byte was taken.");
    case ETIMEDOUT:
        return tr("The peer no longer acknowledges anything, so the system gave the connection "
                  "up.");
    case EOPNOTSUPP:
        return tr("One of the flags does not fit this type of socket.");
    case EINVAL:
        if (const EndpointAddress named = m_recording.addressOf(m_event);
            !named.isNull() && !named.isUnix() && named.port() == 0)
            return tr("Port 0 is no destination: it stands for “any free port”, and only bind() "
                      "can ask for one.");
        return tr("The bytes could not be sent: %1.").arg(meaning());
    default:
        return tr("The bytes could not be sent: %1.").arg(meaning());
    }
}

QString FailureExplanation::ofReceive() const
{
    if (QString sentence = ofUnixPeer(); !sentence.isEmpty())
        return sentence;
    switch (m_event.errorNumber) {
    case EAGAIN:
        return tr("Nothing has arrived that could be taken now.");
    case ECONNRESET:
        return tr("The peer reset the connection instead of finishing it; bytes that were on their "
                  "way are lost.");
    case ETIMEDOUT:
        return tr("The peer no longer acknowledges anything, so the system gave the connection "
                  "up.");
    case ENOTCONN:
        return tr("The socket is not connected, so nothing can come in on it.");
    case ECONNREFUSED:
        return refusedDatagram();
    case EINTR:
        return tr("The call was interrupted before anything came.");
    case EINVAL:
        return (m_event.messageFlags & MSG_OOB) != 0
            ? tr("MSG_OOB asks for the urgent byte, and none is there.")
            : tr("Nothing can be received in the state that the socket is in.");
    case EOPNOTSUPP:
        return tr("One of the flags does not fit this type of socket.");
    default:
        return tr("Nothing could be received: %1.").arg(meaning());
    }
}

QString FailureExplanation::refusedDatagram() const
{
    return tr("An earlier datagram reached no socket, and the peer's system said so (by ICMP, for "
              "UDP). The error is told by the next call on the socket, whichever it is.");
}

} // namespace socketscope
