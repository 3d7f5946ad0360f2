#include "core/store/endpairs.h"

#include "core/event/kernelfact.h"
#include "core/store/recording.h"
#include "core/support/limits.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace socketscope {

namespace {

/// Whether the address names one end alone; port 0 and a Unix socket without a name do not.
bool names(const EndpointAddress &address)
{
    return address.isUnix() ? !address.unixPath().isEmpty() : address.port() != 0;
}

/// Whether two address ids name the same end; a wildcard stands for any host of its port.
bool agree(const AddressTable &addresses, quint32 a, quint32 b)
{
    const EndpointAddress one = addresses.address(a);
    const EndpointAddress other = addresses.address(b);
    // Unix sockets without a name are many, and nothing tells one from another.
    if (one.isUnix() || other.isUnix())
        return a == b && names(one);
    if (a == b || a == 0 || b == 0)
        return true;
    return (one.isAny() || other.isAny()) && one.port() == other.port();
}

/// Whether there is, or will be, a connection to the address asked for (connect(2)).
bool isUnderWay(const SocketEvent &event)
{
    return !event.failed() || event.errorNumber == EINPROGRESS || event.errorNumber == EINTR;
}

} // namespace

quint32 EndPairs::apply(const AddressTable &addresses, const SocketEvent &event)
{
    if (const quint32 made = event.acceptedSocketId()) {
        const quint32 local = endOf(event.socketId).local;
        End &end = endOf(made);
        end.isKnown = true;
        end.wasAccepted = true;
        end.local = local;
        end.peer = event.argument;
        return look(addresses, made) ? made : 0;
    }
    const bool isConnect = event.call() == Call::Connect && isUnderWay(event);
    if (event.failed() && !isConnect)
        return 0;
    End &end = endOf(event.socketId);
    end.isKnown = true;
    switch (event.call()) {
    case Call::Bind:
        end.bound = names(addresses.address(event.argument)) ? event.argument : 0;
        end.local = end.local == 0 ? end.bound : end.local;
        return 0;
    case Call::GetSockName:
        return nameIsTold(addresses, event.socketId, event.argument) ? event.socketId : 0;
    case Call::GetPeerName:
        end.peer = end.peer == 0 ? event.argument : end.peer;
        return look(addresses, event.socketId) ? event.socketId : 0;
    case Call::Connect:
        if (event.argument == 0) {
            dissolve(end, event.startNs);
            return event.socketId;
        }
        end.peer = event.argument;
        return look(addresses, event.socketId) ? event.socketId : 0;
    case Call::Close:
        std::erase(m_nameless, event.socketId);
        return 0;
    default:
        return 0;
    }
}

void EndPairs::apply(const AddressTable &addresses, const ToldEnds &told, bool ofServer)
{
    End &end = endOf(told.socketId);
    end.isKnown = true;
    if (end.local == 0)
        end.local = told.localAddress;
    if (end.peer == 0 && told.peerAddress != 0) {
        end.peer = told.peerAddress;
        end.wasAccepted = ofServer;
    }
    look(addresses, told.socketId);
}

bool EndPairs::apply(const KernelFact &fact)
{
    if (!knows(fact.socketId) || !knows(fact.amount))
        return false;
    if (fact.seenNs > m_ends[fact.socketId].dissolvedNs
        && fact.seenNs > m_ends[fact.amount].dissolvedNs)
        join(fact.socketId, fact.amount);
    return true;
}

void EndPairs::follow(const Recording &recording, qsizetype end)
{
    for (qsizetype index = 0; index < end;) {
        qsizetype length = 0;
        const SocketEvent *run = recording.events().run(index, end, length);
        for (const SocketEvent *event = run; event != run + length; ++event) {
            if (!event->isSend() && !event->isReceive())
                apply(recording.addresses(), *event);
        }
        index += length;
    }
    followTold(recording, end);
}

void EndPairs::followTold(const Recording &recording, qsizetype end)
{
    for (qsizetype index = 0; index < recording.toldEnds().size(); ++index) {
        const ToldEnds &told = recording.toldEnds().at(index);
        if (qsizetype(told.event) < end)
            apply(recording.addresses(), told,
                recording.events().at(told.event).endpoint().isServer());
    }
    for (qsizetype index = 0; index < recording.kernelFacts().size(); ++index) {
        if (recording.kernelFacts().at(index).kind == KernelFact::Kind::Peer)
            apply(recording.kernelFacts().at(index));
    }
}

/// Looks for the other end of a socket, one of whose addresses has just become known.
bool EndPairs::look(const AddressTable &addresses, quint32 socketId)
{
    const End end = endOf(socketId);
    if (end.peer == 0 || end.other != 0)
        return false;
    if (end.local != 0)
        m_byLocal.insert(end.local, socketId);
    m_byPeer.insert(end.peer, socketId);
    if (tryPair(addresses, socketId, m_byLocal.value(end.peer))
        || (end.local != 0 && tryPair(addresses, socketId, m_byPeer.value(end.local))))
        return true;
    if (end.wasAccepted)
        return tryPair(addresses, socketId, onlyNameless(addresses, end.local), true);
    if (end.local != 0)
        return false;
    if (m_nameless.size() < size_t(limits::kMaxLabSockets))
        m_nameless.push_back(socketId);
    return onlyNameless(addresses, end.peer) == socketId
        && tryPair(addresses, socketId, m_byLocal.value(end.peer), true);
}

/// Pairs the two if they can be ends of one connection: one has connected, the other was accepted,
/// and both address pairs agree. Where from it connected must be known, unless no other can be it.
bool EndPairs::tryPair(
    const AddressTable &addresses, quint32 socketId, quint32 candidate, bool isOnlyOne)
{
    if (candidate == 0 || candidate == socketId)
        return false;
    const End &one = endOf(socketId);
    const End &other = endOf(candidate);
    if ((one.wasAccepted ? other : one).local == 0 && !isOnlyOne)
        return false;
    if (other.peer == 0 || other.other != 0 || one.wasAccepted == other.wasAccepted
        || !agree(addresses, one.local, other.peer) || !agree(addresses, one.peer, other.local))
        return false;
    join(socketId, candidate);
    return true;
}

/// Who of the session has connected there and nobody knows from where; 0 if there are more.
quint32 EndPairs::onlyNameless(const AddressTable &addresses, quint32 server) const
{
    quint32 found = 0;
    for (const quint32 socketId : m_nameless) {
        const End &end = m_ends[socketId];
        if (end.other != 0 || !agree(addresses, end.peer, server))
            continue;
        if (found != 0)
            return 0;
        found = socketId;
    }
    return found;
}

bool EndPairs::nameIsTold(const AddressTable &addresses, quint32 socketId, quint32 local)
{
    End &end = endOf(socketId);
    if (!names(addresses.address(local)))
        return false;
    std::erase(m_nameless, socketId);
    end.local = local;
    const bool wasWrong
        = end.other != 0 && !end.wasAccepted && !agree(addresses, local, endOf(end.other).peer);
    if (wasWrong) { // the only one that could be, and was not
        endOf(end.other).other = 0;
        endOf(socketId).other = 0;
    }
    return look(addresses, socketId) || wasWrong;
}

/// After connect(2) with AF_UNSPEC the kernel keeps what bind(2) was asked for.
void EndPairs::dissolve(End &end, qint64 atNs)
{
    end.dissolvedNs = atNs;
    end.local = end.bound;
    end.peer = 0;
    end.other = 0;
}

void EndPairs::join(quint32 one, quint32 other)
{
    for (const quint32 socketId : {one, other}) {
        const quint32 before = std::exchange(endOf(socketId).other, 0);
        if (endOf(before).other == socketId)
            endOf(before).other = 0;
    }
    endOf(one).other = other;
    endOf(other).other = one;
    std::erase_if(m_nameless, [=](quint32 id) { return id == one || id == other; });
}

EndPairs::End &EndPairs::endOf(quint32 socketId)
{
    if (size_t(socketId) >= m_ends.size())
        m_ends.resize(size_t(socketId) + 1 + m_ends.size() / 2);
    return m_ends[socketId];
}

} // namespace socketscope
