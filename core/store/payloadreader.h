#pragma once

#include "core/store/payloadstore.h"

namespace socketscope {

struct SocketEvent;

/// Reads the payload of many events in a row with few pins: small messages share a block by the
/// thousand, and pinning costs two locked instructions. Holds one block while it lives.
class PayloadReader
{
public:
    explicit PayloadReader(const PayloadStore &store)
        : m_store(store)
    { }

    /// The event's bytes, valid until the next call; empty if it has none or they were dropped.
    [[nodiscard]] QByteArrayView bytesOf(const SocketEvent &event);
    /// The same, and what follows it in its block up to that many bytes in all, as far as
    /// setReadableEnd() allows. Never less than the event's own.
    [[nodiscard]] QByteArrayView bytesFrom(const SocketEvent &event, qsizetype atLeast);
    /// Bytes below this position belong to events that the caller has seen published.
    void setReadableEnd(qint64 position) { m_readableEnd = position; }

private:
    const PayloadStore &m_store;
    PayloadStore::View m_pinned;
    qint64 m_pinnedBlock = -1;
    qint64 m_readableEnd = 0;
};

} // namespace socketscope
