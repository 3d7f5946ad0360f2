#include "ui/models/unreadmessages.h"

#include "core/event/tlscall.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <utility>

namespace socketscope {

UnreadMessages::UnreadMessages(const LogFollower &follower, QObject *parent)
    : QObject(parent)
    , m_follower(follower)
{ }

void UnreadMessages::follow(qsizetype first)
{
    const EventLog &events = m_follower.recording().events();
    const SocketFacts *reading = m_follower.sockets().find(m_reading);
    const bool readsEveryone = reading && reading->isListener;
    const qint64 before = m_total;
    for (qsizetype index = first; index < m_follower.eventCount();) {
        qsizetype length = 0;
        const SocketEvent *run = events.run(index, m_follower.eventCount(), length);
        for (qsizetype offset = 0; offset < length; ++offset) {
            const SocketEvent &event = run[offset];
            const bool brings = event.isReceive() || event.call() == Call::SslRead;
            if (!brings || event.result <= 0 || event.socketId == m_reading)
                continue;
            const SocketFacts *facts = m_follower.sockets().find(event.socketId);
            if (!isMessage(event, facts && facts->isTls))
                continue;
            if (readsEveryone && facts && facts->listenerId == m_reading)
                continue;
            ++m_counts[event.socketId];
            ++m_total;
        }
        index += length;
    }
    if (m_total != before)
        emit changed();
}

void UnreadMessages::clear()
{
    m_counts.clear();
    if (std::exchange(m_total, 0) != 0)
        emit changed();
}

void UnreadMessages::setReading(quint32 socketId)
{
    m_reading = socketId;
    const qint64 before = m_total;
    const SocketFacts *reading = m_follower.sockets().find(socketId);
    m_counts.removeIf([&](QHash<quint32, qint64>::iterator entry) {
        const SocketFacts *facts = m_follower.sockets().find(entry.key());
        const bool read = entry.key() == socketId
            || (reading && reading->isListener && facts && facts->listenerId == socketId);
        if (read)
            m_total -= entry.value();
        return read;
    });
    if (m_total != before)
        emit changed();
}

} // namespace socketscope
