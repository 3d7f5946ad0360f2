#include "core/net/nativesocket.h"

#include "core/event/packedarguments.h"
#include "core/net/calltimer.h"
#include "core/net/poller.h"
#include "core/support/limits.h"

#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace socketscope {

namespace {

constexpr int kSocketFlags = SOCK_NONBLOCK | SOCK_CLOEXEC;
constexpr quint16 kRecordedFlags = NonBlocking | CloseOnExec;

sockaddr *generic(sockaddr_storage &storage)
{
    return reinterpret_cast<sockaddr *>(&storage);
}

} // namespace

void Descriptor::close()
{
    if (!isOpen())
        return;
    CallTimer timer(Call::Close, *this);
    timer.end(::close(m_number)); // not repeated after EINTR: the number is free (close(2))
    m_number = -1;
    m_sink->record(timer.event());
}

namespace native {

int domainOf(const EndpointAddress &address)
{
    if (address.isUnix())
        return AF_UNIX;
    return address.isIPv6() ? AF_INET6 : AF_INET;
}

NewSocket makeSocket(EventSink &sink, EndpointId endpoint, int domain, int type)
{
    const quint32 socketId = sink.nextSocketId();
    CallTimer timer(Call::Socket, sink, endpoint, socketId, -1);
    const Outcome outcome = timer.end(::socket(domain, type | kSocketFlags, 0));
    timer.event().argument = packedArguments(domain, type);
    timer.event().messageFlags = kRecordedFlags;
    timer.event().setDescriptor(outcome.result);
    sink.record(timer.event());
    return {Descriptor(sink, endpoint, socketId, outcome.result), outcome.errorNumber};
}

Outcome setOption(const Descriptor &descriptor, int level, int option, QByteArrayView value)
{
    CallTimer timer(Call::SetSockOpt, descriptor);
    const Outcome outcome = timer.end(
        ::setsockopt(descriptor.number(), level, option, value.data(), socklen_t(value.size())));
    timer.event().argument = packedArguments(level, option);
    descriptor.sink().record(timer.event(), value);
    return outcome;
}

Outcome setOption(const Descriptor &descriptor, int level, int option, int value)
{
    return setOption(descriptor, level, option,
        QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value));
}

Outcome setResetOnClose(const Descriptor &descriptor)
{
    const linger abortive{1, 0};
    return setOption(descriptor, SOL_SOCKET, SO_LINGER,
        QByteArrayView(reinterpret_cast<const char *>(&abortive), sizeof abortive));
}

Outcome option(const Descriptor &descriptor, int level, int option, int &value)
{
    socklen_t length = sizeof value;
    CallTimer timer(Call::GetSockOpt, descriptor);
    const Outcome outcome
        = timer.end(::getsockopt(descriptor.number(), level, option, &value, &length));
    timer.event().argument = packedArguments(level, option);
    descriptor.sink().record(
        timer.event(), QByteArrayView(reinterpret_cast<const char *>(&value), qsizetype(length)));
    return outcome;
}

void restrictToOwner(const Descriptor &descriptor)
{
    ::fchmod(descriptor.number(), S_IRUSR | S_IWUSR);
}

Outcome bind(const Descriptor &descriptor, const EndpointAddress &address)
{
    sockaddr_storage storage;
    const int length = address.toNative(storage);
    CallTimer timer(Call::Bind, descriptor);
    const Outcome outcome
        = timer.end(::bind(descriptor.number(), generic(storage), socklen_t(length)));
    timer.event().argument = descriptor.sink().addressId(address);
    descriptor.sink().record(timer.event());
    return outcome;
}

Outcome listen(const Descriptor &descriptor, int backlog)
{
    CallTimer timer(Call::Listen, descriptor);
    const Outcome outcome = timer.end(::listen(descriptor.number(), backlog));
    timer.event().argument = quint32(backlog);
    descriptor.sink().record(timer.event());
    return outcome;
}

Outcome localAddress(const Descriptor &descriptor, EndpointAddress &address)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    CallTimer timer(Call::GetSockName, descriptor);
    const Outcome outcome
        = timer.end(::getsockname(descriptor.number(), generic(storage), &length));
    if (outcome.ok())
        address = EndpointAddress::fromNative(generic(storage), int(length));
    timer.event().argument = outcome.ok() ? descriptor.sink().addressId(address) : 0;
    descriptor.sink().record(timer.event());
    return outcome;
}

Accepted accept(const Descriptor &listener)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    EventSink &sink = listener.sink();
    CallTimer timer(Call::Accept, listener);
    const Outcome outcome = timer.end(uninterrupted([&] {
        length = sizeof storage;
        return ::accept4(listener.number(), generic(storage), &length, kSocketFlags);
    }));
    if (outcome.errorNumber == EAGAIN)
        return {{}, {}, EAGAIN};
    timer.event().messageFlags = kRecordedFlags;
    if (!outcome.ok()) {
        sink.record(timer.event());
        return {{}, {}, outcome.errorNumber};
    }
    const EndpointAddress peer = EndpointAddress::fromNative(generic(storage), int(length));
    const quint32 socketId = sink.nextSocketId();
    timer.event().argument = sink.addressId(peer);
    timer.event().payloadPosition = socketId;
    sink.record(timer.event());
    return {Descriptor(sink, listener.endpoint(), socketId, outcome.result), peer, 0};
}

Outcome connect(const Descriptor &descriptor, const EndpointAddress &peer, PendingConnect &pending)
{
    sockaddr_storage storage;
    const int length = peer.toNative(storage);
    CallTimer timer(Call::Connect, descriptor);
    const Outcome outcome = timer.end(uninterrupted(
        [&] { return ::connect(descriptor.number(), generic(storage), socklen_t(length)); }));
    pending = {peer, timer.event().startNs};
    if (outcome.errorNumber == EINPROGRESS)
        return outcome;
    timer.event().argument = descriptor.sink().addressId(peer);
    descriptor.sink().record(timer.event());
    return outcome;
}

int connectError(const Descriptor &descriptor)
{
    int errorNumber = 0;
    socklen_t length = sizeof errorNumber;
    if (::getsockopt(descriptor.number(), SOL_SOCKET, SO_ERROR, &errorNumber, &length) == -1)
        return errno;
    return errorNumber;
}

namespace {

void recordConnect(
    const Descriptor &descriptor, const PendingConnect &pending, int errorNumber, quint8 flags = 0)
{
    EventSink &sink = descriptor.sink();
    SocketEvent event;
    event.setCall(Call::Connect);
    event.setEndpoint(descriptor.endpoint());
    event.socketId = descriptor.socketId();
    event.setDescriptor(descriptor.number());
    event.startNs = pending.startNs;
    event.durationNs = quint64(sink.nowNs() - pending.startNs) & 0xffffffffffff;
    event.result = errorNumber == 0 ? 0 : -1;
    event.errorNumber = quint16(errorNumber);
    event.flags = flags;
    event.argument = sink.addressId(pending.peer);
    sink.record(event);
}

} // namespace

void finishConnect(const Descriptor &descriptor, const PendingConnect &pending, int errorNumber)
{
    recordConnect(descriptor, pending, errorNumber);
}

void giveUpConnect(const Descriptor &descriptor, const PendingConnect &pending, bool timedOut)
{
    recordConnect(
        descriptor, pending, EINPROGRESS, quint8(timedOut ? GivenUp | TimedOut : GivenUp));
}

namespace {

/// send(2) up to the point where its event is to be recorded.
Outcome sendUnrecorded(CallTimer &timer, const Descriptor &descriptor, QByteArrayView bytes)
{
    const Outcome outcome = timer.end(uninterrupted([&] {
        return ::send(descriptor.number(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    }));
    timer.event().argument = quint32(bytes.size());
    timer.event().messageFlags = MSG_NOSIGNAL;
    return outcome;
}

} // namespace

Outcome send(const Descriptor &descriptor, QByteArrayView bytes)
{
    CallTimer timer(Call::Send, descriptor);
    const Outcome outcome = sendUnrecorded(timer, descriptor, bytes);
    if (outcome.errorNumber != EAGAIN)
        descriptor.sink().record(timer.event(), bytes.first(qMax(0, outcome.result)));
    return outcome;
}

Outcome sendReserved(const Descriptor &descriptor, QByteArrayView bytes)
{
    CallTimer timer(Call::Send, descriptor);
    const Outcome outcome = sendUnrecorded(timer, descriptor, bytes);
    if (outcome.errorNumber != EAGAIN)
        descriptor.sink().recordReserved(timer.event(), qMax(0, outcome.result));
    return outcome;
}

Received receive(const Descriptor &descriptor)
{
    EventSink &sink = descriptor.sink();
    char *room = sink.reserve(limits::kReceiveBytes);
    CallTimer timer(Call::Recv, descriptor);
    const Outcome outcome = timer.end(uninterrupted(
        [&] { return ::recv(descriptor.number(), room, size_t(limits::kReceiveBytes), 0); }));
    if (outcome.errorNumber == EAGAIN)
        return {{}, outcome};
    timer.event().argument = quint32(limits::kReceiveBytes);
    const qsizetype length = qMax(0, outcome.result);
    sink.recordReserved(timer.event(), length);
    return {QByteArrayView(room, length), outcome};
}

Outcome shutdownSending(const Descriptor &descriptor)
{
    CallTimer timer(Call::Shutdown, descriptor);
    const Outcome outcome = timer.end(::shutdown(descriptor.number(), SHUT_WR));
    timer.event().argument = SHUT_WR;
    descriptor.sink().record(timer.event());
    return outcome;
}

quint32 wait(const Descriptor &descriptor, quint32 pollEvents, int timeoutMs)
{
    pollfd waited{descriptor.number(), short(pollEvents), 0};
    return ::poll(&waited, 1, timeoutMs) > 0 ? quint32(waited.revents) : 0;
}

} // namespace native

} // namespace socketscope
