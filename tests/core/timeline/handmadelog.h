#pragma once

#include "core/store/recording.h"

#include <sys/socket.h>

namespace socketscope {

/// Writes a recording call by call, with times that the test chooses.
class HandmadeLog
{
public:
    explicit HandmadeLog(Recording &recording)
        : m_recording(recording)
    { }

    /// The call happens on that socket from now on.
    HandmadeLog &on(EndpointId endpoint, quint32 socketId, int descriptor)
    {
        m_event.setEndpoint(endpoint);
        m_event.socketId = socketId;
        m_event.setDescriptor(descriptor);
        return *this;
    }

    qsizetype call(Call call, qint64 startNs, int result = 0, quint32 argument = 0,
        qint64 durationNs = 4000, int errorNumber = 0)
    {
        SocketEvent event = m_event;
        event.setCall(call);
        event.startNs = startNs;
        event.durationNs = quint64(durationNs) & 0xffffffffffff;
        event.result = result;
        event.argument = argument;
        event.errorNumber = quint16(errorNumber);
        m_recording.record(event);
        return m_recording.events().size() - 1;
    }
    qsizetype accept(qint64 startNs, quint32 newSocketId, int descriptor, quint32 peer)
    {
        SocketEvent event = m_event;
        event.setCall(Call::Accept);
        event.startNs = startNs;
        event.durationNs = 4000;
        event.result = descriptor;
        event.argument = peer;
        event.payloadPosition = newSocketId;
        m_recording.record(event);
        return m_recording.events().size() - 1;
    }
    qsizetype send(qint64 startNs, QByteArrayView bytes)
    {
        return transfer(Call::Send, startNs, bytes, quint32(bytes.size()));
    }
    qsizetype recv(qint64 startNs, QByteArrayView bytes)
    {
        return transfer(Call::Recv, startNs, bytes, 65536);
    }
    /// setsockopt(SO_LINGER), which succeeds.
    qsizetype setLinger(qint64 startNs, bool on, int seconds)
    {
        const linger value{on, seconds};
        SocketEvent event = m_event;
        event.setCall(Call::SetSockOpt);
        event.startNs = startNs;
        event.argument = quint32(SOL_SOCKET) << 16 | quint32(SO_LINGER);
        m_recording.record(
            event, QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value));
        return m_recording.events().size() - 1;
    }
    quint32 address(const char *host, quint16 port)
    {
        return m_recording.addressId(
            EndpointAddress(QHostAddress(QString::fromLatin1(host)), port));
    }

private:
    qsizetype transfer(Call call, qint64 startNs, QByteArrayView bytes, quint32 asked)
    {
        SocketEvent event = m_event;
        event.setCall(call);
        event.startNs = startNs;
        event.durationNs = 4000;
        event.result = qint32(bytes.size());
        event.argument = asked;
        m_recording.record(event, bytes);
        return m_recording.events().size() - 1;
    }

    Recording &m_recording;
    SocketEvent m_event;
};

/// The session of the labs' sixth experiment: listen, connect, a welcome, a message, its answer,
/// and both ends close. `pauseNs` passes before each act of the person, as in real life.
inline void recordExperiment(Recording &recording, qint64 pauseNs = 0)
{
    HandmadeLog log(recording);
    const quint32 server = log.address("127.0.0.1", 12345);
    const quint32 client = log.address("127.0.0.1", 59206);
    const auto us = [&pauseNs](int pauses, int microseconds) {
        return pauses * pauseNs + qint64(microseconds) * 1000;
    };
    log.on(EndpointId::server(), 1, 4);
    log.call(Call::Socket, us(0, 60), 4);
    log.call(Call::SetSockOpt, us(0, 110), 0, quint32(SOL_SOCKET) << 16 | quint32(SO_REUSEADDR));
    log.call(Call::Bind, us(0, 160), 0, server);
    log.call(Call::Listen, us(0, 300), 0, 5);
    log.on(EndpointId::client(1), 2, 5);
    log.call(Call::Socket, us(1, 600), 5);
    log.on(EndpointId::server(), 1, 4).accept(us(1, 960), 3, 6, client);
    log.on(EndpointId::client(1), 2, 5);
    log.call(Call::Connect, us(1, 720), 0, server, 260'000);
    log.call(Call::GetSockName, us(1, 1050), 0, client);
    log.on(EndpointId::server(), 3, 6).send(us(1, 1180), "Welcome to the server!");
    log.on(EndpointId::client(1), 2, 5).recv(us(1, 1360), "Welcome to the server!");
    log.on(EndpointId::client(1), 2, 5).send(us(2, 1620), "Hello, Server! This is the client.");
    log.on(EndpointId::server(), 3, 6).recv(us(2, 1820), "Hello, Server! This is the client.");
    log.on(EndpointId::server(), 3, 6).send(us(2, 1980), "Message received!");
    log.on(EndpointId::client(1), 2, 5).recv(us(2, 2120), "Message received!");
    log.on(EndpointId::client(1), 2, 5).call(Call::Close, us(3, 2300));
    log.on(EndpointId::server(), 3, 6).recv(us(3, 2610), {});
    log.on(EndpointId::server(), 3, 6).call(Call::Close, us(3, 2700));
}

} // namespace socketscope
