#include "core/describe/callexplanation.h"

#include "core/store/recording.h"

#include <sys/socket.h>

// What became of bytes that were moved.

namespace socketscope {

bool CallExplanation::hasFlag(int messageFlag) const
{
    return (m_event.messageFlags & quint64(messageFlag)) != 0;
}

bool CallExplanation::hadStoppedReceiving() const
{
    return m_facts && m_facts->receivingFinishedNs >= 0
        && m_facts->receivingFinishedNs <= m_event.startNs;
}

QString CallExplanation::ofSend() const
{
    if (isDatagram())
        return ofSentDatagram();
    const quint32 asked = m_recording.sizeAsked(m_event);
    if (asked == 0)
        return isSeqpacket()
            ? tr("An empty message was sent. The peer's recv() returns 0 for it, just as at the "
                 "end.")
            : tr("Nothing was sent: a stream of bytes has no empty messages, so the peer learns "
                 "nothing of this call.");
    if (quint32(m_event.result) < asked)
        return tr("The system took %1 of %2 bytes, because its send buffer is full. The rest "
                  "follows when the peer has read some.")
            .arg(m_event.result)
            .arg(asked);
    if (hasFlag(MSG_OOB))
        return tr("The system took %n bytes and marked the last of them as urgent: the peer can "
                  "take that one out of turn, with MSG_OOB.",
            nullptr, m_event.result);
    if (!isUnix() && m_event.call() == Call::SendTo && !m_recording.addressOf(m_event).isNull())
        return tr("The system took %n bytes into its send buffer. They go to the peer of the "
                  "connection: Linux passes over the address that was named.",
            nullptr, m_event.result);
    return tr("The system took %n bytes into its send buffer and delivers them. That says nothing "
              "yet about the peer having read them.",
        nullptr, m_event.result);
}

QString CallExplanation::ofSentDatagram() const
{
    if (isUnix())
        return tr("%n bytes are in the receiver's queue as one datagram. Between Unix sockets none "
                  "is lost: with a full queue the call waits.",
            nullptr, m_event.result);
    if (m_event.result == 0)
        return tr("An empty datagram was handed over: it has a sender, but no bytes. Whether it "
                  "arrives, the call cannot tell.");
    return tr("%n bytes were handed over as one datagram. Whether it arrives, the call cannot "
              "tell.",
        nullptr, m_event.result);
}

QString CallExplanation::ofEmptyDatagram(const QString &from) const
{
    if (m_recording.sizeAsked(m_event) == 0)
        return tr("A datagram was taken, and all of it is lost: the buffer had no room.");
    if (hadStoppedReceiving())
        return tr("shutdown() has ended receiving here, so 0 came back at once; or an empty "
                  "datagram had come before.");
    return tr("An empty datagram came from %1: it has no bytes, but it is a message, and no "
              "end of anything.")
        .arg(from);
}

QString CallExplanation::ofDatagram() const
{
    const QString from = m_recording.addressIdOf(m_event) == 0
        ? tr("its sender", "where a datagram came from, when the call does not tell")
        : address();
    if (m_event.result == 0)
        return ofEmptyDatagram(from);
    const quint32 asked = m_recording.sizeAsked(m_event);
    const qint64 lost = datagramBytesLost();
    if (m_event.isPeek())
        return tr("The program looked at %1 bytes of a datagram from %2 and left it where it is: "
                  "the next call finds it whole.")
            .arg(m_event.result - lost)
            .arg(from);
    if (lost > 0)
        return tr("A datagram of %1 bytes came from %2, and the buffer took %3 of them. The rest "
                  "is lost: what is left of a datagram is never kept for the next call.")
            .arg(m_event.result)
            .arg(from)
            .arg(m_event.result - lost);
    if (m_event.call() == Call::RecvMsg
        && (m_recording.messages().message(m_event.argument).answeredFlags & MSG_TRUNC) != 0)
        return tr("A datagram came from %1 that is longer than the buffer: msg_flags has "
                  "MSG_TRUNC. %2 bytes were taken, the rest is lost.")
            .arg(from)
            .arg(m_event.result);
    if (quint32(m_event.result) == asked && !hasFlag(MSG_TRUNC))
        return tr("A datagram came from %1 and filled the buffer of %2 bytes. If it was longer, "
                  "the rest is lost; MSG_TRUNC would tell.")
            .arg(from)
            .arg(asked);
    return tr("One whole datagram of %1 bytes came from %2. One call takes one datagram, never "
              "parts of two.")
        .arg(m_event.result)
        .arg(from);
}

qint64 CallExplanation::datagramBytesLost() const
{
    if (!hasFlag(MSG_TRUNC)) // the length that is returned is what came in
        return 0;
    return qMax(qint64(0), qint64(m_event.result) - qint64(m_recording.sizeAsked(m_event)));
}

/// 0 of a stream: mostly its end.
QString CallExplanation::ofReceivedZero() const
{
    if (m_recording.sizeAsked(m_event) == 0)
        return tr("0 bytes were asked for, so 0 came back at once. That tells nothing about the "
                  "peer.");
    if (hadStoppedReceiving())
        return tr("shutdown() has ended receiving here, so recv() returned 0. That tells nothing "
                  "about the peer.");
    if (isSeqpacket())
        return tr("recv() returned 0: the peer has finished sending, or it has sent an empty "
                  "message. On a SOCK_SEQPACKET socket both look alike.");
    return tr("The peer has finished sending: recv() returned 0, which is the end of the "
              "stream. The other direction stays open until this end finishes too.");
}

QString CallExplanation::ofReceive() const
{
    if (isDatagram())
        return ofDatagram();
    if (m_event.result == 0)
        return ofReceivedZero();
    if (m_event.isPeek())
        return tr("The program looked at %n bytes that the peer had sent and left them where they "
                  "are: the next call finds them again.",
            nullptr, m_event.result);
    if (isSeqpacket())
        return tr("The program took a message of %n bytes: on a SOCK_SEQPACKET socket one recv() "
                  "takes one message, and what the buffer has no room for is lost.",
            nullptr, m_event.result);
    if (hasFlag(MSG_OOB))
        return tr("The program took the urgent byte, which was kept aside: it has come before "
                  "bytes that were sent earlier and are not read yet.");
    if (hasFlag(MSG_TRUNC) && m_facts && !isUnix())
        return tr("%n bytes were taken and thrown away: TCP hands nothing over with MSG_TRUNC "
                  "(tcp(7)).",
            nullptr, m_event.result);
    if (quint32(m_event.result) == m_recording.sizeAsked(m_event))
        return tr("The program took %n bytes that the peer had sent. The buffer was filled, so "
                  "more may be waiting.",
            nullptr, m_event.result);
    return tr("The program took %n bytes that the peer had sent. recv() returns what is there, not "
              "one message: two sends may arrive in one recv, or one in several.",
        nullptr, m_event.result);
}

} // namespace socketscope
