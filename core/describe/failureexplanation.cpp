#include "core/describe/failureexplanation.h"

#include "core/describe/argumentnames.h"
#include "core/describe/quantitytext.h"
#include "core/event/errnoname.h"
#include "core/store/recording.h"

#include <cerrno>

namespace socketscope {

FailureExplanation::FailureExplanation(const Recording &recording, const SocketEvent &event)
    : m_recording(recording)
    , m_event(event)
{ }

QString FailureExplanation::address() const
{
    return m_recording.addressOf(m_event).toString();
}

QString FailureExplanation::meaning() const
{
    return errnoMeaning(int(m_event.errorNumber));
}

QString FailureExplanation::text() const
{
    switch (m_event.call()) {
    case Call::Socket:
        return tr("No socket could be made: %1.").arg(meaning());
    case Call::Bind:
        return ofBind();
    case Call::Listen:
        if (m_event.errorNumber == EADDRINUSE)
            return tr("Another socket listens on this address and port already.");
        return tr("The socket cannot listen: %1.").arg(meaning());
    case Call::Accept:
        return ofAccept();
    case Call::Connect:
        return ofConnect();
    case Call::Send:
    case Call::SendTo:
        return ofSend();
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return ofReceive();
    case Call::Shutdown:
        if (m_event.errorNumber == ENOTCONN)
            return tr("There was nothing left to finish: the connection was over already.");
        break;
    case Call::SetSockOpt:
        return tr("The option %1 was not set: %2.")
            .arg(
                optionName(int(m_event.argument >> 16), int(m_event.argument & 0xffff)), meaning());
    case Call::None:
    case Call::GetPeerName:
    case Call::SslNew:
    case Call::SslHandshake:
    case Call::SslRead:
    case Call::SslWrite:
    case Call::SslShutdown:
    case Call::Close:
    case Call::GetSockName:
    case Call::GetSockOpt:
        break;
    }
    return tr("%1() failed: %2.").arg(QLatin1StringView(callName(m_event.call())), meaning());
}

QString FailureExplanation::ofBind() const
{
    switch (m_event.errorNumber) {
    case EADDRINUSE:
        return tr("%1 is in use: another socket has this address and port. Stop the program that "
                  "holds it, or take another port.")
            .arg(address());
    case EACCES:
        return tr("The system does not let this program have %1; ports below 1024 need "
                  "privileges. Take a port from 1024 on.")
            .arg(address());
    case EADDRNOTAVAIL:
        return tr("This computer does not have the address %1, so no socket can be bound to it.")
            .arg(m_recording.addressOf(m_event).hostText());
    default:
        return tr("The socket cannot have the address %1: %2.").arg(address(), meaning());
    }
}

QString FailureExplanation::ofAccept() const
{
    switch (m_event.errorNumber) {
    case EAGAIN:
        return tr("No connection is waiting in the accept queue.");
    case ECONNABORTED:
        return tr("A client gave its connection up before it was accepted.");
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return tr("The connection could not be taken: %1. It stays in the accept queue, and "
                  "accepting is tried again after a rest.")
            .arg(meaning());
    default:
        return tr("The connection could not be taken: %1.").arg(meaning());
    }
}

QString FailureExplanation::ofConnect() const
{
    const QString span = spanText(qint64(m_event.durationNs));
    if (m_event.flags & TimedOut)
        return tr("%1 gave no answer within %2, so the attempt was given up. Its computer may be "
                  "off, a firewall may drop the packets, or its accept queue is full.")
            .arg(address(), span);
    if (m_event.flags & GivenUp)
        return tr("The attempt to connect to %1 was given up after %2, before an answer had come.")
            .arg(address(), span);
    switch (m_event.errorNumber) {
    case ECONNREFUSED:
        return tr("Nothing listens on %1, so its system refused the connection.").arg(address());
    case ETIMEDOUT:
        return tr("%1 gave no answer; the system gave up after %2.").arg(address(), span);
    case ENETUNREACH:
    case EHOSTUNREACH:
        return tr("%1 cannot be reached from here: %2.").arg(address(), meaning());
    case EADDRNOTAVAIL:
        return tr("There is no free port on this computer for a connection to %1, or %1 is no "
                  "address that can be connected to.")
            .arg(address());
    default:
        return tr("The connection to %1 failed: %2.").arg(address(), meaning());
    }
}

QString FailureExplanation::ofSend() const
{
    switch (m_event.errorNumber) {
    case EAGAIN:
        return tr("The send buffer is full; the bytes wait until the peer has read some.");
    case EPIPE:
        return tr("The connection takes no more bytes: this end has finished sending, or the peer "
                  "is gone.");
    case ECONNRESET:
        return tr("The peer reset the connection; the bytes were not delivered.");
    default:
        return tr("The bytes could not be sent: %1.").arg(meaning());
    }
}

QString FailureExplanation::ofReceive() const
{
    switch (m_event.errorNumber) {
    case EAGAIN:
        return tr("Nothing has arrived that could be taken now.");
    case ECONNRESET:
        return tr("The peer reset the connection instead of finishing it; bytes that were on their "
                  "way are lost.");
    case ETIMEDOUT:
        return tr("The peer no longer acknowledges anything, so the system gave the connection "
                  "up.");
    default:
        return tr("Nothing could be received: %1.").arg(meaning());
    }
}

} // namespace socketscope
