#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/protocol.h"
#include "core/lab/labcall.h"
#include "core/support/result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>

namespace socketscope {

struct ClientSettings;
struct HostAnswer;
struct ServerSettings;
struct SocketEvent;

/// How an endpoint begins: the calls of its plan, one after the other, with the address that its
/// settings name. A name's addresses are asked for first; a client then tries one after the other,
/// each with a socket of its own, as programs do that were given a name.
class StepBeginning
{
public:
    StepBeginning(const ServerSettings &settings, EndpointId owner);
    StepBeginning(const ClientSettings &settings, EndpointId owner);

    /// Why there is nothing to begin with, in a sentence; empty if all is well.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// The name whose addresses are to be asked for; empty if none is.
    [[nodiscard]] QString unansweredName() const { return m_name; }
    void answer(const HostAnswer &answer);

    /// Whether the plan for the address has been carried out.
    [[nodiscard]] bool isDone() const { return m_made >= m_plan.size(); }
    /// Whether no call was made for the address yet.
    [[nodiscard]] bool isUntouched() const { return m_isUntouched; }
    /// The next call of the plan, unless it is done.
    [[nodiscard]] const LabCall &next() const { return m_plan.at(m_made); }
    /// A call of the endpoint has returned.
    void made(const LabCall &call, const SocketEvent &event);

    /// Where the server is to be reached, or whom the client talks to.
    [[nodiscard]] const EndpointAddress &address() const { return m_address; }
    /// Whether the address was found by a name.
    [[nodiscard]] bool wasLookedUp() const { return m_wasLookedUp; }
    /// Which address comes next if this one fails; null if none does.
    [[nodiscard]] EndpointAddress other() const;
    /// If this address fails, that is the end.
    void forgetOthers() { m_untried.clear(); }

private:
    using PlanAt = std::function<Result<QList<LabCall>>(const EndpointAddress &)>;

    void begin(Protocol protocol, const QString &host);
    bool take(const EndpointAddress &address);
    void takeNext();

    PlanAt m_planAt;
    quint16 m_port = 0;
    bool m_isServer = false;
    bool m_isUntouched = true;
    bool m_wasLookedUp = false;
    QString m_name;
    QString m_problem;
    EndpointAddress m_address;
    QList<QHostAddress> m_untried; ///< of a name, in the order they are to be tried
    QList<LabCall> m_plan;
    qsizetype m_made = 0; ///< calls of the plan that were made
};

} // namespace socketscope
