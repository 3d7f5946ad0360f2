#include "core/net/sessionworker.h"

#include "core/net/filesender.h"
#include "core/store/recording.h"

#include <QCoreApplication>

#include <cerrno>

namespace socketscope {

namespace {

/// Pause between two tellings of how full an output queue is, in milliseconds.
constexpr int kOutputPauseMs = 50;

Error noSuchConnection()
{
    return {ENOTCONN,
        QCoreApplication::translate(
            "SessionWorker", "This connection is closed; nothing was sent.")};
}

} // namespace

SessionWorker::SessionWorker(Recording &recording)
    : m_sink(recording)
    , m_lab(
          recording,
          [this](std::function<void()> command) { m_labReturns.post(std::move(command)); },
          [this](const LabOutcome &outcome) { emit labCallEnded(outcome); })
{
    m_outputTimer.setSingleShot(true);
    m_outputTimer.setInterval(kOutputPauseMs);
    connect(&m_outputTimer, &QTimer::timeout, this, &SessionWorker::tellOutputs);
}

SessionWorker::~SessionWorker()
{
    closeAll();
}

void SessionWorker::startServer(EndpointId id, quint32 run, const ServerSettings &settings)
{
    auto endpoint = std::make_unique<ServerEndpoint>(m_sink, m_poller, id, settings, *this);
    ServerEndpoint &server = *endpoint;
    m_servers[id.number] = {std::move(endpoint), run};
    server.start();
}

void SessionWorker::updateServer(EndpointId id, const ServerSettings &settings)
{
    const auto found = m_servers.find(id.number);
    if (found != m_servers.end())
        found->second.endpoint->update(settings);
}

void SessionWorker::stopServer(EndpointId id)
{
    const auto found = m_servers.find(id.number);
    if (found != m_servers.end())
        found->second.endpoint->stop();
}

void SessionWorker::setAcceptPaused(EndpointId id, bool paused)
{
    const auto found = m_servers.find(id.number);
    if (id.isServer() && found != m_servers.end())
        found->second.endpoint->setAcceptPaused(paused);
}

void SessionWorker::connectClient(EndpointId id, const ClientSettings &settings)
{
    auto endpoint = std::make_unique<ClientEndpoint>(m_sink, m_poller, id, settings, *this);
    ClientEndpoint &client = *endpoint;
    m_clients[id.number] = std::move(endpoint);
    client.start();
}

void SessionWorker::cancelConnect(EndpointId id)
{
    const auto found = m_clients.find(id.number);
    if (found != m_clients.end())
        found->second->cancel();
}

Connection *SessionWorker::find(quint32 socketId) const
{
    return m_connections.value(socketId);
}

void SessionWorker::send(quint32 socketId, const QByteArray &bytes)
{
    if (Connection *connection = find(socketId))
        sendTo(*connection, bytes);
    else
        emit sendRefused(socketId, noSuchConnection());
}

void SessionWorker::sendTo(Connection &connection, const QByteArray &bytes)
{
    const Result<void> sent = connection.send(bytes);
    if (!sent)
        emit sendRefused(connection.socketId(), sent.error());
}

void SessionWorker::broadcast(EndpointId id, const QByteArray &bytes)
{
    const auto found = m_servers.find(id.number);
    if (found != m_servers.end())
        found->second.endpoint->forEachConnection(
            [this, &bytes](Connection &connection) { sendTo(connection, bytes); });
}

void SessionWorker::sendFile(quint32 socketId, const QString &path)
{
    Connection *connection = find(socketId);
    const Result<void> started = connection ? connection->sendFile(path) : noSuchConnection();
    if (!started) {
        FileProgress progress;
        progress.socketId = socketId;
        progress.name = path.section(u'/', -1);
        progress.finished = true;
        progress.error = started.error();
        emit fileProgressed(progress);
    } else if (find(socketId)) {
        connectionOutputChanged(*connection, true);
    }
}

void SessionWorker::cancelFile(quint32 socketId)
{
    if (Connection *connection = find(socketId))
        connection->cancelFile();
}

void SessionWorker::setReceivePaused(quint32 socketId, bool paused)
{
    Connection *connection = find(socketId);
    if (connection && connection->setReceivePaused(paused) && find(socketId))
        emit inputChanged({socketId, paused});
}

void SessionWorker::shutdownSending(quint32 socketId)
{
    if (Connection *connection = find(socketId))
        connection->finishSending();
}

void SessionWorker::closeConnection(quint32 socketId)
{
    if (Connection *connection = find(socketId))
        connection->close();
}

void SessionWorker::resetConnection(quint32 socketId)
{
    if (Connection *connection = find(socketId))
        connection->reset();
}

void SessionWorker::performLabCall(quint32 ticket, const LabCall &call)
{
    m_lab.perform(ticket, call);
}

void SessionWorker::cancelLabCall(quint32 ticket)
{
    m_lab.cancel(ticket);
}

void SessionWorker::closeLab(EndpointId owner)
{
    m_lab.close(owner);
}

void SessionWorker::closeAll()
{
    m_lab.closeAll();
    while (!m_servers.empty())
        m_servers.begin()->second.endpoint->stop();
    while (!m_clients.empty())
        m_clients.begin()->second->stop();
    bury();
}

void SessionWorker::endpointChanged(const EndpointStatus &status)
{
    using Phase = EndpointStatus::Phase;
    const bool isOver = status.phase == Phase::Stopped || status.phase == Phase::Closed
        || status.phase == Phase::Failed;
    quint32 run = 0;
    if (isOver && status.id.isServer()) {
        auto ended = m_servers.extract(status.id.number);
        run = ended.mapped().run;
        m_deadServers.push_back(std::move(ended.mapped().endpoint));
    } else if (isOver) {
        m_deadClients.push_back(std::move(m_clients.extract(status.id.number).mapped()));
    }
    emit statusChanged(status);
    if (!isOver)
        return;
    if (status.id.isServer())
        emit serverEnded(status.id.number, run);
    if (!m_isBurialDue)
        QMetaObject::invokeMethod(this, &SessionWorker::bury, Qt::QueuedConnection);
    m_isBurialDue = true;
}

void SessionWorker::connectionAdded(Connection &connection)
{
    m_connections.insert(connection.socketId(), &connection);
}

void SessionWorker::connectionOutputChanged(Connection &connection, bool atOnce)
{
    if (atOnce) {
        tellOutput(connection);
        return;
    }
    m_untoldOutputs.insert(connection.socketId());
    if (!m_outputTimer.isActive())
        m_outputTimer.start();
}

void SessionWorker::tellOutputs()
{
    const QSet<quint32> untold = std::exchange(m_untoldOutputs, {});
    for (const quint32 socketId : untold) {
        if (Connection *connection = find(socketId))
            tellOutput(*connection);
    }
}

void SessionWorker::tellOutput(Connection &connection)
{
    const quint32 socketId = connection.socketId();
    emit outputChanged(connection.outputStatus());
    if (!connection.file())
        return;
    const FileProgress progress = connection.file()->progress(socketId);
    if (progress.finished)
        connection.forgetFile();
    emit fileProgressed(progress);
}

void SessionWorker::connectionRemoved(std::unique_ptr<Connection> connection)
{
    m_connections.remove(connection->socketId());
    if (m_untoldOutputs.remove(connection->socketId()) || connection->file())
        tellOutput(*connection);
    m_deadConnections.push_back(std::move(connection));
    if (!m_isBurialDue)
        QMetaObject::invokeMethod(this, &SessionWorker::bury, Qt::QueuedConnection);
    m_isBurialDue = true;
}

void SessionWorker::bury()
{
    m_isBurialDue = false;
    m_deadConnections.clear();
    m_deadClients.clear();
    m_deadServers.clear();
}

} // namespace socketscope
