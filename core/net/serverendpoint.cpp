#include "core/net/serverendpoint.h"

#include "core/net/callcause.h"
#include "core/net/sourceaddress.h"
#include "core/net/unixcause.h"
#include "core/tls/owncertificate.h"
#include "core/tls/tlscontext.h"

#include <algorithm>
#include <cerrno>
#include <vector>

namespace socketscope {

using Phase = EndpointStatus::Phase;

ServerEndpoint::ServerEndpoint(EventSink &sink, Poller &poller, EndpointId id,
    const ServerSettings &settings, EndpointObserver &observer)
    : m_id(id)
    , m_sink(sink)
    , m_observer(observer)
    , m_settings(settings)
    , m_responder(settings)
    , m_server(sink, poller, id)
{
    m_server.setObserver(*this);
    m_server.setListenBacklogSize(qBound(0, settings.backlog, limits::kMaxBacklog));
}

ServerEndpoint::~ServerEndpoint() = default;

/// The certificate is read once, when the server starts.
Result<void> ServerEndpoint::prepareTls()
{
    CertificateAndKey own;
    if (m_settings.tls.certificateFile.isEmpty()) {
        Result<CertificateAndKey> made = ownCertificate(ownCertificateFolder(), m_settings.address);
        if (!made)
            return made.error();
        own = std::move(made).value();
    }
    Result<std::shared_ptr<const TlsContext>> context = TlsContext::forServer(m_settings.tls, own);
    if (!context)
        return context.error();
    m_tls = std::move(context).value();
    return {};
}

void ServerEndpoint::start()
{
    if (m_settings.protocol == Protocol::Tls) {
        if (const Result<void> prepared = prepareTls(); !prepared) {
            tell(Phase::Failed, prepared.error());
            return;
        }
    }
    if (isUnix(m_settings.protocol)) {
        const Result<EndpointAddress> path = EndpointAddress::fromUnixText(m_settings.address);
        if (path)
            listenOn(path.value());
        else
            tell(Phase::Failed, path.error());
        return;
    }
    if (HostResolver::literal(m_settings.address).isNull())
        tell(Phase::Starting);
    m_resolver.resolve(m_settings.address, [this](const HostAnswer &answer) {
        if (answer.addresses.isEmpty()) {
            tell(Phase::Failed, callcause::lookupFailed(m_settings.address, answer.failure));
            return;
        }
        listenOn({preferredToListenOn(answer.addresses), m_settings.port});
    });
}

void ServerEndpoint::listenOn(const EndpointAddress &address)
{
    if (m_server.listenAt(address, socketTypeOf(m_settings.protocol), m_settings.options)) {
        applyPause(); // it may have been asked for while the name was resolved
        tell(Phase::Listening, m_server.refusedOptions());
        return;
    }
    listenFailed(address);
}

void ServerEndpoint::listenFailed(const EndpointAddress &address)
{
    const Call call = m_server.lastCall();
    const int errorNumber = m_server.lastErrno();
    if (!address.isUnix()) {
        tell(Phase::Failed, callcause::listenFailed(address, call, errorNumber));
        return;
    }
    PathUse use = PathUse::Unknown;
    if (call == Call::Bind && errorNumber == EADDRINUSE)
        use = lookAtPath(m_sink, m_id, address, socketTypeOf(m_settings.protocol));
    m_isPathStale = use == PathUse::Stale;
    if (m_isPathStale && std::exchange(m_settings.removeStalePath, false)
        && removeSocketPath(address)) {
        m_isPathStale = false;
        listenOn(address);
        return;
    }
    tell(Phase::Failed, callcause::pathListenFailed(address, call, errorNumber, use));
}

void ServerEndpoint::update(const ServerSettings &settings)
{
    m_settings.maxConnections = settings.maxConnections;
    m_settings.closeWhenPeerFinishes = settings.closeWhenPeerFinishes;
    m_responder = Responder(settings);
    for (const auto &[socketId, connection] : m_connections)
        connection->setCloseWhenPeerFinishes(settings.closeWhenPeerFinishes);
    holdToLimit();
}

void ServerEndpoint::setAcceptPaused(bool paused)
{
    if (m_acceptPaused == paused)
        return;
    m_acceptPaused = paused;
    applyPause();
    tell(m_phase, m_error);
}

void ServerEndpoint::stop()
{
    m_resolver.cancel();
    m_server.close();
    forEachChannel([](Channel &channel) { channel.closeNow(); });
    tell(Phase::Stopped);
}

void ServerEndpoint::forEachChannel(const std::function<void(Channel &)> &action)
{
    std::vector<quint32> socketIds; // the action may close connections, so the map may change
    socketIds.reserve(m_connections.size());
    for (const auto &[socketId, connection] : m_connections)
        socketIds.push_back(socketId);
    std::sort(socketIds.begin(), socketIds.end());
    for (const quint32 socketId : socketIds) {
        const auto found = m_connections.find(socketId);
        if (found != m_connections.end())
            action(*found->second);
    }
}

void ServerEndpoint::serverAccepted(std::unique_ptr<TcpSocket> socket)
{
    auto owned = std::make_unique<Connection>(std::move(socket), *this);
    Connection &connection = *owned;
    connection.setCloseWhenPeerFinishes(m_settings.closeWhenPeerFinishes);
    m_connections.emplace(connection.socketId(), std::move(owned));
    m_observer.channelAdded(connection);
    if (m_tls)
        connection.encrypt(m_tls);
    m_responder.greet(connection);
    holdToLimit();
}

void ServerEndpoint::serverRests(int errorNumber)
{
    tell(Phase::AcceptResting, callcause::acceptRests(errorNumber));
}

void ServerEndpoint::serverAcceptsAgain()
{
    if (m_phase == Phase::AcceptResting)
        tell(Phase::Listening);
}

void ServerEndpoint::connectionEstablished(Connection &)
{ }

void ServerEndpoint::connectionReceived(Connection &connection, QByteArrayView message)
{
    m_responder.respond(connection, message);
}

void ServerEndpoint::connectionClosed(Connection &connection, int)
{
    const auto found = m_connections.find(connection.socketId());
    if (found == m_connections.end())
        return;
    std::unique_ptr<Connection> owned = std::move(found->second);
    m_connections.erase(found);
    m_observer.channelRemoved(std::move(owned));
    holdToLimit();
}

void ServerEndpoint::connectionOutputChanged(Connection &connection, bool atOnce)
{
    m_observer.channelOutputChanged(connection, atOnce);
}

void ServerEndpoint::connectionRefused(Connection &connection, const Error &error)
{
    m_observer.sendRefused(connection.socketId(), error);
}

/// Accepts as long as the limit allows; further clients wait in the kernel's accept queue.
void ServerEndpoint::holdToLimit()
{
    if (!m_server.isListening())
        return;
    const int limit = qBound(1, m_settings.maxConnections, limits::kMaxConnections);
    const bool isFull = m_connections.size() >= size_t(limit);
    if (isFull == m_isFull)
        return;
    m_isFull = isFull;
    applyPause();
    if (isFull)
        tell(Phase::LimitReached, callcause::limitReached(limit));
    else
        tell(Phase::Listening);
}

/// Accepts unless there is any reason not to.
void ServerEndpoint::applyPause()
{
    if (!m_server.isListening())
        return;
    if (m_acceptPaused || m_isFull)
        m_server.pauseAccepting();
    else
        m_server.resumeAccepting();
}

void ServerEndpoint::tell(Phase phase, const Error &error)
{
    m_phase = phase;
    m_error = error;
    EndpointStatus status;
    status.id = m_id;
    status.phase = phase;
    status.acceptPaused = m_acceptPaused;
    status.address = m_server.localAddress();
    status.socketId = m_server.socketId();
    status.error = error;
    status.isPathStale = m_isPathStale;
    m_observer.endpointChanged(status);
}

} // namespace socketscope
