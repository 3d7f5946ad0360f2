#include "core/explain/causequestion.h"

#include "core/store/recording.h"

#include <cerrno>

namespace socketscope {

CauseQuestion causeQuestion(
    const Recording &recording, const SocketEvent &event, const SocketFacts *facts)
{
    CauseQuestion question;
    question.call = event.call();
    question.errorNumber
        = (event.flags & (GivenUp | TimedOut)) != 0 ? ETIMEDOUT : int(event.errorNumber);
    question.address = recording.addressOf(event);
    if (question.address.isNull() && facts)
        question.address = recording.addresses().address(
            event.call() == Call::Listen ? facts->localAddress : facts->peerAddress);
    question.isDatagram = (event.flags & Datagram) != 0 || (facts && facts->isDatagram());
    return question;
}

bool isWorthLooking(const CauseQuestion &question)
{
    switch (question.errorNumber) {
    case EADDRINUSE:
    case EADDRNOTAVAIL:
    case EACCES:
    case ECONNREFUSED:
    case ENOENT:
        return !question.address.isNull();
    case ETIMEDOUT:
    case EAGAIN:
        return question.call == Call::Connect && !question.address.isNull();
    case EMFILE:
        return true;
    default:
        return false;
    }
}

} // namespace socketscope
