#include "core/explain/waitingcard.h"

#include "core/explain/explain.h"
#include "core/store/recording.h"

#include <QCoreApplication>

#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WaitingCard)
};

/// What a call waits for, and what ends that.
struct Wait
{
    QString what;
    QString end;
};

Wait ofConnect(bool isUnix)
{
    if (isUnix)
        return {Text::tr("connect() waits: the server's queue is full."),
            Text::tr("It returns once the server has accepted one of those before it.")};
    return {Text::tr("connect() waits: nothing has answered the SYN yet. Either nobody is at that "
                     "address, or a firewall drops it, or the server's accept queue is full."),
        Text::tr("It returns with 0 once the peer's system answers, with ECONNREFUSED if that has "
                 "nobody at the port. Until then the SYN is sent again after 1, 3, 7 … seconds; "
                 "after about two minutes the answer is ETIMEDOUT (tcp(7), tcp_syn_retries).")};
}

Wait ofSend(bool isDatagram)
{
    if (isDatagram)
        return {Text::tr("The call waits: the receiver's queue is full."),
            Text::tr("It returns once the receiver has taken a datagram.")};
    return {Text::tr("The call waits: the send buffer is full, because the peer does not read as "
                     "fast as it is sent to."),
        Text::tr("It returns once all bytes are in the buffer, with EPIPE or ECONNRESET if the "
                 "connection ends.")};
}

Wait ofReceive(const SocketEvent &event, qint64 size, bool isDatagram)
{
    if (isDatagram)
        return {Text::tr("The call waits: no datagram has come."),
            Text::tr("It returns with the first that comes.")};
    const QString ends
        = Text::tr("It returns 0 when the peer finishes sending, and ECONNRESET if it breaks off.");
    if (event.messageFlags & MSG_WAITALL)
        return {Text::tr("The call waits: with MSG_WAITALL it wants all %1 bytes, and fewer have "
                         "come.")
                    .arg(size),
            Text::tr("It returns once all of them are there, or with those that came when the peer "
                     "finishes sending.")};
    return {Text::tr("The call waits: no bytes have come that were not received before."),
        Text::tr("It returns with the first that come, be they fewer than asked for.") + u' '
            + ends};
}

Wait waitOf(const Recording &recording, const SocketEvent &event, const SocketFacts *facts)
{
    const bool isDatagram = facts ? facts->type == SOCK_DGRAM : (event.flags & Datagram) != 0;
    switch (event.call()) {
    case Call::Accept:
        return {Text::tr("accept() waits: nobody is in the queue yet."),
            Text::tr("It returns a new descriptor once a client connects.")};
    case Call::Connect:
        return ofConnect(recording.addressOf(event).isUnix());
    case Call::Send:
    case Call::SendTo:
        return ofSend(isDatagram);
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        return ofReceive(event, recording.sizeAsked(event), isDatagram);
    case Call::Close:
        return {Text::tr("close() waits: with SO_LINGER it wants the peer to have acknowledged all "
                         "that was sent."),
            Text::tr("It returns when that has come, or when the option's seconds are over.")};
    default:
        return {Text::tr("The call has not returned yet."), {}};
    }
}

} // namespace

CallCard explainWaiting(
    const Recording &recording, const SocketEvent &event, const SocketFacts *facts)
{
    const Wait wait = waitOf(recording, event, facts);
    CallCard card = explain(recording, event, facts);
    card.next.clear();
    card.result = wait.what;
    card.ending = wait.end;
    if (!card.ending.isEmpty())
        card.ending += u' ';
    card.ending += event.call() == Call::Close
        ? Text::tr("Cancelled, it answers -1 EINTR; the descriptor is gone all the same.")
        : Text::tr("Cancelled, it answers -1 EINTR.");
    return card;
}

} // namespace socketscope
