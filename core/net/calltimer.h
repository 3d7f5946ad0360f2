#pragma once

#include "core/net/nativesocket.h"

#include <cerrno>

namespace socketscope {

/// A call under way on a socket: takes the time at its start and fills in the event at its end.
class CallTimer
{
public:
    CallTimer(Call call, EventSink &sink, EndpointId endpoint, quint32 socketId, int descriptor)
        : m_sink(sink)
    {
        m_event.setCall(call);
        m_event.setEndpoint(endpoint);
        m_event.socketId = socketId;
        m_event.setDescriptor(descriptor);
        m_event.startNs = sink.nowNs();
    }
    CallTimer(Call call, const Descriptor &descriptor)
        : CallTimer(call, descriptor.sink(), descriptor.endpoint(), descriptor.socketId(),
            descriptor.number())
    { }

    /// The call has returned; errno is taken if it failed.
    native::Outcome end(qint64 result)
    {
        const int errorNumber = result < 0 ? errno : 0;
        m_event.durationNs = quint64(m_sink.nowNs() - m_event.startNs) & 0xffffffffffff;
        m_event.result = qint32(result);
        m_event.errorNumber = quint16(errorNumber);
        return {int(result), errorNumber};
    }

    SocketEvent &event() { return m_event; }

private:
    EventSink &m_sink;
    SocketEvent m_event;
};

/// Makes the call until no signal interrupts it.
template <typename Function>
auto uninterrupted(Function call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

} // namespace socketscope
