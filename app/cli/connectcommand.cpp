#include "app/cli/connectcommand.h"

#include "core/store/logfollower.h"

namespace socketscope {

using Phase = EndpointStatus::Phase;

ConnectCommand::ConnectCommand(Session &session, const ConnectOptions &options)
    : Command(session, options.recording)
    , m_options(options)
    , m_follower(Command::follow())
{
    connect(&session, &Session::endpointChanged, this, &ConnectCommand::take);
    connect(&session, &Session::sendRefused, this, [this](quint32, const Error &error) {
        say(error.message);
        m_hasLost = true;
    });
    connect(&m_follower, &LogFollower::grown, this, &ConnectCommand::follow);
    connect(&m_input, &StandardInput::lineRead, this, &ConnectCommand::send);
    connect(&m_input, &StandardInput::ended, this, &ConnectCommand::finishSending);
    m_input.setPaused(true);
    m_wait.setSingleShot(true);
    m_wait.setInterval(m_options.waitSeconds * 1000);
    connect(
        &m_wait, &QTimer::timeout, this, [this] { this->session().closeConnection(m_socketId); });
}

void ConnectCommand::start()
{
    session().connectClient(m_options.client);
}

void ConnectCommand::take(const EndpointStatus &status)
{
    if (hasFinished())
        return;
    if (!status.error.message.isEmpty())
        say(status.error.message);
    if (status.phase == Phase::Connected)
        begin(status.socketId);
    else if (status.phase == Phase::Failed)
        finish(1);
    else if (status.phase == Phase::Closed)
        finish(status.error.message.isEmpty() && !m_hasLost ? 0 : 1);
}

void ConnectCommand::begin(quint32 socketId)
{
    m_socketId = socketId;
    for (const QByteArray &message : m_options.messages)
        send(message);
    m_input.setPaused(false);
    follow();
}

void ConnectCommand::send(const QByteArray &bytes)
{
    m_givenBytes += bytes.size();
    session().send(m_socketId, bytes);
    paceInput();
}

void ConnectCommand::follow()
{
    const SocketFacts *facts = m_follower.sockets().find(m_socketId);
    if (!facts)
        return;
    m_peerFinished = facts->peerFinished;
    if (std::exchange(m_receivedBytes, facts->bytesReceived) != facts->bytesReceived
        && m_wait.isActive())
        m_wait.start();
    paceInput();
    endIfDone();
}

/// Leaves in stdin what the peer does not take, so that the output queue is never full.
void ConnectCommand::paceInput()
{
    const SocketFacts *facts = m_follower.sockets().find(m_socketId);
    const qint64 waiting = m_givenBytes - (facts ? facts->bytesSent : 0);
    m_input.setPaused(waiting > limits::kOutputLowWaterBytes);
}

/// A peer of datagrams never tells that it has finished.
void ConnectCommand::waitForAnswers()
{
    if (!m_options.keepOpen)
        m_wait.start();
}

void ConnectCommand::finishSending()
{
    if (isDatagram(m_options.client.protocol)) {
        waitForAnswers();
        return;
    }
    if (!m_options.keepOpen)
        session().shutdownSending(m_socketId);
    endIfDone();
}

/// A person at a terminal has nothing more to say to a peer that has finished; a pipe may.
void ConnectCommand::endIfDone()
{
    if (m_peerFinished && (m_input.hasEnded() || m_options.keepOpen || StandardInput::isTerminal()))
        session().closeConnection(m_socketId);
}

} // namespace socketscope
