#include "core/net/sessionworker.h"

#include "core/lab/labacts.h"
#include "core/net/clientendpoint.h"
#include "core/net/datagramclient.h"
#include "core/net/datagramserver.h"
#include "core/net/filesender.h"
#include "core/net/serverendpoint.h"
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
    , m_unixPeers(recording)
    , m_lab(
          recording,
          [this](std::function<void()> command) { m_labReturns.post(std::move(command)); },
          [this](const LabOutcome &outcome) {
              m_unixPeers.look(outcome.event);
              emit labCallEnded(outcome);
          })
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
    std::unique_ptr<Server> endpoint;
    if (isDatagram(settings.protocol))
        endpoint = std::make_unique<DatagramServer>(m_sink, m_poller, id, settings, *this);
    else
        endpoint = std::make_unique<ServerEndpoint>(m_sink, m_poller, id, settings, *this);
    Server &server = *endpoint;
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
    std::unique_ptr<Client> endpoint;
    if (isDatagram(settings.protocol))
        endpoint = std::make_unique<DatagramClient>(m_sink, m_poller, id, settings, *this);
    else
        endpoint = std::make_unique<ClientEndpoint>(m_sink, m_poller, id, settings, *this);
    Client &client = *endpoint;
    m_clients[id.number] = std::move(endpoint);
    client.start();
}

void SessionWorker::cancelConnect(EndpointId id)
{
    const auto found = m_clients.find(id.number);
    if (found != m_clients.end())
        found->second->cancel();
}

Channel *SessionWorker::find(quint32 socketId) const
{
    return m_channels.value(socketId);
}

void SessionWorker::send(quint32 socketId, const QByteArray &bytes)
{
    if (Channel *channel = find(socketId))
        sendTo(*channel, bytes);
    else if (m_lab.has(socketId))
        m_lab.perform(labacts::sending(socketId, bytes));
    else
        emit refusedToSend(socketId, noSuchConnection());
}

void SessionWorker::sendTo(Channel &channel, const QByteArray &bytes)
{
    const Result<void> sent = channel.send(bytes);
    if (!sent)
        emit refusedToSend(channel.socketId(), sent.error());
}

void SessionWorker::broadcast(EndpointId id, const QByteArray &bytes)
{
    const auto found = m_servers.find(id.number);
    if (found != m_servers.end())
        found->second.endpoint->forEachChannel(
            [this, &bytes](Channel &channel) { sendTo(channel, bytes); });
}

void SessionWorker::sendFile(quint32 socketId, const QString &path)
{
    Channel *channel = find(socketId);
    const Result<void> started = channel ? channel->sendFile(path) : noSuchConnection();
    if (!started) {
        FileProgress progress;
        progress.socketId = socketId;
        progress.name = path.section(u'/', -1);
        progress.finished = true;
        progress.error = started.error();
        emit fileProgressed(progress);
    } else if (find(socketId)) {
        channelOutputChanged(*channel, true);
    }
}

void SessionWorker::cancelFile(quint32 socketId)
{
    if (Channel *channel = find(socketId))
        channel->cancelFile();
}

void SessionWorker::setReceivePaused(quint32 socketId, bool paused)
{
    Channel *channel = find(socketId);
    if (channel && channel->setReceivePaused(paused) && find(socketId))
        emit inputChanged({socketId, paused});
}

void SessionWorker::shutdownSending(quint32 socketId)
{
    if (Channel *channel = find(socketId))
        channel->finishSending();
    else
        m_lab.perform(labacts::finishing(socketId));
}

void SessionWorker::closeConnection(quint32 socketId)
{
    if (Channel *channel = find(socketId))
        channel->close();
    else
        m_lab.perform(labacts::closing(socketId));
}

void SessionWorker::resetConnection(quint32 socketId)
{
    if (Channel *channel = find(socketId))
        return channel->reset();
    m_lab.perform(labacts::resettingOnClose(socketId));
    m_lab.perform(labacts::closing(socketId));
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

void SessionWorker::channelAdded(Channel &channel)
{
    m_channels.insert(channel.socketId(), &channel);
    m_unixPeers.lookAtLast(); // it was accepted, or has connected
}

void SessionWorker::channelOutputChanged(Channel &channel, bool atOnce)
{
    if (atOnce) {
        tellOutput(channel);
        return;
    }
    m_untoldOutputs.insert(channel.socketId());
    if (!m_outputTimer.isActive())
        m_outputTimer.start();
}

void SessionWorker::sendRefused(quint32 socketId, const Error &error)
{
    emit refusedToSend(socketId, error);
}

void SessionWorker::tellOutputs()
{
    const QSet<quint32> untold = std::exchange(m_untoldOutputs, {});
    for (const quint32 socketId : untold) {
        if (Channel *channel = find(socketId))
            tellOutput(*channel);
    }
}

void SessionWorker::tellOutput(Channel &channel)
{
    const quint32 socketId = channel.socketId();
    emit outputChanged(channel.outputStatus());
    if (!channel.file())
        return;
    const FileProgress progress = channel.file()->progress(socketId);
    if (progress.finished)
        channel.forgetFile();
    emit fileProgressed(progress);
}

void SessionWorker::channelRemoved(std::unique_ptr<Channel> channel)
{
    m_channels.remove(channel->socketId());
    if (m_untoldOutputs.remove(channel->socketId()) || channel->file())
        tellOutput(*channel);
    m_deadChannels.push_back(std::move(channel));
    if (!m_isBurialDue)
        QMetaObject::invokeMethod(this, &SessionWorker::bury, Qt::QueuedConnection);
    m_isBurialDue = true;
}

void SessionWorker::bury()
{
    m_isBurialDue = false;
    m_deadChannels.clear();
    m_deadClients.clear();
    m_deadServers.clear();
}

} // namespace socketscope
