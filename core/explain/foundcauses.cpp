#include "core/explain/foundcauses.h"

#include "core/explain/portcauses.h"
#include "core/explain/unixcauses.h"

#include <QCoreApplication>
#include <QNetworkInterface>

#include <cerrno>
#include <filesystem>
#include <sys/resource.h>
#include <system_error>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FoundCauses)
};

QStringList ofOwnAddresses()
{
    QStringList own;
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        own.append(address.toString());
    if (own.isEmpty())
        return {};
    return {Text::tr("This computer has the addresses %1.").arg(own.join(QStringLiteral(", ")))};
}

QStringList ofReservedPort(const EndpointAddress &address)
{
    const int first = firstUnprivilegedPort();
    if (address.port() == 0 || address.port() >= first)
        return {};
    return {Text::tr("This system keeps the ports below %1 for privileged programs.").arg(first)};
}

QStringList ofDescriptors()
{
    rlimit limit{};
    std::error_code unavailable;
    const std::filesystem::directory_iterator open("/proc/self/fd", unavailable);
    if (unavailable || ::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return {};
    const auto count = std::distance(begin(open), end(open));
    return {Text::tr("This program has %1 descriptors open now and may have %2.")
                .arg(count)
                .arg(qulonglong(limit.rlim_cur))};
}

} // namespace

QStringList lookForCauses(const CauseQuestion &question, const QDeadlineTimer &deadline)
{
    if (!isWorthLooking(question))
        return {};
    if (question.address.isUnix())
        return unixCauses(question, deadline);
    switch (question.errorNumber) {
    case EADDRINUSE:
        return question.call == Call::Connect ? QStringList() : portInUseCauses(question, deadline);
    case ECONNREFUSED:
        return refusedCauses(question, deadline);
    case ETIMEDOUT:
        return unansweredCauses(question, deadline);
    case EADDRNOTAVAIL:
        return question.call == Call::Bind ? ofOwnAddresses() : QStringList();
    case EACCES:
        return question.call == Call::Bind ? ofReservedPort(question.address) : QStringList();
    case EMFILE:
        return ofDescriptors();
    default:
        return {};
    }
}

} // namespace socketscope
