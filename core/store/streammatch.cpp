#include "core/store/streammatch.h"

#include "core/event/kernelfact.h"
#include "core/store/recording.h"
#include "core/support/appendtight.h"

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace socketscope {

namespace {

/// Bytes that the call moved along the stream; peeked and out-of-band ones do not count,
/// nor datagrams.
qint64 streamBytes(const SocketEvent &event)
{
    const bool aside
        = (event.messageFlags & (MSG_PEEK | MSG_OOB)) != 0 || (event.flags & Datagram) != 0;
    return event.result > 0 && !aside ? event.result : 0;
}

} // namespace

StreamMatch::Stream::Stream() = default;

void StreamMatch::Stream::append(qsizetype event, qint64 amount)
{
    if (events.size() % kPerMark == 0)
        appendTight(offsets, total);
    events.append(quint32(event));
    total += amount;
}

void StreamMatch::follow(const Recording &recording, const SocketBook &book, qsizetype end)
{
    Q_ASSERT(book.followed() >= end);
    while (m_followed < end) {
        qsizetype length = 0;
        const SocketEvent *run = recording.events().run(m_followed, end, length);
        for (qsizetype offset = 0; offset < length; ++offset) {
            const SocketEvent &event = run[offset];
            apply(book, event, m_followed + offset);
            m_datagrams.apply(recording, event, m_followed + offset);
            if (event.isSend() || event.isReceive())
                continue;
            if (const quint32 paired = m_pairs.apply(recording.addresses(), event)) {
                const quint32 other = m_pairs.peerOf(paired);
                join(makePlace(paired, book), other == 0 ? -1 : makePlace(other, book));
            }
        }
        m_followed += length;
    }
    followFacts(recording, book);
}

void StreamMatch::followFacts(const Recording &recording, const SocketBook &book)
{
    const KernelFacts &facts = recording.kernelFacts();
    for (const qsizetype size = facts.size(); m_followedFacts < size; ++m_followedFacts) {
        if (facts.at(m_followedFacts).kind == KernelFact::Kind::Peer)
            m_waitingFacts.push_back(m_followedFacts);
    }
    std::erase_if(m_waitingFacts, [&](qsizetype index) {
        const KernelFact &fact = facts.at(index);
        if (!m_pairs.apply(fact))
            return false;
        makePlace(fact.socketId, book);
        makePlace(fact.amount, book);
        join(placeAt(recording, fact.socketId, fact.seenNs),
            placeAt(recording, fact.amount, fact.seenNs));
        return true;
    });
}

void StreamMatch::apply(const SocketBook &book, const SocketEvent &event, qsizetype index)
{
    if (event.isSend() || event.isReceive()) {
        if (const qint64 bytes = streamBytes(event)) {
            Ends &ends = m_ends[size_t(makePlace(event.socketId, book))];
            std::optional<Stream> &stream = event.isSend() ? ends.sent : ends.received;
            if (!stream)
                stream.emplace().ofMessages = ends.ofMessages;
            stream->append(index, ends.ofMessages ? 1 : bytes);
        }
    } else if (event.call() == Call::Connect && !event.failed()) {
        const Place place = makePlace(event.socketId, book);
        if (event.argument != 0) {
            m_ends[size_t(place)].began = index;
        } else { // dissolved; another may follow
            Ends next;
            next.first = index;
            next.before = place;
            next.ofMessages = m_ends[size_t(place)].ofMessages;
            m_placeOfId[event.socketId] = Place(m_ends.size());
            m_ends.push_back(std::move(next));
        }
    } else if (const quint32 made = event.acceptedSocketId()) {
        m_ends[size_t(makePlace(made, book))].began = index;
    }
}

/// Either may be -1: then the other has no other end any more.
void StreamMatch::join(Place one, Place other)
{
    const auto part = [this](Place place) {
        if (place < 0)
            return;
        const Place before = std::exchange(m_ends[size_t(place)].peer, -1);
        if (before >= 0 && m_ends[size_t(before)].peer == place)
            m_ends[size_t(before)].peer = -1;
    };
    part(one);
    part(other);
    if (one < 0 || other < 0)
        return;
    m_ends[size_t(one)].peer = other;
    m_ends[size_t(other)].peer = one;
}

qint64 StreamMatch::offsetAt(const Recording &recording, const Stream &stream, qsizetype position)
{
    if (position >= stream.events.size())
        return stream.total;
    qsizetype summed = position / Stream::kPerMark * Stream::kPerMark;
    qint64 offset = stream.offsets[size_t(position / Stream::kPerMark)];
    if (stream.ofMessages)
        return position;
    for (; summed < position; ++summed)
        offset += streamBytes(recording.events().at(stream.events[summed]));
    return offset;
}

qint64 StreamMatch::offsetOf(const Recording &recording, qsizetype event) const
{
    const Ends *ends = find(recording.events().at(event), event);
    return ends && !ends->ofMessages ? positionOf(recording, event) : -1;
}

qint64 StreamMatch::positionOf(const Recording &recording, qsizetype event) const
{
    const SocketEvent &call = recording.events().at(event);
    const Ends *ends = find(call, event);
    if (!ends || streamBytes(call) == 0)
        return -1;
    const std::optional<Stream> &stream = call.isSend() ? ends->sent : ends->received;
    if (!stream)
        return -1;
    qsizetype place = 0;
    for (qsizetype end = stream->events.size(); place < end;) {
        const qsizetype middle = place + (end - place) / 2;
        if (qsizetype(stream->events[middle]) < event)
            place = middle + 1;
        else
            end = middle;
    }
    if (place == stream->events.size() || qsizetype(stream->events[place]) != event)
        return -1;
    return offsetAt(recording, *stream, place);
}

std::vector<StreamPart> StreamMatch::partsOf(
    const Recording &recording, const Stream &stream, qint64 from, qint64 to, qsizetype most)
{
    const auto mark = std::upper_bound(stream.offsets.begin(), stream.offsets.end(), from);
    if (mark == stream.offsets.begin())
        return {};
    qsizetype position = (mark - stream.offsets.begin() - 1) * Stream::kPerMark;
    qint64 offset = stream.offsets[size_t(position / Stream::kPerMark)];
    std::vector<StreamPart> parts;
    for (; position < stream.events.size() && offset < to; ++position) {
        const qsizetype event = stream.events[position];
        const qint64 bytes = streamBytes(recording.events().at(event));
        const qint64 end = offset + (stream.ofMessages ? 1 : bytes);
        const qint64 first = qMax(offset, from);
        if (end > from && stream.ofMessages)
            parts.push_back({event, -1, bytes});
        else if (end > from)
            parts.push_back({event, first, qMin(end, to) - first});
        if (qsizetype(parts.size()) == most)
            break;
        offset = end;
    }
    return parts;
}

std::vector<StreamPart> StreamMatch::acrossFrom(
    const Recording &recording, qsizetype event, bool eventIsSend, qsizetype most) const
{
    const SocketEvent &call = recording.events().at(event);
    if (call.isSend() != eventIsSend)
        return {};
    const Ends *ends = find(call, event);
    const Ends *peer = peerOf(ends);
    const qint64 from = positionOf(recording, event);
    if (from < 0 || !peer)
        return {};
    const std::optional<Stream> &stream = eventIsSend ? peer->received : peer->sent;
    const qint64 to = from + (ends->ofMessages ? 1 : streamBytes(call));
    return stream ? partsOf(recording, *stream, from, to, most) : std::vector<StreamPart>();
}

std::vector<StreamPart> StreamMatch::sendsIn(
    const Recording &recording, qsizetype recvEvent, qsizetype most) const
{
    const SocketEvent &call = recording.events().at(recvEvent);
    if ((call.flags & Datagram) == 0)
        return acrossFrom(recording, recvEvent, false, most);
    const qsizetype sent = m_datagrams.sendOf(recording, recvEvent);
    if (sent < 0)
        return {};
    return {{sent, -1, qMax(recording.events().at(sent).result, 0)}};
}

std::vector<StreamPart> StreamMatch::recvsOf(
    const Recording &recording, qsizetype sendEvent, qsizetype most) const
{
    const SocketEvent &call = recording.events().at(sendEvent);
    if ((call.flags & Datagram) == 0)
        return acrossFrom(recording, sendEvent, true, most);
    const qsizetype taken = m_datagrams.recvOf(sendEvent, call);
    if (taken < 0)
        return {};
    return {{taken, -1, qMax(recording.events().at(taken).result, 0)}};
}

qsizetype StreamMatch::acceptOf(const Recording &recording, qsizetype connectEvent) const
{
    const Ends *ends = find(recording.events().at(connectEvent), connectEvent);
    const Ends *peer = ends && ends->began == connectEvent ? peerOf(ends) : nullptr;
    return peer ? peer->began : -1;
}

qsizetype StreamMatch::connectOf(const Recording &recording, qsizetype acceptEvent) const
{
    const Place place = placeAt(recording.events().at(acceptEvent).acceptedSocketId(), acceptEvent);
    const Ends *peer = place < 0 ? nullptr : peerOf(&m_ends[size_t(place)]);
    return peer ? peer->began : -1;
}

StreamMatch::Place StreamMatch::makePlace(quint32 socketId, const SocketBook &book)
{
    if (size_t(socketId) >= m_placeOfId.size())
        m_placeOfId.resize(size_t(socketId) + 1 + m_placeOfId.size() / 2, -1);
    Place &place = m_placeOfId[socketId];
    if (place < 0) {
        place = Place(m_ends.size());
        const SocketFacts *facts = book.find(socketId);
        m_ends.emplace_back().ofMessages = facts && facts->type == SOCK_SEQPACKET;
    }
    return place;
}

StreamMatch::Place StreamMatch::placeOf(quint32 socketId) const
{
    return size_t(socketId) < m_placeOfId.size() ? m_placeOfId[socketId] : -1;
}

StreamMatch::Place StreamMatch::placeAt(quint32 socketId, qsizetype event) const
{
    Place place = placeOf(socketId);
    while (place >= 0 && m_ends[size_t(place)].first > event)
        place = m_ends[size_t(place)].before;
    return place;
}

StreamMatch::Place StreamMatch::placeAt(
    const Recording &recording, quint32 socketId, qint64 atNs) const
{
    Place place = placeOf(socketId);
    while (place >= 0 && m_ends[size_t(place)].before >= 0
        && recording.events().at(m_ends[size_t(place)].first).startNs > atNs)
        place = m_ends[size_t(place)].before;
    return place;
}

const StreamMatch::Ends *StreamMatch::find(const SocketEvent &call, qsizetype event) const
{
    const Place place = placeAt(call.socketId, event);
    return place < 0 ? nullptr : &m_ends[size_t(place)];
}

const StreamMatch::Ends *StreamMatch::peerOf(const Ends *ends) const
{
    return ends && ends->peer >= 0 ? &m_ends[size_t(ends->peer)] : nullptr;
}

} // namespace socketscope
