#include "core/transcript/callchoice.h"

#include "core/store/endpairs.h"
#include "core/store/eventfilter.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

namespace socketscope {

namespace {

using Sockets = std::vector<bool>; ///< by id

void add(Sockets &sockets, quint32 socketId)
{
    if (size_t(socketId) >= sockets.size())
        sockets.resize(size_t(socketId) + 1);
    sockets[socketId] = true;
}

bool contains(const Sockets &sockets, quint32 socketId)
{
    return socketId != 0 && size_t(socketId) < sockets.size() && sockets[socketId];
}

/// The socket, what it accepted, and the other ends of these.
Sockets socketsOf(const Recording &recording, qsizetype count, quint32 socketId)
{
    SocketBook book;
    EndPairs pairs;
    for (qsizetype index = 0; index < count; ++index) {
        const SocketEvent &event = recording.events().at(index);
        if (!event.isSend() && !event.isReceive())
            book.apply(event, index);
    }
    book.applyToldEnds(recording, count);
    pairs.follow(recording, count);
    Sockets sockets;
    for (const SocketFacts &facts : book.sockets()) {
        if (facts.socketId != socketId && facts.listenerId != socketId)
            continue;
        add(sockets, facts.socketId);
        add(sockets, pairs.peerOf(facts.socketId));
    }
    return sockets;
}

} // namespace

CallChoice callsThatAnswer(
    const Recording &recording, qsizetype count, const EventQuery &query, const NoteTexts &notes)
{
    EventKeys keys;
    keys.follow(recording, count);
    EventFilter filter(recording, query, notes);
    filter.scan(keys);
    CallChoice choice(size_t(count), false);
    for (qsizetype hit = 0; hit < filter.hits().size(); ++hit)
        choice[size_t(filter.hits().at(hit))] = true;
    return choice;
}

CallChoice callsBetween(const Recording &recording, qsizetype count, qint64 firstNs, qint64 lastNs)
{
    CallChoice choice(size_t(count), false);
    for (qsizetype index = 0; index < count; ++index) {
        const qint64 startNs = recording.events().at(index).startNs;
        choice[size_t(index)] = startNs >= firstNs && startNs <= lastNs;
    }
    return choice;
}

CallChoice callsOfConnection(const Recording &recording, qsizetype count, quint32 socketId)
{
    const Sockets sockets = socketsOf(recording, count, socketId);
    CallChoice choice(size_t(count), false);
    for (qsizetype index = 0; index < count; ++index) {
        const SocketEvent &event = recording.events().at(index);
        choice[size_t(index)]
            = contains(sockets, event.socketId) || contains(sockets, event.acceptedSocketId());
    }
    return choice;
}

} // namespace socketscope
