#include "core/transcript/tcpconnections.h"

#include "core/store/endpairs.h"
#include "core/store/recording.h"

#include <QHostAddress>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

/// Where the port of one of our sockets is not known, one of the range for such (RFC 6335 §6).
constexpr quint16 kFirstEphemeral = 49152;
constexpr quint16 kEphemeralCount = 16384;

/// Whether a SYN went out: the other failures are told before one is made.
bool reachedTheWire(const SocketEvent &connect)
{
    return !connect.failed() || (connect.flags & GivenUp) || connect.errorNumber == ECONNREFUSED
        || connect.errorNumber == ECONNRESET || connect.errorNumber == ETIMEDOUT;
}

bool isTcp(const SocketFacts &facts)
{
    return facts.domain != AF_UNIX && !facts.isDatagram();
}

QHostAddress loopbackOf(const EndpointAddress &peer)
{
    return QHostAddress(peer.isIPv6() ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
}

QHostAddress unknownHost(const EndpointAddress &peer)
{
    if (peer.isLoopback())
        return loopbackOf(peer);
    return QHostAddress(peer.isIPv6() ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
}

/// Our end's address; what is not known of it is made up so that both ends are of one family.
EndpointAddress localAddress(
    const EndpointAddress &known, const EndpointAddress &peer, quint32 socketId)
{
    const quint16 port
        = known.port() != 0 ? known.port() : quint16(kFirstEphemeral + socketId % kEphemeralCount);
    const bool usable = !known.isNull() && !known.isAny() && known.family() == peer.family();
    return EndpointAddress(usable ? known.host() : unknownHost(peer), port);
}

/// Different for each connection, so that a pair of addresses that is used again is told apart.
quint32 initialSequence(quint32 socketId)
{
    return socketId * 2654435761U; // Knuth's multiplicative hash
}

} // namespace

TcpConnections::TcpConnections(const Recording &recording, qsizetype end)
{
    SocketBook book;
    EndPairs pairs;
    for (qsizetype index = 0; index < end;) {
        qsizetype length = 0;
        const SocketEvent *run = recording.events().run(index, end, length);
        for (const SocketEvent *event = run; event != run + length; ++event, ++index) {
            if (event->isSend() || event->isReceive())
                continue;
            book.apply(*event, index);
            const SocketFacts *facts = book.find(event->socketId);
            if (event->call() == Call::Connect && reachedTheWire(*event) && facts && isTcp(*facts))
                m_attempts.push_back({event->startNs, index});
        }
    }
    pairs.follow(recording, end);
    std::stable_sort(m_attempts.begin(), m_attempts.end(),
        [](const Attempt &a, const Attempt &b) { return a.startNs < b.startNs; });
    for (const SocketFacts &facts : book.sockets()) {
        if (isTcp(facts) && !facts.isListener && facts.peerAddress != 0
            && !find(facts.socketId).connection)
            add(recording, book, pairs, facts);
    }
}

void TcpConnections::add(const Recording &recording, const SocketBook &book, const EndPairs &pairs,
    const SocketFacts &facts)
{
    const auto address = [&](quint32 id) {
        return recording.addresses().address(id);
    };
    const SocketFacts *other = book.find(pairs.peerOf(facts.socketId));
    EndpointAddress peer = address(facts.peerAddress);
    // There is no such address: the kernel connects to this computer (net/ipv4/route.c).
    if (peer.isAny())
        peer = EndpointAddress(loopbackOf(peer), peer.port());
    EndpointAddress local = address(facts.localAddress);
    if (other && (local.isNull() || local.isAny()))
        local = address(other->peerAddress);
    local = localAddress(local, peer, facts.socketId);

    TcpConnection connection;
    const size_t side = facts.listenerId == 0 ? 0 : 1;
    TcpSide &ours = connection.sides[side];
    TcpSide &theirs = connection.sides[1 - side];
    ours.socketId = facts.socketId;
    ours.headers = TcpHeaders(local, peer);
    ours.next = initialSequence(facts.socketId);
    theirs.socketId = other ? other->socketId : 0;
    theirs.headers = TcpHeaders(peer, local);
    theirs.next = initialSequence(~facts.socketId);

    for (const quint32 socketId : {ours.socketId, theirs.socketId}) {
        if (size_t(socketId) >= m_places.size())
            m_places.resize(size_t(socketId) + 1 + m_places.size() / 2, -1);
        if (socketId != 0)
            m_places[socketId]
                = qint32(2 * m_connections.size() + (socketId == ours.socketId ? side : 1 - side));
    }
    m_connections.push_back(connection);
}

TcpConnections::Place TcpConnections::find(quint32 socketId)
{
    if (size_t(socketId) >= m_places.size() || m_places[socketId] < 0)
        return {};
    return {&m_connections[size_t(m_places[socketId] / 2)], m_places[socketId] % 2};
}

} // namespace socketscope
