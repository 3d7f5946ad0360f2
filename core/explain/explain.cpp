#include "core/explain/explain.h"

#include "core/describe/callexplanation.h"
#include "core/describe/callformat.h"
#include "core/event/errnoname.h"
#include "core/event/packedarguments.h"
#include "core/event/tlscall.h"
#include "core/explain/cardarguments.h"
#include "core/explain/failurecure.h"
#include "core/explain/logcauses.h"
#include "core/explain/manualpages.h"
#include "core/explain/nextcall.h"
#include "core/explain/purpose.h"
#include "core/store/recording.h"
#include "core/tls/tlsreason.h"

#include <sys/socket.h>

namespace socketscope {

namespace {

struct Kind
{
    int domain = 0;
    int type = 0;
};

int domainOf(const EndpointAddress &address)
{
    switch (address.family()) {
    case EndpointAddress::Family::IPv4:
        return AF_INET;
    case EndpointAddress::Family::IPv6:
        return AF_INET6;
    case EndpointAddress::Family::Unix:
        return AF_UNIX;
    case EndpointAddress::Family::None:
        break;
    }
    return 0;
}

Kind kindOfSocket(const Recording &recording, const SocketEvent &event, const SocketFacts *facts)
{
    if (event.call() == Call::Socket)
        return {levelOf(event), optionOf(event)};
    Kind kind;
    if (facts)
        kind = {facts->domain, facts->type};
    if (kind.domain == 0)
        kind.domain = domainOf(recording.addressOf(event));
    if (kind.type == 0 && (event.flags & Datagram) != 0)
        kind.type = SOCK_DGRAM;
    return kind;
}

bool hasTlsReason(const SocketEvent &event)
{
    return isTlsCall(event.call()) && event.messageFlags != quint16(TlsReason::None);
}

/// In short; libssl sets no errno.
QString reasonOf(const SocketEvent &event)
{
    return hasTlsReason(event) ? tlsReasonShort(TlsReason(event.messageFlags))
                               : errnoNameOrNumber(int(event.errorNumber));
}

} // namespace

CallCard explain(const Recording &recording, const SocketEvent &event, const SocketFacts *facts)
{
    const Kind kind = kindOfSocket(recording, event, facts);
    const SocketNature socket{kind.type == SOCK_DGRAM, kind.type == SOCK_SEQPACKET,
        kind.domain == AF_UNIX, facts && facts->isListener,
        recording.addressOf(event).unixPath().startsWith('\0')};
    CallCard card;
    card.title = CallFormat(recording).call(event);
    if (event.failed())
        card.title += QStringLiteral(": ") + reasonOf(event);
    card.purpose = purposeOf(event, kind.domain, kind.type);
    card.arguments = cardArguments(recording, event, facts, socket);
    card.result = CallExplanation(recording, event, facts).text();
    if (event.failed() && hasTlsReason(event))
        card.cure.clear(); // it is in the result, with the reason
    else if (event.failed())
        card.cure = failureCure(event, socket);
    else
        card.next = nextCallWords(event, socket);
    card.source = manualPages(event, kind.domain, kind.type);
    return card;
}

CallCard explainLogged(const Recording &recording, qsizetype index, const SocketFacts *facts)
{
    CallCard card = explain(recording, recording.events().at(index), facts);
    card.found.sentences = causesInLog(recording, index);
    return card;
}

} // namespace socketscope
