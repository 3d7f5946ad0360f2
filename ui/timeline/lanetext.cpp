#include "ui/timeline/lanetext.h"

#include "core/describe/callformat.h"
#include "core/event/kernelfact.h"
#include "core/store/addresstable.h"
#include "core/store/kernelbook.h"
#include "core/store/socketbook.h"
#include "ui/models/acceptqueuetext.h"

namespace socketscope {

QString LaneText::heading(EndpointId endpoint)
{
    return endpointName(endpoint).toUpper();
}

QString LaneText::lanes(quint32 count)
{
    return tr("%Ln lane(s)", nullptr, int(count));
}

QString LaneText::title(const SocketFacts &facts, const AddressTable &addresses)
{
    if (facts.isListener)
        return tr("listening");
    QString peer = addresses.address(facts.peerAddress).toString();
    if (facts.wasAccepted())
        return peer;
    if (!peer.isEmpty())
        return QChar(0x2192) + QLatin1Char(' ') + peer; // rightwards arrow
    if (facts.endpoint.isLab())
        return tr("lab socket");
    return facts.endpoint.isServer() ? tr("server socket") : tr("client socket");
}

QString LaneText::detail(const SocketFacts &facts)
{
    return facts.descriptor < 0 ? QString() : tr("fd %1").arg(facts.descriptor);
}

QString LaneText::sentence(const SocketFacts &facts, const KernelBook &kernel,
    const AddressTable &addresses, qsizetype calls)
{
    return tr("%1, %2, %3, %4, %n call(s)", nullptr, int(calls))
        .arg(endpointName(facts.endpoint), title(facts, addresses), detail(facts),
            stateName(facts, kernel));
}

QString LaneText::withQueue(const QString &sentence, const KernelFact &queue)
{
    return tr("%1, accept queue: %2")
        .arg(sentence, AcceptQueueText::amount(queue.amount, queue.limit + 1));
}

} // namespace socketscope
