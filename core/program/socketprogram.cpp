#include "core/program/socketprogram.h"

#include "core/program/programmaker.h"
#include "core/program/repeatablecalls.h"
#include "core/store/recording.h"

#include <QSet>

#include <sys/socket.h>

namespace socketscope {

bool ProgramSocket::isIPv6() const
{
    return domain == AF_INET6;
}

bool ProgramSocket::isUnix() const
{
    return domain == AF_UNIX;
}

bool ProgramSocket::isStream() const
{
    return type == SOCK_STREAM || type == 0;
}

QList<EndpointId> programEndpoints(const Recording &recording, qsizetype callCount)
{
    QList<EndpointId> endpoints;
    EndpointId last;
    QSet<EndpointId> known;
    for (qsizetype index = 0; index < callCount; ++index) {
        const EndpointId endpoint = recording.events().at(index).endpoint();
        if (endpoint == last || !endpoint.isValid())
            continue;
        last = endpoint;
        if (!known.contains(endpoint)) {
            known.insert(endpoint);
            endpoints.append(endpoint);
        }
    }
    return endpoints;
}

SocketProgram socketProgram(const Recording &recording, EndpointId endpoint, qsizetype callCount)
{
    ProgramMaker maker(recording, endpoint);
    for (const ProgramCall &call : orderOf(recording, endpoint, callCount))
        maker.take(call);
    return std::move(maker).finish();
}

} // namespace socketscope
