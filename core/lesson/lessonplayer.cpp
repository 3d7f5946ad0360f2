#include "core/lesson/lessonplayer.h"

#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"

namespace socketscope {

namespace {

using Verb = LessonCommand::Verb;

/// The address as one that a client can go to: a wildcard is this computer.
QString reachableHost(const EndpointAddress &address)
{
    if (!address.isAny())
        return address.hostText();
    return address.isIPv6() ? QStringLiteral("::1") : QStringLiteral("127.0.0.1");
}

} // namespace

LessonPlayer::LessonPlayer(
    Session &session, LogFollower &follower, const Lesson &lesson, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_follower(follower)
    , m_lesson(lesson)
    , m_checker(lesson, follower.recording(), {follower.eventCount(), follower.kernelFactCount()})
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &LessonPlayer::giveUp);
    connect(&m_follower, &LogFollower::grown, this, &LessonPlayer::look);
    connect(&m_follower, &LogFollower::kernelTold, this, &LessonPlayer::look);
}

Result<void> LessonPlayer::start()
{
    if (m_lesson.play.isEmpty())
        return Error{0, tr("This lesson has no play script: the program cannot do it itself.")};
    m_patience.start();
    advance();
    return {};
}

void LessonPlayer::look()
{
    m_checker.follow({m_follower.eventCount(), m_follower.kernelFactCount()});
    advance();
}

void LessonPlayer::advance()
{
    while (!m_isOver && m_command < m_lesson.play.size()) {
        const LessonCommand &command = m_lesson.play.at(m_command);
        if (!m_isWaiting) {
            m_looked = {m_follower.eventCount(), m_follower.kernelFactCount()};
            if (!perform(command))
                return;
            m_isWaiting = true;
        }
        if (!hasCome(command))
            return;
        m_isWaiting = false;
        ++m_command;
        m_patience.start();
    }
    if (!m_isOver && m_checker.isComplete())
        finish({});
}

bool LessonPlayer::hasCome(const LessonCommand &command)
{
    if (command.untilStep >= m_checker.doneCount())
        return false;
    if (!command.until)
        return true;
    const LessonLog &log = m_checker.log();
    const SocketNames &names = m_checker.names();
    for (; m_looked.events < log.end().events; ++m_looked.events) {
        if (!command.until->isFact() && fitOf(*command.until, m_looked.events, log, names).isYes())
            return true;
    }
    for (; m_looked.facts < log.end().facts; ++m_looked.facts) {
        if (command.until->isFact()
            && factFits(*command.until, log.recording().kernelFacts().at(m_looked.facts), names))
            return true;
    }
    return false;
}

bool LessonPlayer::perform(const LessonCommand &command)
{
    if (command.verb == Verb::StartServer)
        return startServer(command);
    if (command.verb == Verb::Connect)
        return connectClient(command);
    const SocketFacts *facts = factsOf(command.socket);
    return facts && performOn(command, *facts);
}

bool LessonPlayer::performOn(const LessonCommand &command, const SocketFacts &facts)
{
    switch (command.verb) {
    case Verb::StartServer:
    case Verb::Connect:
        return false;
    case Verb::StopServer:
        m_session.stopServer(facts.endpoint);
        break;
    case Verb::PauseAccept:
    case Verb::ResumeAccept:
        m_session.setAcceptPaused(facts.endpoint, command.verb == Verb::PauseAccept);
        break;
    case Verb::Send:
        m_session.send(facts.socketId, command.data);
        break;
    case Verb::PauseReceive:
    case Verb::ResumeReceive:
        m_session.setReceivePaused(facts.socketId, command.verb == Verb::PauseReceive);
        break;
    case Verb::FinishSending:
        m_session.shutdownSending(facts.socketId);
        break;
    case Verb::Close:
        m_session.closeConnection(facts.socketId);
        break;
    case Verb::Reset:
        m_session.resetConnection(facts.socketId);
        break;
    }
    return true;
}

bool LessonPlayer::startServer(const LessonCommand &command)
{
    ServerSettings settings = command.server;
    if (command.to >= 0) {
        const SocketFacts *facts = factsOf(command.to);
        if (!facts)
            return false;
        const EndpointAddress address
            = m_follower.recording().addresses().address(facts->localAddress);
        settings.address = address.hostText();
        settings.port = address.port();
    }
    m_session.startServer(settings);
    return true;
}

bool LessonPlayer::connectClient(const LessonCommand &command)
{
    const AddressTable &addresses = m_follower.recording().addresses();
    ClientSettings settings = command.client;
    if (command.to >= 0) {
        const SocketFacts *facts = factsOf(command.to);
        if (!facts)
            return false;
        const EndpointAddress address = addresses.address(facts->localAddress);
        settings.host = reachableHost(address);
        settings.port = address.port();
    }
    if (command.from >= 0) {
        const SocketFacts *facts = factsOf(command.from);
        if (!facts)
            return false;
        const EndpointAddress address = addresses.address(facts->localAddress);
        settings.sourceAddress = reachableHost(address);
        settings.sourcePort = address.port();
    }
    m_session.connectClient(settings);
    return true;
}

const SocketFacts *LessonPlayer::factsOf(int name)
{
    const quint32 socketId = m_checker.names()[size_t(name)];
    const SocketFacts *facts = socketId == 0 ? nullptr : m_checker.log().sockets().find(socketId);
    if (!facts)
        finish(tr("Command %1 of the play script: no socket has the name “%2” yet.")
                   .arg(m_command + 1)
                   .arg(m_lesson.names.at(name)));
    return facts;
}

void LessonPlayer::giveUp()
{
    if (m_isOver)
        return;
    if (m_command < m_lesson.play.size())
        finish(tr("Command %1 of the play script did not bring about what it waits for.")
                   .arg(m_command + 1));
    else
        finish(tr("The play script is at its end, but step %1 is not done.")
                   .arg(m_checker.doneCount() + 1));
}

void LessonPlayer::finish(const QString &problem)
{
    m_isOver = true;
    m_patience.stop();
    m_problem = problem;
    emit finished();
}

} // namespace socketscope
