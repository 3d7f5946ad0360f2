// The calls of nativesocket.h that move whole messages: SOCK_DGRAM and SOCK_SEQPACKET.

#include "core/net/calltimer.h"
#include "core/support/limits.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace socketscope::native {

namespace {

/// After a recv(2) of 0: whether the peer has finished, and no message waits either.
bool isEndOfMessages(int descriptor)
{
    pollfd asked{descriptor, POLLIN | POLLRDHUP, 0};
    if (::poll(&asked, 1, 0) <= 0 || !(asked.revents & (POLLRDHUP | POLLHUP)))
        return false;
    int waiting = 0;
    return ::ioctl(descriptor, FIONREAD, &waiting) == -1 || waiting == 0;
}

/// recv(2) up to the point where its event is to be recorded; with EAGAIN it is not.
Outcome receiveUnrecorded(
    CallTimer &timer, const Descriptor &descriptor, char *room, qsizetype size)
{
    const Outcome outcome = timer.end(
        uninterrupted([&] { return ::recv(descriptor.number(), room, size_t(size), MSG_TRUNC); }));
    timer.event().argument = quint32(size);
    timer.event().messageFlags = MSG_TRUNC;
    return outcome;
}

/// Records what came into the room; of a longer message only its beginning did.
Received recordReceived(
    CallTimer &timer, EventSink &sink, const char *room, qsizetype size, const Outcome &outcome)
{
    const qsizetype length = qBound(qsizetype(0), qsizetype(outcome.result), size);
    sink.recordReserved(timer.event(), length);
    return {QByteArrayView(room, length), outcome};
}

} // namespace

Received receiveMessage(const Descriptor &descriptor, qsizetype room, bool &isEnd)
{
    char *buffer = descriptor.sink().reserve(room);
    CallTimer timer(Call::Recv, descriptor);
    const Outcome outcome = receiveUnrecorded(timer, descriptor, buffer, room);
    isEnd = outcome.result == 0 && isEndOfMessages(descriptor.number());
    if (outcome.errorNumber == EAGAIN)
        return {{}, outcome};
    if (outcome.result == 0 && !isEnd)
        timer.event().flags = Datagram;
    return recordReceived(timer, descriptor.sink(), buffer, room, outcome);
}

Received receiveDatagram(const Descriptor &descriptor, qsizetype room)
{
    char *buffer = descriptor.sink().reserve(room);
    CallTimer timer(Call::Recv, descriptor);
    const Outcome outcome = receiveUnrecorded(timer, descriptor, buffer, room);
    if (outcome.errorNumber == EAGAIN)
        return {{}, outcome};
    timer.event().flags = Datagram;
    return recordReceived(timer, descriptor.sink(), buffer, room, outcome);
}

Received receiveFrom(const Descriptor &descriptor, qsizetype room, EndpointAddress &from)
{
    EventSink &sink = descriptor.sink();
    char *buffer = sink.reserve(room);
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    CallTimer timer(Call::RecvFrom, descriptor);
    const Outcome outcome = timer.end(uninterrupted([&] {
        length = sizeof storage;
        return ::recvfrom(descriptor.number(), buffer, size_t(room), MSG_TRUNC,
            reinterpret_cast<sockaddr *>(&storage), &length);
    }));
    if (outcome.errorNumber == EAGAIN)
        return {{}, outcome};
    // An unnamed Unix sender leaves no address at all.
    from = outcome.ok() && length > 0
        ? EndpointAddress::fromNative(reinterpret_cast<sockaddr *>(&storage), int(length))
        : EndpointAddress();
    timer.event().messageFlags = MSG_TRUNC;
    timer.event().flags = Datagram;
    timer.event().argument = sink.messageId({sink.addressId(from), quint32(room), 0});
    return recordReceived(timer, sink, buffer, room, outcome);
}

Outcome sendDatagram(const Descriptor &descriptor, QByteArrayView bytes)
{
    CallTimer timer(Call::Send, descriptor);
    const Outcome outcome = timer.end(uninterrupted([&] {
        return ::send(descriptor.number(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    }));
    timer.event().argument = quint32(bytes.size());
    timer.event().messageFlags = MSG_NOSIGNAL;
    timer.event().flags = Datagram;
    if (outcome.errorNumber != EAGAIN)
        descriptor.sink().record(timer.event(), bytes.first(qMax(0, outcome.result)));
    return outcome;
}

Outcome sendTo(const Descriptor &descriptor, QByteArrayView bytes, const EndpointAddress &to)
{
    EventSink &sink = descriptor.sink();
    sockaddr_storage storage;
    const int length = to.toNative(storage);
    CallTimer timer(Call::SendTo, descriptor);
    const Outcome outcome = timer.end(uninterrupted([&] {
        return ::sendto(descriptor.number(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL,
            reinterpret_cast<sockaddr *>(&storage), socklen_t(length));
    }));
    timer.event().messageFlags = MSG_NOSIGNAL;
    timer.event().flags = Datagram;
    timer.event().argument = sink.messageId({sink.addressId(to), quint32(bytes.size()), 0});
    if (outcome.errorNumber != EAGAIN)
        sink.record(timer.event(), bytes.first(qMax(0, outcome.result)));
    return outcome;
}

} // namespace socketscope::native
