#include "core/describe/failureexplanation.h"

#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <cerrno>
#include <sys/socket.h>

// What fails in a way of its own with Unix sockets.

namespace socketscope {

QString FailureExplanation::ofAbstractName() const
{
    if (!m_recording.addressOf(m_event).unixPath().startsWith('\0'))
        return {};
    if (m_event.errorNumber == EADDRINUSE)
        return tr("Another socket has the abstract name %1.").arg(address());
    if (m_event.errorNumber == ECONNREFUSED)
        return tr("No socket has the abstract name %1 now, or the one that has it takes no "
                  "connections.")
            .arg(address());
    return {};
}

QString FailureExplanation::ofUnixName() const
{
    if (QString sentence = ofAbstractName(); !sentence.isEmpty())
        return sentence;
    switch (m_event.errorNumber) {
    case EADDRINUSE:
        return tr("%1 exists already. bind() takes only a name that is free, even where nobody "
                  "uses the old file any more.")
            .arg(address());
    case ECONNREFUSED:
        return tr("%1 is there, but no socket takes connections on it: perhaps a server that has "
                  "ended left the file behind, or the file is no socket at all.")
            .arg(address());
    case ENOENT:
        return m_event.call() == Call::Bind
            ? tr("A directory on the way to %1 does not exist.").arg(address())
            : tr("There is no %1: no server has made it, or it is elsewhere.").arg(address());
    case EACCES:
        return m_event.call() == Call::Bind
            ? tr("This program may not make a file at %1.").arg(address())
            : tr("This program may not write to %1, which connecting needs.").arg(address());
    case EPROTOTYPE:
        return tr("The socket behind %1 is of another type than this one.").arg(address());
    case EAGAIN:
        return tr("The queue of the socket behind %1 is full.").arg(address());
    default:
        return {};
    }
}

QString FailureExplanation::ofUnixPeer() const
{
    if (!m_facts || m_facts->domain != AF_UNIX)
        return {};
    switch (m_event.errorNumber) {
    case EPIPE:
        return tr("The connection takes no more bytes: this end has finished sending, or the peer "
                  "has closed its socket.");
    case ECONNRESET:
        return tr("The peer closed its socket while bytes of this end lay there unread; they are "
                  "lost. Or it was never accepted: its server closed the listening socket.");
    case ECONNREFUSED:
        return tr("The socket that this one is connected to is closed: nobody takes a datagram "
                  "there any more.");
    case EMSGSIZE:
        return tr("%1 bytes are more than one message may have: it must fit into the send buffer "
                  "(SO_SNDBUF) as a whole.")
            .arg(m_recording.sizeAsked(m_event));
    default:
        return {};
    }
}

} // namespace socketscope
