#include "core/net/clientendpoint.h"

#include "core/net/callcause.h"
#include "core/net/sourceaddress.h"
#include "core/net/unixcause.h"
#include "core/tls/tlscontext.h"

#include <cerrno>

namespace socketscope {

using Phase = EndpointStatus::Phase;

ClientEndpoint::ClientEndpoint(EventSink &sink, Poller &poller, EndpointId id,
    const ClientSettings &settings, EndpointObserver &observer)
    : m_id(id)
    , m_sink(sink)
    , m_poller(poller)
    , m_observer(observer)
    , m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(qBound(
        limits::kMinConnectTimeoutMs, settings.connectTimeoutMs, limits::kMaxConnectTimeoutMs));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { timeOut(); });
}

ClientEndpoint::~ClientEndpoint() = default;

void ClientEndpoint::start()
{
    if (m_settings.protocol == Protocol::Tls) {
        Result<std::shared_ptr<const TlsContext>> context
            = TlsContext::forClient(m_settings.tls, m_settings.host);
        if (!context) {
            tell(Phase::Failed, context.error());
            return;
        }
        m_tls = std::move(context).value();
    }
    if (isUnix(m_settings.protocol)) {
        startOnPath();
        return;
    }
    m_timer.start();
    if (HostResolver::literal(m_settings.host).isNull())
        tell(Phase::Resolving);
    m_resolver.resolve(m_settings.host, [this](const HostAnswer &answer) { resolved(answer); });
}

void ClientEndpoint::startOnPath()
{
    const Result<EndpointAddress> path = EndpointAddress::fromUnixText(m_settings.host);
    if (!path)
        tell(Phase::Failed, path.error());
    else if (!tryAddress(path.value()))
        tell(Phase::Failed, m_lastError);
}

/// Why a connect to m_peer failed.
Error ClientEndpoint::failure(int errorNumber) const
{
    return m_peer.isUnix() ? callcause::pathConnectFailed(m_peer, errorNumber)
                           : callcause::connectFailed(m_peer, errorNumber, m_timer.interval());
}

void ClientEndpoint::resolved(const HostAnswer &answer)
{
    if (answer.addresses.isEmpty()) {
        m_timer.stop();
        tell(Phase::Failed, callcause::lookupFailed(m_settings.host, answer.failure));
        return;
    }
    m_untried = answer.addresses;
    tryNextAddress();
}

void ClientEndpoint::tryNextAddress()
{
    while (!m_untried.isEmpty()) {
        if (tryAddress(EndpointAddress(m_untried.takeFirst(), m_settings.port)))
            return;
    }
    m_timer.stop();
    tell(Phase::Failed, m_lastError);
}

/// True when the attempt is under way; else m_lastError tells why not.
bool ClientEndpoint::tryAddress(const EndpointAddress &peer)
{
    m_peer = peer;
    const Result<EndpointAddress> source = sourceAddress(m_settings, peer);
    if (!source) { // before a socket is made for nothing
        m_lastError = source.error();
        return false;
    }
    auto socket = std::make_unique<TcpSocket>(m_sink, m_poller, m_id);
    native::Outcome outcome
        = socket->stream().open(m_sink, m_id, peer, socketTypeOf(m_settings.protocol));
    m_socketId = socket->socketId();
    if (outcome.ok()) {
        m_refusedOptions = m_settings.options.applyTo(socket->stream().descriptor());
        if (!bindSource(*socket, source.value()))
            return false;
        outcome = socket->startConnect(peer);
    }
    if (!outcome.ok()) {
        m_lastError = failure(outcome.errorNumber);
        return false;
    }
    m_connection = std::make_unique<Connection>(std::move(socket), *this);
    m_connection->setCloseWhenPeerFinishes(m_settings.closeWhenPeerFinishes);
    if (m_tls)
        m_connection->encrypt(m_tls);
    m_observer.channelAdded(*m_connection);
    tell(Phase::Connecting);
    return true;
}

/// Binds to the source the settings ask for, if they do; else the kernel chooses on connect.
bool ClientEndpoint::bindSource(TcpSocket &socket, const EndpointAddress &source)
{
    if (source.isNull())
        return true;
    const native::Outcome outcome = socket.stream().bind(source);
    if (!outcome.ok())
        m_lastError = callcause::sourceFailed(source, outcome.errorNumber);
    return outcome.ok();
}

void ClientEndpoint::timeOut()
{
    m_untried.clear();
    if (m_connection) {
        m_connection->timeOut();
        return;
    }
    m_resolver.cancel();
    tell(Phase::Failed, callcause::lookupTimedOut(m_settings.host, m_timer.interval()));
}

void ClientEndpoint::cancel()
{
    m_untried.clear();
    if (m_phase == Phase::Resolving) {
        m_timer.stop();
        m_resolver.cancel();
        tell(Phase::Failed, callcause::cancelled());
    } else if (m_phase == Phase::Connecting && m_connection) {
        m_connection->cancelConnecting();
    }
}

void ClientEndpoint::stop()
{
    cancel();
    if (m_connection)
        m_connection->closeNow();
}

void ClientEndpoint::connectionEstablished(Connection &)
{
    m_timer.stop();
    m_untried.clear();
    tell(Phase::Connected, m_refusedOptions);
}

void ClientEndpoint::connectionReceived(Connection &, QByteArrayView)
{ }

void ClientEndpoint::connectionClosed(Connection &, int errorNumber)
{
    const Error tlsFailure = m_connection->tlsFailure();
    m_observer.channelRemoved(std::move(m_connection));
    if (!tlsFailure.message.isEmpty()) {
        m_timer.stop();
        tell(m_phase == Phase::Connected ? Phase::Closed : Phase::Failed, tlsFailure);
        return;
    }
    if (m_phase == Phase::Connected) {
        tell(Phase::Closed,
            errorNumber == 0 ? Error() : callcause::connectionLost(m_peer, errorNumber));
        return;
    }
    if (errorNumber == ECANCELED)
        m_untried.clear();
    m_lastError = failure(errorNumber);
    tryNextAddress();
}

void ClientEndpoint::connectionOutputChanged(Connection &connection, bool atOnce)
{
    m_observer.channelOutputChanged(connection, atOnce);
}

void ClientEndpoint::connectionRefused(Connection &connection, const Error &error)
{
    m_observer.sendRefused(connection.socketId(), error);
}

void ClientEndpoint::tell(Phase phase, const Error &error)
{
    m_phase = phase;
    EndpointStatus status;
    status.id = m_id;
    status.phase = phase;
    status.address = m_peer;
    status.socketId = m_socketId;
    status.error = error;
    m_observer.endpointChanged(status);
}

} // namespace socketscope
