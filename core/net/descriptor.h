#pragma once

#include "core/event/endpointid.h"
#include "core/event/eventsink.h"

#include <utility>

namespace socketscope {

/// Owns one native socket, knows its name in the log, and closes it with a recorded close(2).
///
/// A default one, one that was moved from and one that was closed are not open. The sink outlives
/// it.
class Descriptor
{
public:
    Descriptor() = default;
    Descriptor(EventSink &sink, EndpointId endpoint, quint32 socketId, int number)
        : m_sink(&sink)
        , m_endpoint(endpoint)
        , m_socketId(socketId)
        , m_number(number)
    { }
    Descriptor(Descriptor &&other) noexcept { swap(other); }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        close();
        swap(other);
        return *this;
    }
    ~Descriptor() { close(); }
    Q_DISABLE_COPY(Descriptor)

    /// Closes and records it; does nothing when it is not open.
    void close();

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// The system's number; -1 when not open.
    [[nodiscard]] int number() const { return m_number; }
    /// The number in the log, which stays after close(); 0 if there never was a socket.
    [[nodiscard]] quint32 socketId() const { return m_socketId; }
    [[nodiscard]] EndpointId endpoint() const { return m_endpoint; }
    /// Where its calls are recorded; only of a descriptor that is or was open.
    [[nodiscard]] EventSink &sink() const { return *m_sink; }

private:
    void swap(Descriptor &other) noexcept
    {
        std::swap(m_sink, other.m_sink);
        std::swap(m_endpoint, other.m_endpoint);
        std::swap(m_socketId, other.m_socketId);
        std::swap(m_number, other.m_number);
    }

    EventSink *m_sink = nullptr;
    EndpointId m_endpoint;
    quint32 m_socketId = 0;
    int m_number = -1;
};

} // namespace socketscope
