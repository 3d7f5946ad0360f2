#include "core/explain/callcards.h"

#include "core/explain/causelook.h"
#include "core/explain/explain.h"
#include "core/explain/waitingcard.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"

namespace socketscope {

CallCards::CallCards(const LogFollower &follower, QObject *parent)
    : QObject(parent)
    , m_follower(follower)
{ }

CallCards::~CallCards() = default;

void CallCards::setLive(HostOf hostOf)
{
    m_hostOf = std::move(hostOf);
    if (!m_look) {
        m_look = new CauseLook(this);
        connect(m_look, &CauseLook::found, this, &CallCards::changed);
    }
}

CallCard CallCards::cardOf(qsizetype event)
{
    const Recording &recording = m_follower.recording();
    const SocketEvent &call = recording.events().at(event);
    CallCard card = explainLogged(recording, event, m_follower.sockets().find(call.socketId));
    if (call.failed()) {
        const FoundCauses looked = lookedFor(event, !card.found.sentences.isEmpty());
        card.found.sentences.append(looked.sentences);
        card.found.basis = looked.basis;
    }
    return card;
}

CallCard CallCards::cardOf(const WaitingCall &call) const
{
    return explainWaiting(
        m_follower.recording(), call.event, m_follower.sockets().find(call.event.socketId));
}

FoundCauses CallCards::lookedFor(qsizetype event, bool isToldByLog)
{
    const Recording &recording = m_follower.recording();
    const SocketEvent &call = recording.events().at(event);
    CauseQuestion question
        = causeQuestion(recording, call, m_follower.sockets().find(call.socketId));
    if (!isWorthLooking(question))
        return {};
    question.isOwnHolderKnown = isToldByLog;
    if (!m_look)
        return {{},
            tr("Only the log was looked at: a transcript does not tell what else the system had to "
               "do with it.")};
    if (m_hostOf)
        question.host = m_hostOf(call.endpoint());
    return m_look->causesOf(event, question, recording.nowNs() - call.endNs());
}

} // namespace socketscope
