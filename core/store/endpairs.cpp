#include "core/store/endpairs.h"

#include "core/store/addresstable.h"
#include "core/store/socketbook.h"

namespace socketscope {

namespace {

/// Whether two address ids name the same end; a wildcard stands for any host of its port.
bool agree(const AddressTable &addresses, quint32 a, quint32 b)
{
    const EndpointAddress one = addresses.address(a);
    const EndpointAddress other = addresses.address(b);
    // Unix sockets without a name are many, and nothing tells one from another.
    if (one.isUnix() || other.isUnix())
        return a == b && !one.unixPath().isEmpty();
    if (a == b || a == 0 || b == 0)
        return true;
    return (one.isAny() || other.isAny()) && one.port() == other.port();
}

} // namespace

bool EndPairs::look(const AddressTable &addresses, const SocketBook &book, quint32 socketId)
{
    const SocketFacts *facts = book.find(socketId);
    if (!facts || facts->peerAddress == 0 || peerOf(socketId) != 0)
        return false;
    if (facts->localAddress != 0)
        m_byLocal.insert(facts->localAddress, socketId);
    m_byPeer.insert(facts->peerAddress, socketId);
    for (const quint32 candidate :
        {m_byLocal.value(facts->peerAddress), m_byPeer.value(facts->localAddress)}) {
        const SocketFacts *other = book.find(candidate);
        if (candidate == 0 || candidate == socketId || !other || peerOf(candidate) != 0)
            continue;
        // One end must have accepted, the other connected; and both pairs must agree.
        if (facts->wasAccepted() == other->wasAccepted()
            || !agree(addresses, facts->localAddress, other->peerAddress)
            || !agree(addresses, facts->peerAddress, other->localAddress))
            continue;
        setPeer(socketId, candidate);
        setPeer(candidate, socketId);
        return true;
    }
    return false;
}

void EndPairs::setPeer(quint32 socketId, quint32 peer)
{
    if (size_t(socketId) >= m_peers.size())
        m_peers.resize(size_t(socketId) + 1 + m_peers.size() / 2);
    m_peers[socketId] = peer;
}

} // namespace socketscope
