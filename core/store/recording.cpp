#include "core/store/recording.h"

namespace socketscope {

Recording::Recording(qint64 maxPayloadBytes)
    : m_payload(maxPayloadBytes)
{ }

void Recording::recordReserved(SocketEvent event, qsizetype length)
{
    if (length > 0) {
        event.payloadPosition = m_payload.commit(length) & 0xffffffffffff;
        event.payloadLength = quint32(length);
    }
    append(event);
}

void Recording::record(SocketEvent event, QByteArrayView payload)
{
    if (!payload.isEmpty()) {
        event.payloadPosition = m_payload.append(payload) & 0xffffffffffff;
        event.payloadLength = quint32(qMin<qsizetype>(payload.size(), limits::kPayloadBlockBytes));
        if (payload.size() > limits::kPayloadBlockBytes)
            event.flags = quint8(event.flags | PayloadCut);
    }
    append(event);
}

void Recording::append(const SocketEvent &event)
{
    if (!m_events.append(event))
        m_lostEvents.fetch_add(1, std::memory_order_relaxed);
    if (m_listener && !m_told.load(std::memory_order_relaxed)
        && !m_told.exchange(true, std::memory_order_acq_rel))
        m_listener();
}

} // namespace socketscope
