#include "core/store/payloadreader.h"

#include "core/event/socketevent.h"

namespace socketscope {

namespace {

constexpr qint64 kBlock = limits::kPayloadBlockBytes;

} // namespace

QByteArrayView PayloadReader::bytesOf(const SocketEvent &event)
{
    return bytesFrom(event, 0);
}

QByteArrayView PayloadReader::bytesFrom(const SocketEvent &event, qsizetype atLeast)
{
    if (event.payloadLength == 0)
        return {};
    const qint64 position = qint64(event.payloadPosition);
    if (position / kBlock != m_pinnedBlock) {
        m_pinnedBlock = position / kBlock;
        m_pinned = m_store.view(quint64(m_pinnedBlock * kBlock), kBlock);
    }
    if (m_pinned.bytes().isEmpty())
        return {};
    const qint64 offset = position % kBlock;
    const qint64 ahead = qMin<qint64>(qMin(atLeast, kBlock - offset), m_readableEnd - position);
    return m_pinned.bytes().sliced(offset, qMax<qint64>(event.payloadLength, ahead));
}

} // namespace socketscope
