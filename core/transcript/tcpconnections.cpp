#include "core/transcript/tcpconnections.h"

#include "core/event/kernelfact.h"
#include "core/store/endpairs.h"
#include "core/store/recording.h"

#include <QHash>
#include <QHostAddress>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

/// Where the port of one of our sockets is not known, one of the range for such (RFC 6335 §6).
constexpr quint16 kFirstEphemeral = 49152;
constexpr quint16 kEphemeralCount = 16384;
/// From one such port of a socket to its next; a prime, so that sockets do not share them soon.
constexpr quint32 kPortStep = 4099;

/// Whether a SYN went out: the other failures are told before one is made.
bool reachedTheWire(const SocketEvent &connect)
{
    return !connect.failed() || (connect.flags & GivenUp) || connect.errorNumber == ECONNREFUSED
        || connect.errorNumber == ECONNRESET || connect.errorNumber == ETIMEDOUT;
}

/// Whether after it the socket has no connection and may make another: connect(2) with AF_UNSPEC,
/// or an attempt that has come to nothing.
bool endsConnection(const SocketEvent &event)
{
    if (event.call() != Call::Connect)
        return false;
    return event.failed() ? reachedTheWire(event) : event.argument == 0;
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
    const EndpointAddress &known, const EndpointAddress &peer, quint32 madeUpFrom)
{
    const quint16 port = known.port() != 0
        ? known.port()
        : quint16(kFirstEphemeral + madeUpFrom % kEphemeralCount);
    const bool usable = !known.isNull() && !known.isAny() && known.family() == peer.family();
    return EndpointAddress(usable ? known.host() : unknownHost(peer), port);
}

/// Different for each connection, so that a pair of addresses that is used again is told apart.
quint32 initialSequence(quint32 number)
{
    return number * 2654435761U; // Knuth's multiplicative hash
}

} // namespace

/// Walks through the calls once, and gathers the connections as they end.
class TcpConnections::Finder
{
public:
    Finder(TcpConnections &found, const Recording &recording)
        : m_found(found)
        , m_recording(recording)
    { }

    void follow(qsizetype end)
    {
        for (qsizetype index = 0; index < end;) {
            qsizetype length = 0;
            const SocketEvent *run = m_recording.events().run(index, end, length);
            for (const SocketEvent *event = run; event != run + length; ++event, ++index) {
                if (!event->isSend() && !event->isReceive())
                    apply(*event, index);
            }
        }
        m_pairs.followTold(m_recording, end);
        for (const SocketFacts &facts : m_book.sockets()) {
            if (isTcp(facts) && !facts.isListener && facts.peerAddress != 0
                && !ownOf(facts.socketId).isPlaced && !ownOf(facts.socketId).isOver)
                add(facts);
        }
    }

private:
    /// What is known of a socket beside the book, which knows its last connection only.
    struct Own
    {
        quint32 bound = 0; ///< address ids: what bind(2) was asked for, which outlasts a connection
        quint32 local = 0;
        quint32 connections = 0; ///< that were ended before this one
        qint32 lastPlace = -1;
        qsizetype attempt = -1; ///< of the connection that it has now
        bool isPlaced = false; ///< that one is among those found
        bool isOver = false; ///< it has none now
    };

    void apply(const SocketEvent &event, qsizetype index)
    {
        const SocketFacts *facts = m_book.find(event.socketId);
        const bool isDissolved = endsConnection(event) && !event.failed();
        if (isDissolved && facts && isTcp(*facts) && facts->peerAddress != 0) {
            takePeerFacts(event.startNs);
            end(*facts, index);
        }
        m_book.apply(event, index);
        m_pairs.apply(m_recording.addresses(), event);
        facts = m_book.find(event.socketId);
        if (!facts || !isTcp(*facts))
            return;
        if (event.call() == Call::Connect && !isDissolved)
            noteConnect(*facts, event, index);
        else if (!event.failed() && event.call() == Call::Bind)
            ownOf(event.socketId).bound = ownOf(event.socketId).local = event.argument;
        else if (!event.failed() && event.call() == Call::GetSockName)
            ownOf(event.socketId).local = event.argument;
    }

    void noteConnect(const SocketFacts &facts, const SocketEvent &event, qsizetype index)
    {
        Own &own = ownOf(event.socketId);
        if (facts.peerAddress != event.argument) // EISCONN: it has another
            return;
        own.isOver = false;
        if (!reachedTheWire(event))
            return;
        own.attempt = qsizetype(m_found.m_attempts.size());
        m_found.m_attempts.push_back({event.startNs, index, -1});
        if (endsConnection(event))
            end(facts, index);
    }

    /// What the kernel has told of pairs up to then.
    void takePeerFacts(qint64 untilNs)
    {
        const KernelFacts &facts = m_recording.kernelFacts();
        for (; m_nextFact < facts.size() && facts.at(m_nextFact).seenNs <= untilNs; ++m_nextFact) {
            if (facts.at(m_nextFact).kind == KernelFact::Kind::Peer)
                m_pairs.apply(facts.at(m_nextFact));
        }
    }

    /// The socket's connection is over with that call, and another may follow.
    void end(const SocketFacts &facts, qsizetype event)
    {
        if (ownOf(facts.socketId).isOver)
            return;
        if (!ownOf(facts.socketId).isPlaced)
            add(facts);
        Own &own = ownOf(facts.socketId);
        if (own.local != 0)
            m_ended.insert(own.local, quint32(own.lastPlace / 2));
        own.local = own.bound;
        ++own.connections;
        own.attempt = -1;
        own.isPlaced = false;
        own.isOver = true;
        m_found.m_endings.push_back({event, facts.socketId});
    }

    void add(const SocketFacts &facts)
    {
        if (facts.listenerId != 0 && joinEnded(facts))
            return;
        const SocketFacts *other = m_book.find(m_pairs.peerOf(facts.socketId));
        if (other
            && (m_pairs.peerOf(other->socketId) != facts.socketId
                || ownOf(other->socketId).isPlaced))
            other = nullptr; // it has dissolved this connection, and perhaps made another
        const Own own = ownOf(facts.socketId);
        EndpointAddress peer = address(facts.peerAddress);
        // There is no such address: the kernel connects to this computer (net/ipv4/route.c).
        if (peer.isAny())
            peer = EndpointAddress(loopbackOf(peer), peer.port());
        EndpointAddress local = address(facts.listenerId != 0 ? facts.localAddress : own.local);
        if (other && (local.isNull() || local.isAny() || local.port() == 0))
            local = address(other->peerAddress);
        local = localAddress(local, peer, facts.socketId + own.connections * kPortStep);

        const auto number = quint32(m_found.m_connections.size());
        const size_t side = facts.listenerId == 0 ? 0 : 1;
        TcpConnection connection;
        connection.sides[side].headers = TcpHeaders(local, peer);
        connection.sides[side].next = initialSequence(2 * number);
        connection.sides[1 - side].headers = TcpHeaders(peer, local);
        connection.sides[1 - side].next = initialSequence(2 * number + 1);
        m_found.m_connections.push_back(connection);
        place(facts.socketId, number, side);
        if (other)
            place(other->socketId, number, 1 - side);
    }

    /// Of an accepted socket whose other end had dissolved the connection before it was accepted.
    bool joinEnded(const SocketFacts &facts)
    {
        const auto ended = m_ended.constFind(facts.peerAddress);
        if (ended == m_ended.constEnd() || m_found.m_connections[*ended].sides[1].socketId != 0)
            return false;
        place(facts.socketId, *ended, 1);
        return true;
    }

    void place(quint32 socketId, quint32 number, size_t side)
    {
        std::vector<qint32> &places = m_found.m_places;
        if (size_t(socketId) >= places.size())
            places.resize(size_t(socketId) + 1 + places.size() / 2, -1);
        Own &own = ownOf(socketId);
        if (own.lastPlace < 0)
            places[socketId] = qint32(2 * number + side);
        else
            m_found.sideAt(own.lastPlace).nextPlace = qint32(2 * number + side);
        own.lastPlace = qint32(2 * number + side);
        own.isPlaced = true;
        if (own.attempt >= 0)
            m_found.m_attempts[size_t(own.attempt)].connection = qint32(number);
        m_found.m_connections[number].sides[side].socketId = socketId;
    }

    Own &ownOf(quint32 socketId)
    {
        if (size_t(socketId) >= m_own.size())
            m_own.resize(size_t(socketId) + 1 + m_own.size() / 2);
        return m_own[socketId];
    }

    [[nodiscard]] EndpointAddress address(quint32 id) const
    {
        return m_recording.addresses().address(id);
    }

    TcpConnections &m_found;
    const Recording &m_recording;
    SocketBook m_book;
    EndPairs m_pairs;
    std::vector<Own> m_own; ///< by socket id
    QHash<quint32, quint32> m_ended; ///< the client's address id to the connection
    qsizetype m_nextFact = 0;
};

TcpConnections::TcpConnections(const Recording &recording, qsizetype end)
{
    Finder(*this, recording).follow(end);
    std::stable_sort(m_attempts.begin(), m_attempts.end(),
        [](const Attempt &a, const Attempt &b) { return a.startNs < b.startNs; });
}

TcpConnections::Place TcpConnections::find(quint32 socketId)
{
    if (size_t(socketId) >= m_places.size() || m_places[socketId] < 0)
        return {};
    return {&m_connections[size_t(m_places[socketId] / 2)], m_places[socketId] % 2};
}

TcpSide &TcpConnections::sideAt(qint32 place)
{
    return m_connections[size_t(place / 2)].sides[size_t(place % 2)];
}

void TcpConnections::followConnect(qsizetype event)
{
    for (; m_nextEnding < m_endings.size() && m_endings[m_nextEnding].event <= event;
         ++m_nextEnding) {
        qint32 &place = m_places[m_endings[m_nextEnding].socketId];
        place = sideAt(place).nextPlace;
    }
}

} // namespace socketscope
