#pragma once

#include "core/event/socketevent.h"

#include <string_view>
#include <vector>

namespace socketscope {

class Recording;

/// What the calls of a file have told of each socket so far; has the recording keep what only the
/// words beside a call tell of its socket's addresses, as in a part of a session.
class EndKnowledge
{
public:
    /// A line's word on its socket's addresses after the call, "" for none.
    struct Said
    {
        std::string_view local, peer;
    };

    explicit EndKnowledge(Recording &recording);

    /// Whether a call has named the socket.
    [[nodiscard]] bool isSeen(quint32 socketId) const { return knownOf(socketId) != 0; }
    /// Takes in a call, right before it is recorded. A byte per socket; of one whose addresses are
    /// known nothing of the words is looked at.
    void take(const SocketEvent &event, const Said &said);

private:
    enum Known : quint8
    {
        Seen = 0x1,
        Local = 0x2, ///< its address
        Peer = 0x4,
    };

    [[nodiscard]] static quint8 toldBy(const SocketEvent &event);
    [[nodiscard]] quint8 knownOf(quint32 socketId) const
    {
        return socketId < m_known.size() ? m_known[socketId] : quint8(0);
    }
    void add(quint32 socketId, quint8 known);
    void tell(const SocketEvent &event, quint8 known, const Said &said);
    [[nodiscard]] quint32 idOf(std::string_view address);

    Recording &m_recording;
    std::vector<quint8> m_known; ///< by socket id
};

} // namespace socketscope
