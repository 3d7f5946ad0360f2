#pragma once

#include "core/support/blocklist.h"

#include <QHash>

#include <deque>
#include <vector>

namespace socketscope {

class Recording;
struct SocketEvent;

/// Says which receive took which datagram when both sockets are of the Unix domain, have names and
/// are in the session.
///
/// The kernel loses none of them and keeps their order (unix(7)), so the nth that came from a name
/// is the nth that was sent from it to the receiver. Where that can no longer be said (the receiver
/// has connected to one of several senders, or has taken some without asking whose they are), or a
/// length contradicts it, nothing more of the two is matched. Costs 8 bytes per datagram.
class DatagramMatch
{
public:
    /// Takes in a call.
    void apply(const Recording &recording, const SocketEvent &event, qsizetype index);

    /// The receive that took what that call sent; -1 if it is not known.
    [[nodiscard]] qsizetype recvOf(qsizetype sendEvent, const SocketEvent &call) const;
    /// The call that sent what that receive took; -1 if it is not known.
    [[nodiscard]] qsizetype sendOf(const Recording &recording, qsizetype recvEvent) const;

private:
    /// What goes from one name to one socket.
    struct Way
    {
        BlockList<quint32> sends; ///< calls
        BlockList<quint32> receives;
        bool isLost = false; ///< which is whose is no longer known
    };
    struct Socket
    {
        quint32 name = 0; ///< address id
        quint32 peer = 0;
        qint64 underWay = 0; ///< sent to it from known names, less what it took from them
        bool isLost = false; ///< of all that is sent to it
        std::vector<qint32> waysOut; ///< places in m_ways
    };

    void applySend(const Recording &recording, const SocketEvent &event, qsizetype index);
    void applyReceive(const Recording &recording, const SocketEvent &event, qsizetype index);
    static void addTo(const Recording &recording, Way &way, qsizetype index, bool isSend);
    void applyConnect(const SocketEvent &event);
    [[nodiscard]] static quint64 wayKey(quint32 name, quint32 receiver)
    {
        return quint64(name) << 32 | receiver;
    }
    qint32 placeOfWay(quint32 name, quint32 receiver);

    QHash<quint32, Socket> m_sockets;
    QHash<quint32, quint32> m_byName; ///< address id to the socket that has it now
    QHash<quint64, qint32> m_wayOf; ///< by wayKey()
    std::deque<Way> m_ways;
};

} // namespace socketscope
