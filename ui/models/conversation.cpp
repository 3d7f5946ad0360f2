#include "ui/models/conversation.h"

#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"
#include "core/support/limits.h"

#include <cerrno>

namespace socketscope {

Conversation::Conversation(const Recording &recording, const SocketBook &sockets)
    : m_recording(recording)
    , m_sockets(sockets)
{ }

void Conversation::open(quint32 socketId, qsizetype count)
{
    const SocketFacts *facts = m_sockets.find(socketId);
    m_socketId = facts ? socketId : 0;
    m_everyone = facts && facts->isListener;
    m_first = 0;
    m_events.clear();
    m_followed = facts ? qMin(facts->firstEvent, count) : count;
    follow(count);
}

void Conversation::follow(qsizetype count)
{
    if (m_socketId == 0)
        m_followed = count;
    while (m_followed < count) {
        qsizetype length = 0;
        const SocketEvent *run = m_recording.events().run(m_followed, count, length);
        for (qsizetype offset = 0; offset < length; ++offset) {
            const SocketEvent &event = run[offset];
            const bool mayConcern
                = event.socketId == m_socketId || m_everyone || event.call() == Call::Accept;
            if (mayConcern && concerns(event))
                m_events.push_back(m_followed + offset);
        }
        m_followed += length;
        while (qsizetype(m_events.size()) > limits::kShownMessages) {
            m_events.pop_front();
            ++m_first;
        }
    }
}

bool Conversation::concerns(const SocketEvent &event) const
{
    if (!isShown(event))
        return false;
    if (event.hasData() && !event.failed()) {
        const SocketFacts *facts = m_sockets.find(event.socketId);
        if (!isMessage(event, facts && facts->isTls))
            return false;
    }
    if (event.call() == Call::Accept)
        return event.socketId == m_socketId || event.acceptedSocketId() == m_socketId;
    if (event.socketId == m_socketId)
        return true;
    if (!m_everyone)
        return false;
    const SocketFacts *facts = m_sockets.find(event.socketId);
    return facts && facts->listenerId == m_socketId;
}

bool Conversation::isShown(const SocketEvent &event)
{
    switch (event.call()) {
    case Call::Send:
    case Call::SendTo:
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
    case Call::SslRead:
    case Call::SslWrite:
        return event.failed() ? event.errorNumber != EAGAIN
                              : event.result > 0 || event.isEndOfStream() || isCloseNotify(event)
                || (event.flags & Datagram) != 0;
    case Call::Accept:
        return !event.failed();
    case Call::SslHandshake:
    case Call::Connect:
    case Call::Bind:
    case Call::Listen:
        return event.failed() || event.call() != Call::Bind;
    case Call::Shutdown:
    case Call::Close:
        return !event.failed();
    default:
        return false;
    }
}

} // namespace socketscope
