#include "core/lab/labrefusal.h"

#include "core/support/limits.h"

#include <QCoreApplication>

#include <cerrno>

namespace socketscope::labrefusal {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabRefusal)
};

} // namespace

Error socketIsClosed()
{
    return {EBADF,
        Text::tr("This socket is closed. Its descriptor's number may belong to something else by "
                 "now, so no call is made on it; the system would answer EBADF, or worse, do it.")};
}

Error cancelledBefore()
{
    return {ECANCELED, Text::tr("The call was cancelled before it was made.")};
}

Error tooManySockets()
{
    return {EMFILE,
        Text::tr("The lab has %1 sockets already. Close one of them first.")
            .arg(limits::kMaxLabSockets)};
}

Error tooManyWaiting()
{
    return {EBUSY,
        Text::tr("%1 calls wait already. Cancel one of them first.").arg(limits::kMaxWaitingCalls)};
}

Error tooManyQueued()
{
    return {EBUSY,
        Text::tr("%1 calls have been asked for already that wait for their turn.")
            .arg(limits::kMaxLabQueue)};
}

Error noThread(const std::system_error &error)
{
    return {error.code().value(),
        Text::tr("The system gave no thread for the call: %1")
            .arg(QString::fromLocal8Bit(error.what()))};
}

} // namespace socketscope::labrefusal
