#include "core/store/eventkeys.h"

#include "core/store/recording.h"

#include <cerrno>

namespace socketscope {

namespace {

/// The part of a key that is the same for all events of a socket.
quint32 keyPart(quint32 socketId, EndpointId endpoint)
{
    return (endpoint.isClient() ? EventKeys::kOfClient : 0u)
        | ((socketId % EventKeys::kSocketsApart) << EventKeys::kSocketShift);
}

} // namespace

bool EventKeys::countsAsFailed(const SocketEvent &event)
{
    return event.failed() && event.errorNumber != EAGAIN;
}

quint16 EventKeys::keyOf(const SocketEvent &event)
{
    const quint32 key = (quint32(event.callBits) & 0x1f) | (countsAsFailed(event) ? kFailed : 0u)
        | keyPart(event.socketId, event.endpoint());
    return quint16(key);
}

void EventKeys::name(quint32 id, EndpointId endpoint)
{
    if (size_t(id) >= m_sockets.size())
        m_sockets.resize(size_t(id) + 1);
    Socket &socket = m_sockets[id];
    if (socket.isNamed)
        return;
    socket.isNamed = true;
    socket.endpoint = endpoint;
    Bucket &bucket = m_buckets[keyPart(id, endpoint) >> kBucketShift];
    ++bucket.socketCount;
    bucket.lowestId = qMin(bucket.lowestId, id);
    bucket.highestId = qMax(bucket.highestId, id);
    bucket.lowestEndpoint = qMin(bucket.lowestEndpoint, endpoint.packed());
    bucket.highestEndpoint = qMax(bucket.highestEndpoint, endpoint.packed());
}

void EventKeys::follow(const Recording &recording, qsizetype end)
{
    for (qsizetype index = followed(); index < end;) {
        qsizetype length = 0;
        const SocketEvent *run = recording.events().run(index, end, length);
        qsizetype room = 0;
        quint16 *keys = m_keys.next(room); // both lists have chunks of one size, so it is enough
        for (qsizetype offset = 0; offset < length; ++offset) {
            keys[offset] = keyOf(run[offset]);
            learn(run[offset]);
            if (keys[offset] & kFailed)
                m_failed.append(quint32(index + offset));
        }
        m_keys.publish(length);
        index += length;
    }
    learnToldEnds(recording, end);
}

void EventKeys::learnToldEnds(const Recording &recording, qsizetype end)
{
    const ToldEndsList &told = recording.toldEnds();
    for (; m_toldEnds < told.size() && qsizetype(told.at(m_toldEnds).event) < end; ++m_toldEnds) {
        const ToldEnds &ends = told.at(m_toldEnds);
        if (m_sockets[ends.socketId].peerAddress == 0)
            m_sockets[ends.socketId].peerAddress = ends.peerAddress;
    }
}

void EventKeys::learn(const SocketEvent &event)
{
    const quint32 id = event.socketId;
    if (size_t(id) >= m_sockets.size() || !m_sockets[id].isNamed)
        name(id, event.endpoint());
    if (event.call() == Call::Connect)
        m_sockets[id].peerAddress = event.argument;
    if (const quint32 accepted = event.acceptedSocketId()) {
        name(accepted, event.endpoint());
        m_sockets[accepted].peerAddress = event.argument;
    }
}

} // namespace socketscope
