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

/// As settings take it: the path or name of a Unix socket is a host without a port.
QString hostOf(const EndpointAddress &address)
{
    return address.isUnix() ? address.toString() : reachableHost(address);
}

} // namespace

LessonPlayer::LessonPlayer(
    Session &session, LogFollower &follower, const Lesson &lesson, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_follower(follower)
    , m_lesson(lesson)
    , m_checker(lesson, follower.recording(), {follower.eventCount(), follower.kernelFactCount()})
    , m_lab(session, follower)
    , m_given(size_t(lesson.names.size()), 0)
{
    m_lab.setNameSource([this](const QString &name) { return socketNamed(name); });
    connect(&m_lab, &LabPlayer::advanced, this, &LessonPlayer::advance);
    connect(&m_lab, &LabPlayer::failed, this, &LessonPlayer::failInLab);
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
    return command.untilStep < m_checker.doneCount() && !m_lab.isBusy()
        && (!command.until || conditionHasCome(*command.until));
}

bool LessonPlayer::conditionHasCome(const LessonCondition &until)
{
    const LessonLog &log = m_checker.log();
    const SocketNames known = names();
    for (; m_looked.events < log.end().events; ++m_looked.events) {
        if (until.isFact() || !fitOf(until, m_looked.events, log, known).isYes())
            continue;
        m_given = namesAfter(until, m_looked.events, log, known);
        return true;
    }
    for (; m_looked.facts < log.end().facts; ++m_looked.facts) {
        const KernelFact &fact = log.recording().kernelFacts().at(m_looked.facts);
        if (!until.isFact() || !factFits(until, fact, known))
            continue;
        m_given = namesAfter(until, fact, known);
        return true;
    }
    return false;
}

bool LessonPlayer::perform(const LessonCommand &command)
{
    switch (command.verb) {
    case Verb::StartServer:
        return startServer(command);
    case Verb::Connect:
        return connectClient(command);
    case Verb::Lab:
        return m_lab.carryOut(command.lab) == LabPlayer::Outcome::Done;
    default:
        break;
    }
    const SocketFacts *facts = factsOf(command.socket);
    return facts && performOn(command, *facts);
}

bool LessonPlayer::performOn(const LessonCommand &command, const SocketFacts &facts)
{
    switch (command.verb) {
    case Verb::StartServer:
    case Verb::Connect:
    case Verb::Lab:
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
        settings.address = address.isUnix() ? address.toString() : address.hostText();
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
        settings.host = hostOf(address);
        settings.port = address.port();
    }
    if (command.from >= 0) {
        const SocketFacts *facts = factsOf(command.from);
        if (!facts)
            return false;
        const EndpointAddress address = addresses.address(facts->localAddress);
        settings.sourceAddress = hostOf(address);
        settings.sourcePort = address.port();
    }
    m_session.connectClient(settings);
    return true;
}

quint32 LessonPlayer::socketOf(int name) const
{
    const quint32 ofStep = m_checker.names()[size_t(name)];
    return ofStep != 0 ? ofStep : m_given[size_t(name)];
}

quint32 LessonPlayer::socketNamed(const QString &name) const
{
    const qsizetype index = m_lesson.names.indexOf(name);
    return index < 0 ? 0 : socketOf(int(index));
}

SocketNames LessonPlayer::names() const
{
    SocketNames names(m_given.size());
    for (size_t name = 0; name < names.size(); ++name)
        names[name] = socketOf(int(name));
    return names;
}

const SocketFacts *LessonPlayer::factsOf(int name)
{
    const quint32 socketId = socketOf(name);
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

void LessonPlayer::failInLab(int command, const QString &sentence)
{
    if (!m_isOver)
        finish(tr("Command %1 of the play script: %2").arg(command).arg(sentence));
}

void LessonPlayer::finish(const QString &problem)
{
    m_isOver = true;
    m_patience.stop();
    m_problem = problem;
    emit finished();
}

} // namespace socketscope
