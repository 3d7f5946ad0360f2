#pragma once

#include "core/store/logfollower.h"

namespace socketscope {

/// Which of the calls that wait is to be shown: the newest, until the person turns to something
/// else.
class WaitingChoice
{
public:
    /// The follower must outlive it.
    explicit WaitingChoice(const LogFollower &follower)
        : m_follower(follower)
    { }

    /// Those that wait now are no longer shown.
    void leave()
    {
        for (const WaitingCall &call : m_follower.waitingCalls())
            m_left = qMax(m_left, call.ticket);
    }
    /// Null if there is none.
    [[nodiscard]] const WaitingCall *call() const
    {
        const QList<WaitingCall> &calls = m_follower.waitingCalls();
        return calls.isEmpty() || calls.constLast().ticket <= m_left ? nullptr : &calls.constLast();
    }

private:
    const LogFollower &m_follower;
    quint32 m_left = 0; ///< tickets rise
};

} // namespace socketscope
