#pragma once

#include "core/store/recording.h"

#include <QHostAddress>

namespace socketscope {

/// A recording filled by hand: what a test wants to have happened, one call per line. Each call
/// begins 1 ms after the one before and takes 4 µs, unless told otherwise.
class HandmadeLog
{
public:
    Recording recording;

    /// The number of an address such as ("127.0.0.1", 12345).
    quint32 address(const char *host, quint16 port)
    {
        return recording.addressId(EndpointAddress(QHostAddress(QString::fromLatin1(host)), port));
    }

    /// A call with the next time; give the result and record() it.
    SocketEvent event(Call call, EndpointId endpoint, quint32 socketId, int descriptor)
    {
        SocketEvent made;
        made.startNs = m_nextNs;
        made.durationNs = 4000;
        made.setCall(call);
        made.setEndpoint(endpoint);
        made.socketId = socketId;
        made.setDescriptor(descriptor);
        m_nextNs += 1'000'000;
        return made;
    }

    const SocketEvent &record(const SocketEvent &made, QByteArrayView payload = {})
    {
        recording.record(made, payload);
        return recording.events().at(recording.events().size() - 1);
    }

    /// A call on client 1's socket 2, descriptor 5.
    const SocketEvent &call(Call call, quint32 argument, qint32 result, int errorNumber = 0,
        QByteArrayView payload = {})
    {
        return callOf(EndpointId::client(1), 2, 5, call, argument, result, errorNumber, payload);
    }

    const SocketEvent &callOf(EndpointId endpoint, quint32 socketId, int descriptor, Call call,
        quint32 argument, qint32 result, int errorNumber = 0, QByteArrayView payload = {})
    {
        SocketEvent made = event(call, endpoint, socketId, descriptor);
        made.argument = argument;
        made.result = result;
        made.errorNumber = quint16(errorNumber);
        return record(made, payload);
    }

    /// A successful accept on the server's socket 1, descriptor 4.
    const SocketEvent &accept(quint32 newSocketId, int newDescriptor, quint32 peerAddress)
    {
        SocketEvent made = event(Call::Accept, EndpointId::server(), 1, 4);
        made.argument = peerAddress;
        made.result = newDescriptor;
        made.payloadPosition = newSocketId;
        made.messageFlags = NonBlocking | CloseOnExec;
        return record(made);
    }

private:
    qint64 m_nextNs = 1'000'000;
};

} // namespace socketscope
