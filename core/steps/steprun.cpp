#include "core/steps/steprun.h"

#include "core/describe/callformat.h"
#include "core/steps/stepwords.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"

#include <algorithm>
#include <utility>

namespace socketscope {

StepRun::StepRun(Session &session, LogFollower &follower, EndpointId owner, StepSequence sequence,
    QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_follower(follower)
    , m_owner(owner)
    , m_sequence(std::move(sequence))
{
    connect(&m_session, &Session::labCallEnded, this, &StepRun::takeEnded);
}

StepRun::StepRun(
    Session &session, LogFollower &follower, const ServerSettings &settings, QObject *parent)
    : StepRun(session, follower, session.stepServer(settings),
        StepSequence(settings, EndpointId(), 0), parent)
{
    m_sequence = StepSequence(settings, m_owner, m_session.recording().events().size());
}

StepRun::StepRun(
    Session &session, LogFollower &follower, const ClientSettings &settings, QObject *parent)
    : StepRun(session, follower, session.stepClient(settings), StepSequence(settings, EndpointId()),
        parent)
{
    m_sequence = StepSequence(settings, m_owner);
}

StepRun::~StepRun()
{
    if (m_owner.isServer())
        m_session.stopServer(m_owner);
    else
        m_session.closeLab(m_owner);
}

QString StepRun::problemOf(const ServerSettings &settings)
{
    return StepSequence(settings, EndpointId(), 0).problem();
}

QString StepRun::problemOf(const ClientSettings &settings)
{
    return StepSequence(settings, EndpointId()).problem();
}

std::optional<NextCall> StepRun::next() const
{
    if (isBusy())
        return std::nullopt;
    const Recording &recording = m_follower.recording();
    const SocketBook &book = m_follower.sockets();
    return m_sequence.next(recording, book, StepFacts::ask(recording, book, m_owner));
}

void StepRun::makeNext(qsizetype predicted)
{
    if (isBusy())
        return;
    m_follower.catchUp();
    std::optional<NextCall> coming = next();
    if (!coming)
        return;
    m_asked = *std::move(coming);
    m_predicted = predicted;
    m_last = {};
    if (m_asked.lookUp.isEmpty())
        m_ticket = m_session.perform(m_asked.call);
    else
        lookUp(m_asked.lookUp);
    emit changed();
}

void StepRun::lookUp(const QString &name)
{
    m_lookedUp = name;
    m_lookUpTime.start();
    m_resolver.resolve(name, [this](const HostAnswer &answer) {
        const QString asked = std::exchange(m_lookedUp, {});
        m_sequence.answer(answer);
        m_last.failed = !problem().isEmpty();
        if (m_last.failed)
            m_last.meaning = problem();
        else
            m_last.row = stepwords::answerRow(asked, answer.addresses);
        emit changed();
    });
}

QString StepRun::waiting() const
{
    constexpr qint64 kMsPerSecond = 1000;
    if (!m_lookedUp.isEmpty() && m_lookUpTime.elapsed() >= limits::kLabWaitMs)
        return stepwords::lookUpWaiting(m_lookedUp, m_lookUpTime.elapsed() / kMsPerSecond);
    const QList<WaitingCall> &calls = m_follower.waitingCalls();
    const auto call = std::find_if(calls.begin(), calls.end(),
        [this](const WaitingCall &candidate) { return candidate.ticket == m_ticket; });
    return m_ticket == 0 || call == calls.end()
        ? QString()
        : stepwords::waiting(call->event, m_follower.recording());
}

void StepRun::cancel()
{
    if (m_ticket != 0)
        m_session.cancelLabCall(m_ticket);
    if (m_lookedUp.isEmpty())
        return;
    m_resolver.cancel();
    m_lookedUp.clear();
    emit changed();
}

bool StepRun::type(const QByteArray &bytes, quint32 socketId)
{
    const SocketFacts *socket = m_follower.sockets().find(socketId);
    const bool isTaken = m_sequence.type(bytes, socket && socket->isListener ? 0 : socketId);
    emit changed();
    return isTaken;
}

void StepRun::finish()
{
    m_sequence.end();
    emit changed();
}

void StepRun::takeEnded(quint32 ticket, quint32 socketId, qsizetype event, const Error &refused)
{
    if (ticket != m_ticket)
        return;
    m_ticket = 0;
    m_follower.catchUp();
    if (event >= 0 && event < m_follower.eventCount()) {
        take(m_follower.recording().events().at(event));
        emit callEnded(event, socketId);
    } else {
        m_last.failed = true;
        m_last.meaning = refused.message;
    }
    emit changed();
}

void StepRun::take(const SocketEvent &event)
{
    m_sequence.made(m_asked.call, event);
    keepPath(event);
    const CallFormat format(m_follower.recording());
    m_last.row = format.call(event) + QStringLiteral(" = ") + format.result(event);
    m_last.meaning = format.explanation(event, m_follower.sockets().find(event.socketId));
    m_last.failed = event.failed();
    judge(event);
}

void StepRun::judge(const SocketEvent &event)
{
    if (m_predicted < 0 || m_predicted >= m_asked.predictions.size())
        return;
    m_last.predicted = m_asked.predictions.at(m_predicted).text;
    m_last.wasRight = outcomeOf(m_asked.predictions, event) == m_predicted;
    emit predictionJudged(m_last.wasRight);
}

/// The file that a bound Unix socket leaves behind goes with it, as that of other servers does.
void StepRun::keepPath(const SocketEvent &event)
{
    if (event.failed())
        return;
    if (event.call() == Call::Bind)
        m_path.claim(m_asked.call.address);
    else if (const SocketFacts *socket = m_follower.sockets().find(event.socketId);
             event.call() == Call::Close && socket && socket->listenerId == 0)
        m_path.remove();
}

} // namespace socketscope
