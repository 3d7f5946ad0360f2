#pragma once

#include "tests/support/handmadelog.h"

#include <cerrno>

namespace socketscope {

/// The session of the design's drawing: a server greets one client, which writes and is answered.
inline void recordDrawnSession(HandmadeLog &log)
{
    const auto server = EndpointId::server();
    const auto client = EndpointId::client(1);
    const quint32 here = log.address("127.0.0.1", 12345);
    const quint32 there = log.address("127.0.0.1", 59206);
    const auto add = [&log](qint64 us, EndpointId who, quint32 socket, int descriptor, Call call,
                         quint32 argument, qint32 result, QByteArrayView bytes = {}) {
        SocketEvent event = log.event(call, who, socket, descriptor);
        event.startNs = us * 1000;
        event.argument = argument;
        event.result = result;
        log.record(event, bytes);
    };
    add(60, server, 1, -1, Call::Socket, (2u << 16) | 1u, 4);
    add(160, server, 1, 4, Call::Bind, here, 0);
    add(300, server, 1, 4, Call::Listen, 5, 0);
    add(600, client, 2, -1, Call::Socket, (2u << 16) | 1u, 5);
    add(720, client, 2, 5, Call::Connect, here, 0);
    SocketEvent accept = log.event(Call::Accept, server, 1, 4);
    accept.startNs = 940 * 1000;
    accept.argument = there;
    accept.result = 6;
    accept.payloadPosition = 3;
    accept.messageFlags = NonBlocking | CloseOnExec;
    log.record(accept);
    add(1180, server, 3, 6, Call::Send, 22, 22, "Welcome to the server!");
    add(1360, client, 2, 5, Call::Recv, 65536, 22, "Welcome to the server!");
    add(1620, client, 2, 5, Call::Send, 34, 34, "Hello, Server! This is the client.");
    add(1820, server, 3, 6, Call::Recv, 65536, 34, "Hello, Server! This is the client.");
    add(1980, server, 3, 6, Call::Send, 17, 17, "Message received!");
    add(2120, client, 2, 5, Call::Recv, 65536, 17, "Message received!");
    add(2300, client, 2, 5, Call::Close, 0, 0);
    add(2610, server, 3, 6, Call::Recv, 65536, 0);
    add(2660, server, 3, 6, Call::Shutdown, 1, 0);
    add(2710, server, 3, 6, Call::Close, 0, 0);
}

/// What goes wrong, and bytes that are no text, as client 2 and a second server meet them.
inline void recordTrouble(HandmadeLog &log)
{
    const quint32 nobody = log.address("10.0.0.9", 9);
    const quint32 here = log.address("127.0.0.1", 12345);
    const auto client = EndpointId::client(2);
    log.callOf(EndpointId::server(2), 4, 7, Call::Bind, here, -1, EADDRINUSE);
    log.callOf(client, 5, 8, Call::Connect, nobody, -1, ECONNREFUSED);
    log.callOf(
        client, 6, 8, Call::SetSockOpt, (1u << 16) | 2u, 0, 0, QByteArrayView("\1\0\0\0", 4));
    log.callOf(client, 6, 8, Call::Connect, here, 0);
    log.callOf(client, 6, 8, Call::Send, 12, 12, 0, QByteArrayView("\x1b[2J\r\n\0\xff<b>x", 12));
    log.callOf(client, 6, 8, Call::Send, 4096, 4096, 0, QByteArray(4096, 'x'));
    log.callOf(client, 6, 8, Call::Recv, 65536, -1, ECONNRESET);
}

} // namespace socketscope
