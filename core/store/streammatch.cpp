#include "core/store/streammatch.h"

#include "core/store/recording.h"
#include "core/support/appendtight.h"

#include <algorithm>
#include <sys/socket.h>

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

void StreamMatch::Stream::append(qsizetype event, qint64 bytes)
{
    if (events.size() % kPerMark == 0)
        appendTight(offsets, total);
    events.append(quint32(event));
    total += bytes;
}

void StreamMatch::follow(const Recording &recording, const SocketBook &book, qsizetype end)
{
    Q_ASSERT(book.followed() >= end);
    while (m_followed < end) {
        qsizetype length = 0;
        const SocketEvent *run = recording.events().run(m_followed, end, length);
        for (qsizetype offset = 0; offset < length; ++offset) {
            const SocketEvent &event = run[offset];
            apply(event, m_followed + offset);
            if (event.call() == Call::Accept && event.acceptedSocketId() != 0)
                m_pairs.look(recording.addresses(), book, event.acceptedSocketId());
            else if ((event.call() == Call::Connect || event.call() == Call::GetSockName)
                && !event.failed())
                m_pairs.look(recording.addresses(), book, event.socketId);
        }
        m_followed += length;
    }
}

void StreamMatch::apply(const SocketEvent &event, qsizetype index)
{
    if (event.isSend() || event.isReceive()) {
        if (const qint64 bytes = streamBytes(event)) {
            Ends &ends = endsOf(event.socketId);
            std::optional<Stream> &stream = event.isSend() ? ends.sent : ends.received;
            if (!stream)
                stream.emplace();
            stream->append(index, bytes);
        }
    } else if (event.call() == Call::Connect && !event.failed()) {
        endsOf(event.socketId).began = index;
    } else if (const quint32 made = event.acceptedSocketId()) {
        endsOf(made).began = index;
    }
}

qint64 StreamMatch::offsetAt(const Recording &recording, const Stream &stream, qsizetype position)
{
    if (position >= stream.events.size())
        return stream.total;
    qsizetype summed = position / Stream::kPerMark * Stream::kPerMark;
    qint64 offset = stream.offsets[size_t(position / Stream::kPerMark)];
    for (; summed < position; ++summed)
        offset += streamBytes(recording.events().at(stream.events[summed]));
    return offset;
}

qint64 StreamMatch::offsetOf(const Recording &recording, qsizetype event) const
{
    const SocketEvent &call = recording.events().at(event);
    const Ends *ends = find(call.socketId);
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
        const qint64 end = offset + streamBytes(recording.events().at(event));
        const qint64 first = qMax(offset, from);
        if (end > from)
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
    const qint64 from = offsetOf(recording, event);
    const Ends *peer = find(peerOf(call.socketId));
    if (from < 0 || !peer || call.isSend() != eventIsSend)
        return {};
    const std::optional<Stream> &stream = eventIsSend ? peer->received : peer->sent;
    return stream ? partsOf(recording, *stream, from, from + streamBytes(call), most)
                  : std::vector<StreamPart>();
}

std::vector<StreamPart> StreamMatch::sendsIn(
    const Recording &recording, qsizetype recvEvent, qsizetype most) const
{
    return acrossFrom(recording, recvEvent, false, most);
}

std::vector<StreamPart> StreamMatch::recvsOf(
    const Recording &recording, qsizetype sendEvent, qsizetype most) const
{
    return acrossFrom(recording, sendEvent, true, most);
}

qsizetype StreamMatch::acceptOf(const Recording &recording, qsizetype connectEvent) const
{
    const Ends *ends = find(recording.events().at(connectEvent).socketId);
    const Ends *peer = ends && ends->began == connectEvent
        ? find(peerOf(recording.events().at(connectEvent).socketId))
        : nullptr;
    return peer ? peer->began : -1;
}

qsizetype StreamMatch::connectOf(const Recording &recording, qsizetype acceptEvent) const
{
    const Ends *peer = find(peerOf(recording.events().at(acceptEvent).acceptedSocketId()));
    return peer ? peer->began : -1;
}

StreamMatch::Ends &StreamMatch::endsOf(quint32 socketId)
{
    if (size_t(socketId) >= m_indexOfId.size())
        m_indexOfId.resize(size_t(socketId) + 1 + m_indexOfId.size() / 2, -1);
    qint32 &slot = m_indexOfId[socketId];
    if (slot < 0) {
        slot = qint32(m_ends.size());
        m_ends.emplace_back();
    }
    return m_ends[size_t(slot)];
}

const StreamMatch::Ends *StreamMatch::find(quint32 socketId) const
{
    if (size_t(socketId) >= m_indexOfId.size() || m_indexOfId[socketId] < 0)
        return nullptr;
    return &m_ends[size_t(m_indexOfId[socketId])];
}

} // namespace socketscope
