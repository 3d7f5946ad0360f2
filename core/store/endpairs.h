#pragma once

#include <QHash>

#include <vector>

namespace socketscope {

class AddressTable;
class Recording;
struct KernelFact;
struct SocketEvent;
struct ToldEnds;

/// Which two sockets of a session are the ends of one connection: one end has connected, the other
/// was accepted. Told by their address pairs, where a listener's wildcard address stands for any
/// host of its port; or by the kernel, where a client has no name (unix(7)) or nobody asked for it.
///
/// Follows the log itself, call by call, since a socket may connect anew after AF_UNSPEC.
class EndPairs
{
public:
    /// Takes in a call; those that move bytes change nothing and may be left out. Returns the
    /// socket whose other end was found or lost by it, 0 if there is none.
    quint32 apply(const AddressTable &addresses, const SocketEvent &event);
    /// Takes in what a file tells of a socket that has no call which says so, of a server or not.
    void apply(const AddressTable &addresses, const ToldEnds &told, bool ofServer);
    /// Takes in that the kernel has told of a pair; false if the two are not known yet.
    bool apply(const KernelFact &fact);
    /// Whether a call has named that socket.
    [[nodiscard]] bool knows(quint32 socketId) const
    {
        return size_t(socketId) < m_ends.size() && m_ends[socketId].isKnown;
    }
    /// All of a recording's first calls, and what else it tells of pairs.
    void follow(const Recording &recording, qsizetype end);
    /// The second half of that, after all first calls were applied.
    void followTold(const Recording &recording, qsizetype end);

    /// The socket at the other end, 0 while it is unknown or not in the session. Of an accepted
    /// socket it stays so when the other end has dissolved the connection.
    [[nodiscard]] quint32 peerOf(quint32 socketId) const
    {
        return size_t(socketId) < m_ends.size() ? m_ends[socketId].other : 0;
    }

private:
    struct End
    {
        quint32 local = 0; ///< address ids, 0 while unknown
        quint32 peer = 0;
        quint32 bound = 0; ///< what bind(2) was asked for
        quint32 other = 0; ///< socket id of the other end
        qint64 dissolvedNs = -1; ///< when its last connection before this one was, by AF_UNSPEC
        bool wasAccepted = false;
        bool isKnown = false; ///< a call has named it
    };

    End &endOf(quint32 socketId);
    bool look(const AddressTable &addresses, quint32 socketId);
    bool tryPair(
        const AddressTable &addresses, quint32 socketId, quint32 candidate, bool isOnlyOne = false);
    [[nodiscard]] quint32 onlyNameless(const AddressTable &addresses, quint32 server) const;
    bool nameIsTold(const AddressTable &addresses, quint32 socketId, quint32 local);
    static void dissolve(End &end, qint64 atNs);
    void join(quint32 one, quint32 other);

    std::vector<End> m_ends; ///< by socket id
    QHash<quint32, quint32> m_byLocal; ///< address id to the newest connection that has it
    QHash<quint32, quint32> m_byPeer;
    std::vector<quint32> m_nameless; ///< have connected, and nobody has asked for their name
};

} // namespace socketscope
