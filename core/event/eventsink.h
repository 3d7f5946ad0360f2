#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/messagearguments.h"
#include "core/event/socketevent.h"

#include <QByteArrayView>

namespace socketscope {

/// Where the network thread leaves the calls it has made. One thread writes; see Recording.
class EventSink
{
public:
    virtual ~EventSink() = default;

    /// Nanoseconds since the session began.
    [[nodiscard]] virtual qint64 nowNs() const = 0;
    /// A number for a socket that is about to be made; counted from 1.
    [[nodiscard]] virtual quint32 nextSocketId() = 0;
    /// The number under which the address is kept; 0 for no address.
    [[nodiscard]] virtual quint32 addressId(const EndpointAddress &address) = 0;
    /// The number under which the arguments of sendto, recvfrom and recvmsg are kept.
    [[nodiscard]] virtual quint32 messageId(const MessageArguments &message) = 0;

    /// Room for a recv(2) to write into, or for bytes that are made to be sent.
    /// Valid until the next call of any function here; length at most limits::kReceiveBytes.
    [[nodiscard]] virtual char *reserve(qsizetype length) = 0;
    /// Records a call whose payload is the first `length` bytes of what reserve() gave.
    /// The bytes stay where they are (readable by the writer until the next reserve() at least).
    virtual void recordReserved(SocketEvent event, qsizetype length) = 0;
    /// Records a call and copies its payload.
    virtual void record(SocketEvent event, QByteArrayView payload = {}) = 0;
};

} // namespace socketscope
