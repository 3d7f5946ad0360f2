#include "core/lab/nativecalls.h"

#include "core/event/eventsink.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace socketscope::native {

namespace {

sockaddr *generic(sockaddr_storage &storage)
{
    return reinterpret_cast<sockaddr *>(&storage);
}

int systemFlags(quint16 socketFlags)
{
    return (socketFlags & NonBlocking ? SOCK_NONBLOCK : 0)
        | (socketFlags & CloseOnExec ? SOCK_CLOEXEC : 0);
}

/// Makes one call and takes the time around it.
template <typename Function>
LabAnswer timed(const EventSink &sink, Function call)
{
    LabAnswer answer;
    answer.startNs = sink.nowNs();
    answer.result = qint64(call());
    answer.errorNumber = answer.result == -1 ? errno : 0;
    answer.durationNs = sink.nowNs() - answer.startNs;
    return answer;
}

/// The same for a call that fills in an address.
template <typename Function>
LabAnswer timedWithAddress(const EventSink &sink, Function call)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    LabAnswer answer = timed(sink, [&] { return call(generic(storage), &length); });
    if (answer.ok() && length > 0)
        answer.address = EndpointAddress::fromNative(generic(storage), int(length));
    return answer;
}

LabAnswer makeSocket(const LabCall &call, const EventSink &sink)
{
    const int type = call.type | systemFlags(call.socketFlags);
    return timed(sink, [&] { return ::socket(call.domain, type, call.protocol); });
}

LabAnswer setOption(const LabCall &call, int descriptor, const EventSink &sink)
{
    return timed(sink, [&] {
        return ::setsockopt(descriptor, call.level, call.option, call.value.constData(),
            socklen_t(call.value.size()));
    });
}

LabAnswer getOption(const LabCall &call, int descriptor, const EventSink &sink)
{
    QByteArray room(call.value.size(), '\0');
    socklen_t length = socklen_t(room.size());
    LabAnswer answer = timed(sink,
        [&] { return ::getsockopt(descriptor, call.level, call.option, room.data(), &length); });
    if (answer.ok())
        answer.bytes = room.first(qMin(qsizetype(length), room.size()));
    return answer;
}

LabAnswer bind(const LabCall &call, int descriptor, const EventSink &sink)
{
    sockaddr_storage storage;
    const int length = call.address.toNative(storage);
    return timed(sink, [&] { return ::bind(descriptor, generic(storage), socklen_t(length)); });
}

LabAnswer connect(const LabCall &call, int descriptor, const EventSink &sink)
{
    sockaddr_storage storage;
    int length = call.address.toNative(storage);
    if (call.address.isNull()) {
        storage.ss_family = AF_UNSPEC;
        length = sizeof storage.ss_family;
    }
    return timed(sink, [&] { return ::connect(descriptor, generic(storage), socklen_t(length)); });
}

LabAnswer accept(const LabCall &call, int descriptor, const EventSink &sink)
{
    const int flags = systemFlags(call.socketFlags);
    return timedWithAddress(sink, [&](sockaddr *address, socklen_t *length) {
        return flags == 0 ? ::accept(descriptor, address, length)
                          : ::accept4(descriptor, address, length, flags);
    });
}

LabAnswer send(const LabCall &call, int descriptor, const EventSink &sink)
{
    return timed(sink, [&] {
        return ::send(
            descriptor, call.bytes.constData(), size_t(call.bytes.size()), int(call.messageFlags));
    });
}

LabAnswer sendTo(const LabCall &call, int descriptor, const EventSink &sink)
{
    sockaddr_storage storage;
    const int length = call.address.toNative(storage);
    const sockaddr *address = call.address.isNull() ? nullptr : generic(storage);
    return timed(sink, [&] {
        return ::sendto(descriptor, call.bytes.constData(), size_t(call.bytes.size()),
            int(call.messageFlags), address, socklen_t(length));
    });
}

/// What came into the buffer of `call`: less than the result says of a datagram that did not fit,
/// and nothing where TCP was told to throw away what it returns (MSG_TRUNC, tcp(7)).
void keepReceived(
    LabAnswer &answer, QByteArray &buffer, const LabCall &call, const LabTarget &target)
{
    const bool isThrownAway = (call.messageFlags & MSG_TRUNC) != 0 && target.domain != AF_UNIX
        && target.type == SOCK_STREAM;
    if (answer.ok() && !isThrownAway)
        answer.bytes = buffer.first(qMin(qsizetype(answer.result), buffer.size()));
}

LabAnswer recv(const LabCall &call, const LabTarget &target, const EventSink &sink)
{
    QByteArray buffer(qsizetype(call.size), '\0');
    LabAnswer answer = timed(sink, [&] {
        return ::recv(
            target.descriptor, buffer.data(), size_t(buffer.size()), int(call.messageFlags));
    });
    keepReceived(answer, buffer, call, target);
    return answer;
}

LabAnswer recvFrom(const LabCall &call, const LabTarget &target, const EventSink &sink)
{
    QByteArray buffer(qsizetype(call.size), '\0');
    LabAnswer answer = timedWithAddress(sink, [&](sockaddr *address, socklen_t *length) {
        return ::recvfrom(target.descriptor, buffer.data(), size_t(buffer.size()),
            int(call.messageFlags), address, length);
    });
    keepReceived(answer, buffer, call, target);
    return answer;
}

LabAnswer recvMsg(const LabCall &call, const LabTarget &target, const EventSink &sink)
{
    QByteArray buffer(qsizetype(call.size), '\0');
    quint32 answeredFlags = 0;
    LabAnswer answer = timedWithAddress(sink, [&](sockaddr *address, socklen_t *length) {
        iovec part{buffer.data(), size_t(buffer.size())};
        msghdr message{};
        message.msg_name = address;
        message.msg_namelen = *length;
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        const ssize_t received = ::recvmsg(target.descriptor, &message, int(call.messageFlags));
        *length = message.msg_namelen;
        answeredFlags = received >= 0 ? quint32(message.msg_flags) : 0;
        return received;
    });
    answer.answeredFlags = answeredFlags;
    keepReceived(answer, buffer, call, target);
    return answer;
}

} // namespace

LabAnswer makeLabCall(const LabCall &call, const LabTarget &target, const EventSink &sink)
{
    const int descriptor = target.descriptor;
    switch (call.call) {
    case Call::Socket:
        return makeSocket(call, sink);
    case Call::SetSockOpt:
        return setOption(call, descriptor, sink);
    case Call::GetSockOpt:
        return getOption(call, descriptor, sink);
    case Call::Bind:
        return bind(call, descriptor, sink);
    case Call::Listen:
        return timed(sink, [&] { return ::listen(descriptor, call.backlog); });
    case Call::Accept:
        return accept(call, descriptor, sink);
    case Call::Connect:
        return connect(call, descriptor, sink);
    case Call::Send:
        return send(call, descriptor, sink);
    case Call::SendTo:
        return sendTo(call, descriptor, sink);
    case Call::Recv:
        return recv(call, target, sink);
    case Call::RecvFrom:
        return recvFrom(call, target, sink);
    case Call::RecvMsg:
        return recvMsg(call, target, sink);
    case Call::Shutdown:
        return timed(sink, [&] { return ::shutdown(descriptor, call.how); });
    case Call::Close:
        return timed(sink, [&] { return ::close(descriptor); });
    case Call::GetSockName:
        return timedWithAddress(sink, [&](sockaddr *address, socklen_t *length) {
            return ::getsockname(descriptor, address, length);
        });
    case Call::GetPeerName:
        return timedWithAddress(sink, [&](sockaddr *address, socklen_t *length) {
            return ::getpeername(descriptor, address, length);
        });
    default: // checkLabCall() has refused it
        Q_UNREACHABLE();
    }
}

} // namespace socketscope::native
