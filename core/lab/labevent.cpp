#include "core/lab/labevent.h"

#include "core/event/eventsink.h"
#include "core/event/packedarguments.h"

#include <sys/socket.h>

namespace socketscope {

namespace {

quint32 argumentOf(const LabCall &call, EventSink &sink)
{
    switch (call.call) {
    case Call::Socket:
        return packedArguments(call.domain, call.type);
    case Call::SetSockOpt:
    case Call::GetSockOpt:
        return packedArguments(call.level, call.option);
    case Call::Bind:
    case Call::Connect:
        return sink.addressId(call.address);
    case Call::Listen:
        return quint32(call.backlog);
    case Call::Send:
        return quint32(call.bytes.size());
    case Call::Recv:
        return call.size;
    case Call::SendTo:
        return sink.messageId({sink.addressId(call.address), quint32(call.bytes.size()), 0});
    case Call::RecvFrom:
    case Call::RecvMsg:
        return sink.messageId({0, call.size, 0});
    case Call::Shutdown:
        return quint32(call.how);
    default:
        return 0;
    }
}

bool keepsBoundaries(const native::LabTarget &target)
{
    return target.type != SOCK_STREAM && target.type != SOCK_SEQPACKET;
}

} // namespace

SocketEvent askedEvent(
    const LabCall &call, const native::LabTarget &target, EndpointId owner, EventSink &sink)
{
    SocketEvent event;
    event.setCall(call.call);
    event.setEndpoint(owner);
    event.socketId = call.socketId;
    event.setDescriptor(target.descriptor);
    event.argument = argumentOf(call, sink);
    if (call.call == Call::Socket || call.call == Call::Accept)
        event.messageFlags = call.socketFlags;
    else if (event.hasData())
        event.messageFlags = quint16(call.messageFlags);
    if (call.call == Call::Socket)
        event.payloadPosition = quint64(call.protocol);
    if (event.hasData() && keepsBoundaries(target))
        event.flags = Datagram;
    return event;
}

SocketEvent answeredEvent(
    SocketEvent asked, const LabCall &call, const native::LabAnswer &answer, EventSink &sink)
{
    asked.startNs = answer.startNs;
    asked.durationNs = quint64(answer.durationNs) & 0xffffffffffff;
    asked.result = qint32(answer.result);
    asked.errorNumber = quint16(answer.errorNumber);
    switch (call.call) {
    case Call::Socket:
        asked.setDescriptor(asked.result);
        break;
    case Call::Accept:
    case Call::GetSockName:
    case Call::GetPeerName:
        asked.argument = sink.addressId(answer.address);
        break;
    case Call::RecvFrom:
    case Call::RecvMsg:
        asked.argument
            = sink.messageId({sink.addressId(answer.address), call.size, answer.answeredFlags});
        break;
    default:
        break;
    }
    return asked;
}

} // namespace socketscope
