#include "core/net/session.h"

#include "core/net/descriptorlimit.h"
#include "core/net/kernelwatch.h"
#include "core/net/poller.h"
#include "core/net/sessionworker.h"
#include "core/store/recording.h"
#include "core/tls/tlsthread.h"

#include <QAbstractEventDispatcher>

namespace socketscope {

Session::Session(qint64 maxPayloadBytes, QObject *parent)
    : QObject(parent)
    , m_recording(std::make_unique<Recording>(maxPayloadBytes))
    , m_facts(this)
{
    qRegisterMetaType<EndpointStatus>();
    qRegisterMetaType<InputStatus>();
    qRegisterMetaType<OutputStatus>();
    qRegisterMetaType<FileProgress>();
    qRegisterMetaType<Error>();
    raiseDescriptorLimit();

    m_thread.setObjectName(QStringLiteral("network"));
    if (std::unique_ptr<QAbstractEventDispatcher> dispatcher = Poller::makeDispatcher())
        m_thread.setEventDispatcher(dispatcher.release());
    m_commands.moveToThread(&m_thread);
    m_thread.start();
    m_commands.postAndWait([this] { makeWorker(); });
}

Session::~Session()
{
    m_commands.postAndWait([this] {
        delete m_worker;
        endTlsInThread();
    });
    m_thread.quit();
    m_thread.wait();
}

Result<void> Session::watchKernel()
{
    auto watch = std::make_unique<KernelWatch>(*m_recording);
    m_recording->setWatchListener([target = watch.get()] { target->wake(); });
    Result<void> started = watch->start();
    if (!started) {
        m_recording->setWatchListener({});
        return started;
    }
    m_watch = std::move(watch);
    m_commands.postAndWait([this] {
        m_worker->setPeerListener([this](quint32 acceptedId, quint32 otherId) {
            m_watch->notePeer(acceptedId, otherId);
        });
    });
    return {};
}

/// In the network thread. What the worker tells is told again in the session's own thread.
void Session::makeWorker()
{
    m_worker = new SessionWorker(*m_recording);
    connect(
        m_worker, &SessionWorker::statusChanged, m_worker, [this](const EndpointStatus &status) {
            m_facts.post([this, status] { emit endpointChanged(status); });
        });
    connect(m_worker, &SessionWorker::inputChanged, m_worker, [this](const InputStatus &status) {
        m_facts.post([this, status] { emit inputChanged(status); });
    });
    connect(m_worker, &SessionWorker::outputChanged, m_worker, [this](const OutputStatus &status) {
        m_facts.post([this, status] { emit outputChanged(status); });
    });
    connect(m_worker, &SessionWorker::refusedToSend, m_worker,
        [this](quint32 socketId, const Error &error) {
            m_facts.post([this, socketId, error] { emit sendRefused(socketId, error); });
        });
    connect(
        m_worker, &SessionWorker::fileProgressed, m_worker, [this](const FileProgress &progress) {
            m_facts.post([this, progress] { emit fileProgressed(progress); });
        });
    connect(m_worker, &SessionWorker::labCallEnded, m_worker, [this](const LabOutcome &outcome) {
        m_facts.post([this, outcome] {
            emit labCallEnded(outcome.ticket, outcome.socketId, outcome.event, outcome.refused);
        });
    });
    connect(m_worker, &SessionWorker::serverEnded, m_worker, [this](quint32 number, quint32 run) {
        m_facts.post([this, number, run] { freeServer(number, run); });
    });
}

const Recording &Session::recording() const
{
    return *m_recording;
}

Recording &Session::mutableRecording()
{
    return *m_recording;
}

/// Takes the first number that is free.
EndpointId Session::takeServer(const ServerSettings &settings)
{
    quint32 number = 1;
    while (m_runningServers.contains(number))
        ++number;
    const EndpointId id = EndpointId::server(number);
    m_runningServers.insert(number, ++m_lastRun);
    tellSettings(id, settingsObject(settings));
    return id;
}

EndpointId Session::startServer(const ServerSettings &settings)
{
    const EndpointId id = takeServer(settings);
    const quint32 run = m_lastRun;
    m_commands.post([this, id, run, settings] { m_worker->startServer(id, run, settings); });
    return id;
}

EndpointId Session::stepServer(const ServerSettings &settings)
{
    return takeServer(settings);
}

void Session::updateServer(EndpointId server, const ServerSettings &settings)
{
    tellSettings(server, settingsObject(settings));
    m_commands.post([this, server, settings] { m_worker->updateServer(server, settings); });
}

void Session::stopServer(EndpointId server)
{
    // Free at once: a start that follows is carried out after the stop.
    m_runningServers.remove(server.number);
    m_commands.post([this, server] { m_worker->stopServer(server); });
    closeLab(server);
}

void Session::setAcceptPaused(EndpointId server, bool paused)
{
    m_commands.post([this, server, paused] { m_worker->setAcceptPaused(server, paused); });
}

void Session::tellSettings(EndpointId id, const QJsonObject &settings)
{
    if (m_settings.size() < limits::kEndpointSettings)
        m_settings.append({id, settings});
    emit settingsUsed(id, settings);
}

void Session::freeServer(quint32 number, quint32 run)
{
    if (m_runningServers.value(number) == run)
        m_runningServers.remove(number);
}

EndpointId Session::connectClient(const ClientSettings &settings)
{
    const EndpointId id = EndpointId::client(++m_lastClient);
    tellSettings(id, settingsObject(settings));
    m_commands.post([this, id, settings] { m_worker->connectClient(id, settings); });
    return id;
}

EndpointId Session::stepClient(const ClientSettings &settings)
{
    const EndpointId id = EndpointId::client(++m_lastClient);
    tellSettings(id, settingsObject(settings));
    return id;
}

void Session::cancelConnect(EndpointId client)
{
    m_commands.post([this, client] { m_worker->cancelConnect(client); });
}

void Session::send(quint32 socketId, const QByteArray &bytes)
{
    m_commands.post([this, socketId, bytes] { m_worker->send(socketId, bytes); });
}

void Session::broadcast(EndpointId server, const QByteArray &bytes)
{
    m_commands.post([this, server, bytes] { m_worker->broadcast(server, bytes); });
}

void Session::sendFile(quint32 socketId, const QString &path)
{
    m_commands.post([this, socketId, path] { m_worker->sendFile(socketId, path); });
}

void Session::cancelFile(quint32 socketId)
{
    m_commands.post([this, socketId] { m_worker->cancelFile(socketId); });
}

void Session::setReceivePaused(quint32 socketId, bool paused)
{
    m_commands.post([this, socketId, paused] { m_worker->setReceivePaused(socketId, paused); });
}

void Session::shutdownSending(quint32 socketId)
{
    m_commands.post([this, socketId] { m_worker->shutdownSending(socketId); });
}

void Session::closeConnection(quint32 socketId)
{
    m_commands.post([this, socketId] { m_worker->closeConnection(socketId); });
}

void Session::resetConnection(quint32 socketId)
{
    m_commands.post([this, socketId] { m_worker->resetConnection(socketId); });
}

quint32 Session::perform(const LabCall &call)
{
    const quint32 ticket = ++m_lastTicket;
    m_commands.post([this, ticket, call] { m_worker->performLabCall(ticket, call); });
    return ticket;
}

void Session::cancelLabCall(quint32 ticket)
{
    m_commands.post([this, ticket] { m_worker->cancelLabCall(ticket); });
}

void Session::closeLab(EndpointId owner)
{
    m_commands.post([this, owner] { m_worker->closeLab(owner); });
}

void Session::closeAll()
{
    m_runningServers.clear();
    m_commands.postAndWait([this] { m_worker->closeAll(); });
}

} // namespace socketscope
