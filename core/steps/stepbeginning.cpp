#include "core/steps/stepbeginning.h"

#include "core/event/socketevent.h"
#include "core/net/callcause.h"
#include "core/net/hostresolver.h"
#include "core/net/session.h"
#include "core/net/sourceaddress.h"
#include "core/steps/stepplan.h"

#include <utility>

namespace socketscope {

StepBeginning::StepBeginning(const ServerSettings &settings, EndpointId owner)
    : m_planAt([settings, owner](const EndpointAddress &address) {
        return stepplan::ofServer(settings, address, owner);
    })
    , m_port(settings.port)
    , m_isServer(true)
{
    begin(settings.protocol, settings.address);
}

StepBeginning::StepBeginning(const ClientSettings &settings, EndpointId owner)
    : m_planAt([settings, owner](const EndpointAddress &address) {
        return stepplan::ofClient(settings, address, owner);
    })
    , m_port(settings.port)
{
    begin(settings.protocol, settings.host);
}

void StepBeginning::begin(Protocol protocol, const QString &host)
{
    m_problem = stepplan::obstacle(protocol);
    if (!m_problem.isEmpty())
        return;
    if (isUnix(protocol)) {
        const Result<EndpointAddress> path = EndpointAddress::fromUnixText(host);
        if (path)
            take(path.value());
        else
            m_problem = path.error().message;
        return;
    }
    const QHostAddress literal = HostResolver::literal(host);
    if (!literal.isNull()) {
        take({literal, m_port});
        return;
    }
    // What is wrong with a server's settings is wrong at every address.
    if (const auto plan = m_planAt({QHostAddress(QHostAddress::LocalHost), m_port});
        m_isServer && !plan)
        m_problem = plan.error().message;
    else
        m_name = host;
}

void StepBeginning::answer(const HostAnswer &answer)
{
    const QString name = std::exchange(m_name, {});
    if (answer.addresses.isEmpty()) {
        m_problem = callcause::lookupFailed(name, answer.failure).message;
        return;
    }
    m_wasLookedUp = true;
    m_untried = answer.addresses;
    if (m_isServer)
        m_untried = {preferredToListenOn(answer.addresses)};
    takeNext();
}

/// The next address that has a plan: a source of IPv4, say, has none for a peer of IPv6.
void StepBeginning::takeNext()
{
    while (!m_untried.isEmpty()) {
        if (take({m_untried.takeFirst(), m_port}))
            return;
    }
}

/// False leaves all as it was, but for the problem.
bool StepBeginning::take(const EndpointAddress &address)
{
    Result<QList<LabCall>> plan = m_planAt(address);
    if (!plan) {
        m_problem = plan.error().message;
        return false;
    }
    m_problem.clear();
    m_address = address;
    m_plan = std::move(plan).value();
    m_made = 0;
    m_isUntouched = true;
    return true;
}

void StepBeginning::made(const LabCall &call, const SocketEvent &event)
{
    m_isUntouched = false;
    if (isDone())
        return;
    const bool isOfPlan = next().call == call.call;
    if (isOfPlan && (!event.failed() || call.call == Call::SetSockOpt))
        ++m_made;
    const bool hasNoSocket = call.call == Call::Socket && event.failed();
    if (hasNoSocket || call.call == Call::Close)
        takeNext();
}

EndpointAddress StepBeginning::other() const
{
    return m_untried.isEmpty() ? EndpointAddress()
                               : EndpointAddress(m_untried.constFirst(), m_port);
}

} // namespace socketscope
