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

std::vector<qsizetype> orderOf(const Recording &recording, EndpointId endpoint, qsizetype callCount)
{
    std::vector<qsizetype> order;
    for (qsizetype index = 0; index < callCount; ++index) {
        if (recording.events().at(index).endpoint() == endpoint)
            order.push_back(index);
    }
    if (!endpoint.isLab())
        return order;
    const auto timeOf = [&recording](qsizetype index) {
        const SocketEvent &event = recording.events().at(index);
        const bool waits = event.isReceive() || event.call() == Call::Accept;
        return waits ? event.endNs() : event.startNs;
    };
    std::stable_sort(order.begin(), order.end(),
        [&timeOf](qsizetype a, qsizetype b) { return timeOf(a) < timeOf(b); });
    return order;
}

} // namespace socketscope
