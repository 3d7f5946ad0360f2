#pragma once

#include <QHash>

#include <vector>

namespace socketscope {

class AddressTable;
class SocketBook;

/// Which two sockets of a session are the ends of one connection, by their address pairs: one end
/// has connected, the other was accepted. A listener's wildcard address stands for any host of its
/// port.
class EndPairs
{
public:
    /// Looks for the other end of a socket, one of whose addresses has just become known; `book`
    /// must know of that. Returns whether it was found now.
    bool look(const AddressTable &addresses, const SocketBook &book, quint32 socketId);

    /// The socket at the other end, 0 while it is unknown or not in the session.
    [[nodiscard]] quint32 peerOf(quint32 socketId) const
    {
        return size_t(socketId) < m_peers.size() ? m_peers[socketId] : 0;
    }

private:
    void setPeer(quint32 socketId, quint32 peer);

    std::vector<quint32> m_peers; ///< by socket id
    QHash<quint32, quint32> m_byLocal; ///< address id to the newest connection that has it
    QHash<quint32, quint32> m_byPeer;
};

} // namespace socketscope
