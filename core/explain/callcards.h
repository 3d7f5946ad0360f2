#pragma once

#include "core/event/endpointid.h"
#include "core/explain/callcard.h"

#include <QObject>

#include <functional>

namespace socketscope {

class CauseLook;
class LogFollower;
struct WaitingCall;

/// Makes the cards of one session's calls, with the causes of failures: of a session that runs what
/// the system tells, of one that was read what its log tells.
class CallCards final : public QObject
{
    Q_OBJECT

public:
    /// The host's name that an endpoint was told to connect to, "" if it is not known.
    using HostOf = std::function<QString(EndpointId)>;

    explicit CallCards(const LogFollower &follower, QObject *parent = nullptr);
    ~CallCards() override;

    /// The session runs on this computer, now.
    void setLive(HostOf hostOf);
    /// The card of the event of that number, below follower.eventCount(). A look at the system may
    /// begin; changed() tells when the card says more.
    [[nodiscard]] CallCard cardOf(qsizetype event);
    /// The card of a call that has not returned.
    [[nodiscard]] CallCard cardOf(const WaitingCall &call) const;

signals:
    void changed(qsizetype event);

private:
    [[nodiscard]] FoundCauses lookedFor(qsizetype event, bool isToldByLog);

    const LogFollower &m_follower;
    HostOf m_hostOf;
    CauseLook *m_look = nullptr; ///< null: the session does not run
};

} // namespace socketscope
