#include "core/program/repeatablecalls.h"

#include "core/store/recording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SocketProgram)
};

/// A SYN that is not answered is sent again after this time, tcp(7), TCP_TIMEOUT_INIT; what took
/// as long was no handshake of two sockets of one computer that had room for it.
constexpr qint64 kFirstRepetitionNs = 900'000'000;

/// Whether a connect came to its end only after something else had been done.
bool waitedForAnother(const SocketEvent &event)
{
    return event.call() == Call::Connect && !event.failed()
        && event.durationNs >= kFirstRepetitionNs;
}

} // namespace

QString reasonToLeaveOut(const SocketEvent &event)
{
    if (event.flags & GivenUp)
        return Text::tr("The session gave this call up; it is not made here, where it would wait.");
    switch (event.errorNumber) {
    case EINTR:
        return Text::tr("This call was cancelled while it waited; it is not made here.");
    case EINPROGRESS:
    case EALREADY:
        return Text::tr("This socket did not block; this program's do, and wait for the result.");
    case EAGAIN:
        if (event.messageFlags & MSG_DONTWAIT)
            return {};
        return Text::tr("There was nothing to do yet; this program's sockets wait instead.");
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return Text::tr("This failed because something was used up, which it need not be now.");
    case ECONNABORTED:
        return Text::tr("The peer had gone before; that cannot be had again.");
    default:
        return {};
    }
}

std::vector<ProgramCall> orderOf(
    const Recording &recording, EndpointId endpoint, qsizetype callCount)
{
    const bool isWhole = endpoint == kWholeSession;
    std::vector<ProgramCall> order;
    for (qsizetype row = 0; row < callCount; ++row) {
        const SocketEvent &event = recording.events().at(row);
        if (!isWhole && event.endpoint() != endpoint)
            continue;
        if (isWhole && waitedForAnother(event)) {
            order.push_back({row, ConnectPart::Begin});
            order.push_back({row, ConnectPart::Finish});
        } else {
            order.push_back({row, ConnectPart::Whole});
        }
    }
    if (!isWhole && !endpoint.isLab())
        return order;
    const auto timeOf = [&recording](const ProgramCall &call) {
        const SocketEvent &event = recording.events().at(call.row);
        const bool waits
            = event.isReceive() || event.call() == Call::Accept || call.part == ConnectPart::Finish;
        return waits ? event.endNs() : event.startNs;
    };
    std::stable_sort(order.begin(), order.end(),
        [&timeOf](const ProgramCall &a, const ProgramCall &b) { return timeOf(a) < timeOf(b); });
    return order;
}

} // namespace socketscope
