#pragma once

#include "core/event/socketevent.h"

#include <deque>

namespace socketscope {

class Recording;
class SocketBook;

/// The calls that make up the conversation of one connection, or of a server with everyone.
///
/// Each has a position, counted from the first that was seen; the newest limits::kShownMessages
/// are known, [first(), end()).
class Conversation
{
public:
    Conversation(const Recording &recording, const SocketBook &sockets);

    /// Begins anew with the socket's calls among the log's first `count`. A listener's id means
    /// everyone connected to it, 0 nobody. Costs a walk over the log since the socket's first call.
    void open(quint32 socketId, qsizetype count);
    /// Takes in the log up to `count`.
    void follow(qsizetype count);

    [[nodiscard]] quint32 socketId() const { return m_socketId; }
    [[nodiscard]] bool isWithEveryone() const { return m_everyone; }
    /// Position of the oldest call known, which is how many older ones there were.
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_first + qint64(m_events.size()); }
    /// Index in the log of the call at a position.
    [[nodiscard]] qsizetype event(qint64 position) const
    {
        return m_events[size_t(position - m_first)];
    }

    /// A message, or something that a person who talks wants to know: connects, ends, failures.
    [[nodiscard]] static bool isShown(const SocketEvent &event);

private:
    [[nodiscard]] bool concerns(const SocketEvent &event) const;

    const Recording &m_recording;
    const SocketBook &m_sockets;
    quint32 m_socketId = 0;
    bool m_everyone = false;
    qsizetype m_followed = 0;
    qint64 m_first = 0;
    std::deque<qsizetype> m_events;
};

} // namespace socketscope
