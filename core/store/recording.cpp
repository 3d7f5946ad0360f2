#include "core/store/recording.h"

namespace socketscope {

Recording::Recording(qint64 maxPayloadBytes)
    : m_payload(maxPayloadBytes)
{ }

QDateTime Recording::startedAt() const
{
    const std::scoped_lock lock(m_startedMutex);
    return m_startedAt;
}

void Recording::setStartedAt(const QDateTime &time)
{
    const std::scoped_lock lock(m_startedMutex);
    m_startedAt = time;
}

void Recording::recordReserved(SocketEvent event, qsizetype length)
{
    if (length > 0)
        append(event, m_payload.commit(length), quint32(length));
    else
        append(event, event.payloadPosition, 0);
}

void Recording::record(SocketEvent event, QByteArrayView payload)
{
    if (payload.isEmpty()) {
        append(event, event.payloadPosition, 0);
        return;
    }
    if (payload.size() > limits::kPayloadBlockBytes) {
        event.flags = quint8(event.flags | PayloadCut);
        payload = payload.first(limits::kPayloadBlockBytes);
    }
    append(event, m_payload.append(payload), quint32(payload.size()));
}

void Recording::recordDropped(const SocketEvent &event, quint32 length)
{
    append(event, PayloadStore::kNowhere, length);
}

void Recording::tellEnds(quint32 socketId, quint32 localAddress, quint32 peerAddress)
{
    // Beyond the bound they stay unknown, as they would without the file's word.
    m_toldEnds.append({quint32(m_events.size()), socketId, localAddress, peerAddress});
}

void Recording::append(const SocketEvent &event, quint64 payloadPosition, quint32 payloadLength)
{
    if (SocketEvent *place = m_events.next()) {
        *place = event;
        place->payloadPosition = payloadPosition & 0xffffffffffff;
        place->payloadLength = payloadLength;
        m_events.publish();
    } else {
        m_lostEvents.fetch_add(1, std::memory_order_relaxed);
    }
    ring();
}

bool Recording::addKernelFact(const KernelFact &fact)
{
    const bool kept = m_kernelFacts.append(fact);
    ring();
    return kept;
}

void Recording::addWaitingCall(const WaitingCall &call)
{
    m_waiting.add(call);
    ring();
}

void Recording::removeWaitingCall(quint32 ticket)
{
    m_waiting.remove(ticket);
    ring();
}

quint32 Recording::addressIdOf(const SocketEvent &event) const
{
    switch (event.call()) {
    case Call::Bind:
    case Call::Connect:
    case Call::Accept:
    case Call::GetSockName:
    case Call::GetPeerName:
        return event.argument;
    case Call::SendTo:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return m_messages.message(event.argument).addressId;
    default:
        return 0;
    }
}

void Recording::ring()
{
    if (m_told.load(std::memory_order_relaxed) || m_told.exchange(true, std::memory_order_acq_rel))
        return;
    if (m_listener)
        m_listener();
    if (m_watchListener)
        m_watchListener();
    if (m_journalListener)
        m_journalListener();
}

} // namespace socketscope
