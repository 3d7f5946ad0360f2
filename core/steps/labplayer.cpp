#include "core/steps/labplayer.h"

#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <algorithm>

namespace socketscope {

LabPlayer::LabPlayer(Session &session, LogFollower &follower, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_follower(follower)
{
    connect(&session, &Session::labCallEnded, this, &LabPlayer::take);
    m_look.setInterval(limits::kLabWaitMs / 2);
    m_look.callOnTimeout(this, &LabPlayer::look);
}

LabPlayer::Outcome LabPlayer::carryOut(const LabLine &line)
{
    for (const QString &name : {line.socket, line.addressOf}) {
        if (name.isEmpty() || socketNamed(name) != 0)
            continue;
        if (isExpected(name))
            return Outcome::NotYet;
        emit failed(line.number, tr("there is no socket named “%1”.").arg(name));
        return Outcome::Failed;
    }
    const quint32 socketId = line.socket.isEmpty() ? 0 : socketNamed(line.socket);
    switch (line.order) {
    case LabLine::Order::Make:
        return make(line, socketId);
    case LabLine::Order::Cancel:
        cancel(socketId);
        return Outcome::Done;
    case LabLine::Order::Wait:
        return isAwaited(socketId) ? Outcome::NotYet : Outcome::Done;
    }
    return Outcome::Done;
}

LabPlayer::Outcome LabPlayer::make(const LabLine &line, quint32 socketId)
{
    LabCall call = line.call;
    call.socketId = socketId;
    if (!line.addressOf.isEmpty() && !findAddress(line, call))
        return Outcome::Failed;
    if (!line.result.isEmpty())
        m_sockets.remove(line.result);
    m_current = m_session.perform(call);
    m_pending.insert(m_current, {line, socketId});
    m_look.start();
    return Outcome::Done;
}

bool LabPlayer::findAddress(const LabLine &line, LabCall &call)
{
    m_follower.catchUp();
    const SocketFacts *facts = m_follower.sockets().find(socketNamed(line.addressOf));
    const quint32 address = facts ? facts->localAddress : 0;
    if (address != 0)
        call.address = m_session.recording().addresses().address(address);
    else
        emit failed(line.number,
            tr("the address of “%1” is not known; call getsockname(%1) first.")
                .arg(line.addressOf));
    return address != 0;
}

void LabPlayer::cancel(quint32 socketId)
{
    for (auto pending = m_pending.cbegin(); pending != m_pending.cend(); ++pending) {
        if (pending->socketId == socketId)
            m_session.cancelLabCall(pending.key());
    }
}

void LabPlayer::take(quint32 ticket, quint32 socketId, qsizetype event, const Error &refused)
{
    const auto found = m_pending.constFind(ticket);
    if (found == m_pending.cend())
        return;
    const LabLine line = found->line;
    m_pending.erase(found);
    if (m_current == ticket)
        m_current = 0;
    if (event < 0 && !refused.message.isEmpty()) {
        emit failed(line.number, refused.message);
        return;
    }
    if (event >= 0 && !line.result.isEmpty()) {
        const SocketEvent made = m_session.recording().events().at(event);
        const quint32 id = line.call.call == Call::Accept ? made.acceptedSocketId() : socketId;
        if (!made.failed())
            m_sockets.insert(line.result, id);
    }
    emit advanced();
}

/// Whether the current call waits by now, so that the next line may begin.
void LabPlayer::look()
{
    if (m_current == 0) {
        m_look.stop();
        return;
    }
    const QList<WaitingCall> waiting = m_session.recording().waitingCalls().list();
    const bool waits = std::any_of(waiting.begin(), waiting.end(),
        [this](const WaitingCall &call) { return call.ticket == m_current; });
    if (!waits)
        return;
    m_current = 0;
    emit advanced();
}

quint32 LabPlayer::socketNamed(const QString &name) const
{
    const auto known = m_sockets.constFind(name);
    if (known != m_sockets.cend())
        return *known;
    return m_nameSource && !isExpected(name) ? m_nameSource(name) : 0;
}

bool LabPlayer::isExpected(const QString &name) const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
        [&name](const Pending &pending) { return pending.line.result == name; });
}

bool LabPlayer::isAwaited(quint32 socketId) const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
        [socketId](const Pending &pending) { return pending.socketId == socketId; });
}

} // namespace socketscope
