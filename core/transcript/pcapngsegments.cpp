// What the calls make of a connection: the segments that PcapngFormat sends.

#include "core/transcript/pcapngformat.h"

#include "core/transcript/pcapngblocks.h"

namespace socketscope {

namespace {

/// Half of the window that TcpHeaders offers: after so much the other end answers, or the window
/// would be seen to be full.
constexpr quint32 kMostUnacknowledged = 1U << 29;

} // namespace

void PcapngFormat::sendData(
    TcpConnection &connection, int from, qint64 length, QByteArrayView known)
{
    establish(connection);
    const bool isParted = length > TcpHeaders::kMaxPayload;
    for (qint64 first = 0; first < length; first += TcpHeaders::kMaxPayload) {
        const qint64 part = qMin<qint64>(TcpHeaders::kMaxPayload, length - first);
        const QByteArrayView partKnown = known.size() > first
            ? known.sliced(first, qMin(part, known.size() - first))
            : QByteArrayView();
        const quint8 flags = first + part == length ? Ack | Psh : Ack;
        send(connection, from, flags, part, partKnown, isParted ? first : -1);
    }
    TcpSide &sender = connection.sides[size_t(from)];
    TcpSide &receiver = connection.sides[size_t(1 - from)];
    if (sender.next - receiver.acknowledged > kMostUnacknowledged) { // also where none took them
        receiver.taken = sender.next;
        acknowledge(connection, 1 - from);
    }
}

/// A recv at one end of bytes that were written when the other end, also ours, sent them.
void PcapngFormat::take(TcpConnection &connection, int side, qint64 length)
{
    establish(connection);
    TcpSide &taker = connection.sides[size_t(side)];
    const TcpSide &sender = connection.sides[size_t(1 - side)];
    const quint32 there = sender.next - taker.taken - (sender.finSent ? 1 : 0);
    taker.taken += quint32(qMin<qint64>(length, there)); // never more than what was sent
    acknowledge(connection, side);
}

void PcapngFormat::takeEnd(TcpConnection &connection, int side)
{
    establish(connection);
    TcpSide &taker = connection.sides[size_t(side)];
    const TcpSide &sender = connection.sides[size_t(1 - side)];
    if (!connection.bothOurs())
        finishSending(connection, 1 - side);
    else if (sender.finSent)
        taker.taken = sender.next;
    if (connection.bothOurs() || taker.finSent)
        acknowledge(connection, side);
}

void PcapngFormat::finishSending(TcpConnection &connection, int side)
{
    TcpSide &sender = connection.sides[size_t(side)];
    if (sender.finSent || connection.reset)
        return;
    establish(connection);
    sender.finSent = true;
    send(connection, side, Fin | Ack);
    TcpSide &other = connection.sides[size_t(1 - side)];
    // The kernel answers for an end that makes no calls any more, or whose calls we do not see.
    if (other.finSent && (other.closed || other.socketId == 0)) {
        other.taken = sender.next;
        acknowledge(connection, 1 - side);
    }
}

void PcapngFormat::close(TcpConnection &connection, int side)
{
    TcpSide &closer = connection.sides[size_t(side)];
    const TcpSide &other = connection.sides[size_t(1 - side)];
    closer.closed = true;
    if (!connection.established || connection.reset)
        return;
    // Closing with bytes unread resets the connection (RFC 2525 §2.17).
    const bool unread = connection.bothOurs()
        && other.next - (other.finSent ? 1 : 0) != closer.taken && other.next != closer.taken;
    if (closer.resetsOnClose || unread) {
        reset(connection, side);
        return;
    }
    if (connection.bothOurs() && other.finSent)
        closer.taken = other.next;
    if (closer.finSent)
        acknowledge(connection, side);
    else
        finishSending(connection, side);
}

void PcapngFormat::reset(TcpConnection &connection, int from)
{
    if (std::exchange(connection.reset, true))
        return;
    send(connection, from, Rst | Ack);
}

/// A segment that only acknowledges; none where there is nothing new, which would be a duplicate.
void PcapngFormat::acknowledge(TcpConnection &connection, int from)
{
    if (connection.received(from) != connection.sides[size_t(from)].acknowledged)
        send(connection, from, Ack);
}

void PcapngFormat::send(TcpConnection &connection, int from, quint8 flags, qsizetype length,
    QByteArrayView known, qint64 firstByte)
{
    TcpSide &side = connection.sides[size_t(from)];
    const TcpSegment segment{
        side.next, (flags & Ack) ? connection.received(from) : 0, flags, length, known};
    side.next += quint32(length) + ((flags & (Syn | Fin)) ? 1 : 0);
    side.acknowledged = segment.acknowledged;
    if (m_cause.out) {
        m_lastPacket
            = pcapng::appendPacket(*m_cause.out, m_startedNs + m_cause.timeNs, side.headers,
                segment, m_comment.text(*m_cause.event, m_cause.number, segment, firstByte));
    }
}

} // namespace socketscope
