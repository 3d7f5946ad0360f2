#include "core/steps/steppredictions.h"

#include "core/event/errnoname.h"

#include <QCoreApplication>

#include <cerrno>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StepPredictions)
};

Prediction success(const QString &text)
{
    return {Prediction::Kind::Success, 0, text};
}

Prediction failure(int errorNumber, const QString &meaning)
{
    return {Prediction::Kind::Errno, errorNumber,
        Text::tr("-1 %1: %2").arg(errnoName(errorNumber), meaning)};
}

bool isTrue(const Prediction &prediction, const SocketEvent &event)
{
    switch (prediction.kind) {
    case Prediction::Kind::Success:
        return !event.failed();
    case Prediction::Kind::Bytes:
        return event.result > 0;
    case Prediction::Kind::Nothing:
        return event.result == 0;
    case Prediction::Kind::Errno:
        return event.failed() && int(event.errorNumber) == prediction.errorNumber;
    case Prediction::Kind::Else:
        return true;
    }
    return false;
}

Prediction bytes(const QString &text)
{
    return {Prediction::Kind::Bytes, 0, text};
}

Prediction nothing(const QString &text)
{
    return {Prediction::Kind::Nothing, 0, text};
}

/// Datagrams know no end of stream; what an earlier one has met is told by the next call.
QList<Prediction> likelyOfDatagrams(Call call)
{
    switch (call) {
    case Call::Connect:
        return {success(Text::tr("0: the peer is chosen, nothing is sent")),
            failure(ECONNREFUSED, Text::tr("nobody receives there"))};
    case Call::Send:
    case Call::SendTo:
        return {bytes(Text::tr("the number of bytes in the datagram")),
            failure(ECONNREFUSED, Text::tr("nobody receives there")),
            failure(EMSGSIZE, Text::tr("the datagram is too long"))};
    case Call::Recv:
    case Call::RecvFrom:
        return {bytes(Text::tr("the number of bytes in one datagram")),
            nothing(Text::tr("0: an empty datagram")),
            failure(ECONNREFUSED, Text::tr("nobody receives there"))};
    default:
        return {};
    }
}

QList<Prediction> likely(Call call)
{
    switch (call) {
    case Call::Socket:
        return {success(Text::tr("a new descriptor, the lowest number that is free")),
            failure(EMFILE, Text::tr("no descriptor is free"))};
    case Call::Bind:
        return {success(Text::tr("0: the socket has the address now")),
            failure(EADDRINUSE, Text::tr("another socket has the address")),
            failure(EADDRNOTAVAIL, Text::tr("this computer has no such address"))};
    case Call::Listen:
        return {success(Text::tr("0: clients can connect from now on")),
            failure(EADDRINUSE, Text::tr("another socket listens there"))};
    case Call::Accept:
        return {success(Text::tr("a new descriptor for the connection")),
            failure(EINTR, Text::tr("cancelled while it waited")),
            failure(EINVAL, Text::tr("the socket does not listen"))};
    case Call::Connect:
        return {success(Text::tr("0: connected")),
            failure(ECONNREFUSED, Text::tr("nothing listens there")),
            failure(ETIMEDOUT, Text::tr("no answer came"))};
    case Call::Send:
        return {bytes(Text::tr("the number of bytes that the system took")),
            failure(EPIPE, Text::tr("the connection is over")),
            failure(ECONNRESET, Text::tr("the peer has reset the connection"))};
    case Call::Recv:
        return {bytes(Text::tr("the number of bytes that came")),
            nothing(Text::tr("0: the peer has finished sending")),
            failure(ECONNRESET, Text::tr("the peer has reset the connection"))};
    case Call::Shutdown:
        return {success(Text::tr("0: this end has finished sending")),
            failure(ENOTCONN, Text::tr("the connection is over"))};
    default:
        return {success(Text::tr("0: done")), failure(EBADF, Text::tr("no such descriptor"))};
    }
}

} // namespace

QList<Prediction> predictionsFor(Call call, Protocol protocol)
{
    QList<Prediction> predictions;
    if (isDatagram(protocol))
        predictions = likelyOfDatagrams(call);
    if (predictions.isEmpty())
        predictions = likely(call);
    predictions.append({Prediction::Kind::Else, 0, Text::tr("something else")});
    return predictions;
}

qsizetype outcomeOf(const QList<Prediction> &predictions, const SocketEvent &event)
{
    for (qsizetype index = 0; index < predictions.size(); ++index) {
        if (isTrue(predictions.at(index), event))
            return index;
    }
    return -1;
}

} // namespace socketscope
