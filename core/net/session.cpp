#include "core/net/session.h"

#include "core/net/descriptorlimit.h"
#include "core/net/poller.h"
#include "core/net/sessionworker.h"
#include "core/store/recording.h"

namespace socketscope {

Session::Session(qint64 maxPayloadBytes, QObject *parent)
    : QObject(parent)
    , m_recording(std::make_unique<Recording>(maxPayloadBytes))
{
    qRegisterMetaType<EndpointStatus>();
    qRegisterMetaType<OutputStatus>();
    qRegisterMetaType<FileProgress>();
    qRegisterMetaType<Error>();
    raiseDescriptorLimit();

    m_thread.setObjectName(QStringLiteral("network"));
    if (std::unique_ptr<QAbstractEventDispatcher> dispatcher = Poller::makeDispatcher())
        m_thread.setEventDispatcher(dispatcher.release());
    m_networkSide.moveToThread(&m_thread);
    m_thread.start();
    inNetworkThread(
        [this] { m_worker = new SessionWorker(*m_recording); }, Qt::BlockingQueuedConnection);
    connect(m_worker, &SessionWorker::statusChanged, this, &Session::endpointChanged);
    connect(m_worker, &SessionWorker::outputChanged, this, &Session::outputChanged);
    connect(m_worker, &SessionWorker::sendRefused, this, &Session::sendRefused);
    connect(m_worker, &SessionWorker::fileProgressed, this, &Session::fileProgressed);
    connect(m_worker, &SessionWorker::serverEnded, this, &Session::freeServer);
}

Session::~Session()
{
    inNetworkThread([this] { delete m_worker; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

const Recording &Session::recording() const
{
    return *m_recording;
}

Recording &Session::mutableRecording()
{
    return *m_recording;
}

void Session::inNetworkThread(std::function<void()> command, Qt::ConnectionType connection)
{
    QMetaObject::invokeMethod(&m_networkSide, std::move(command), connection);
}

EndpointId Session::startServer(const ServerSettings &settings)
{
    quint32 number = 1;
    while (m_runningServers.contains(number))
        ++number;
    const EndpointId id = EndpointId::server(number);
    const quint32 run = ++m_lastRun;
    m_runningServers.insert(number, run);
    inNetworkThread([this, id, run, settings] { m_worker->startServer(id, run, settings); });
    return id;
}

void Session::updateServer(EndpointId server, const ServerSettings &settings)
{
    inNetworkThread([this, server, settings] { m_worker->updateServer(server, settings); });
}

void Session::stopServer(EndpointId server)
{
    // Free at once: a start that follows is carried out after the stop.
    m_runningServers.remove(server.number);
    inNetworkThread([this, server] { m_worker->stopServer(server); });
}

void Session::freeServer(quint32 number, quint32 run)
{
    if (m_runningServers.value(number) == run)
        m_runningServers.remove(number);
}

EndpointId Session::connectClient(const ClientSettings &settings)
{
    const EndpointId id = EndpointId::client(++m_lastClient);
    inNetworkThread([this, id, settings] { m_worker->connectClient(id, settings); });
    return id;
}

void Session::cancelConnect(EndpointId client)
{
    inNetworkThread([this, client] { m_worker->cancelConnect(client); });
}

void Session::send(quint32 socketId, const QByteArray &bytes)
{
    inNetworkThread([this, socketId, bytes] { m_worker->send(socketId, bytes); });
}

void Session::broadcast(EndpointId server, const QByteArray &bytes)
{
    inNetworkThread([this, server, bytes] { m_worker->broadcast(server, bytes); });
}

void Session::sendFile(quint32 socketId, const QString &path)
{
    inNetworkThread([this, socketId, path] { m_worker->sendFile(socketId, path); });
}

void Session::cancelFile(quint32 socketId)
{
    inNetworkThread([this, socketId] { m_worker->cancelFile(socketId); });
}

void Session::shutdownSending(quint32 socketId)
{
    inNetworkThread([this, socketId] { m_worker->shutdownSending(socketId); });
}

void Session::closeConnection(quint32 socketId)
{
    inNetworkThread([this, socketId] { m_worker->closeConnection(socketId); });
}

void Session::resetConnection(quint32 socketId)
{
    inNetworkThread([this, socketId] { m_worker->resetConnection(socketId); });
}

void Session::closeAll()
{
    m_runningServers.clear();
    inNetworkThread([this] { m_worker->closeAll(); }, Qt::BlockingQueuedConnection);
}

} // namespace socketscope
