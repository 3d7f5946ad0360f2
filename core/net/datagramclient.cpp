#include "core/net/datagramclient.h"

#include "core/net/callcause.h"
#include "core/net/sourceaddress.h"
#include "core/net/unixcause.h"

#include <cerrno>

namespace socketscope {

using Phase = EndpointStatus::Phase;

DatagramClient::DatagramClient(EventSink &sink, Poller &poller, EndpointId id,
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
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_resolver.cancel();
        tell(Phase::Failed, callcause::lookupTimedOut(m_settings.host, m_timer.interval()));
    });
}

DatagramClient::~DatagramClient() = default;

void DatagramClient::start()
{
    if (isUnix(m_settings.protocol)) {
        const Result<EndpointAddress> path = EndpointAddress::fromUnixText(m_settings.host);
        if (path)
            tryAddresses({path.value()});
        else
            tell(Phase::Failed, path.error());
        return;
    }
    m_timer.start();
    if (HostResolver::literal(m_settings.host).isNull())
        tell(Phase::Resolving);
    m_resolver.resolve(m_settings.host, [this](const HostAnswer &answer) {
        m_timer.stop();
        QList<EndpointAddress> peers;
        for (const QHostAddress &host : answer.addresses)
            peers.append({host, m_settings.port});
        if (peers.isEmpty())
            tell(Phase::Failed, callcause::lookupFailed(m_settings.host, answer.failure));
        else
            tryAddresses(peers);
    });
}

void DatagramClient::tryAddresses(const QList<EndpointAddress> &peers)
{
    for (const EndpointAddress &peer : peers) {
        if (tryAddress(peer))
            return;
    }
    m_socket.reset();
    tell(Phase::Failed, m_lastError);
}

/// True when it is ready to send there; else m_lastError tells why not.
bool DatagramClient::tryAddress(const EndpointAddress &peer)
{
    m_peer = peer;
    m_socket = std::make_unique<DatagramSocket>(m_sink, m_poller, m_id, *this);
    const auto failed = [this, &peer](int errorNumber) {
        m_lastError = peer.isUnix()
            ? callcause::pathConnectFailed(peer, errorNumber)
            : callcause::connectFailed(peer, errorNumber, m_timer.interval());
        return false;
    };
    Error refused;
    const native::Outcome made = m_socket->open(peer, m_settings.options, refused);
    m_socketId = m_socket->socketId();
    if (!made.ok())
        return failed(made.errorNumber);
    if (!bindSource(peer))
        return false;
    if (!m_settings.connectsDatagrams)
        m_socket->setTarget(peer);
    else if (const native::Outcome connected = m_socket->connectTo(peer); !connected.ok())
        return failed(connected.errorNumber);
    if (!m_socket->startReceiving(m_settings.datagramBytes))
        return failed(errno);
    m_observer.channelAdded(*m_socket);
    tell(Phase::Connected, refused);
    return true;
}

/// Binds to what the settings ask for. A Unix client that has no name of its own cannot be
/// answered, so the kernel is asked to choose one (unix(7), "Autobind feature").
bool DatagramClient::bindSource(const EndpointAddress &peer)
{
    const Result<EndpointAddress> wanted = sourceAddress(m_settings, peer);
    if (!wanted) {
        m_lastError = wanted.error();
        return false;
    }
    EndpointAddress source = wanted.value();
    if (source.isNull() && peer.isUnix())
        source = EndpointAddress::fromUnixPath({});
    if (source.isNull())
        return true;
    const native::Outcome outcome = m_socket->bind(source);
    if (!outcome.ok())
        m_lastError = peer.isUnix()
            ? callcause::pathListenFailed(source, Call::Bind, outcome.errorNumber,
                outcome.errorNumber == EADDRINUSE
                    ? lookAtPath(m_sink, m_id, source, socketTypeOf(m_settings.protocol))
                    : PathUse::Unknown)
            : callcause::sourceFailed(source, outcome.errorNumber);
    return outcome.ok();
}

void DatagramClient::cancel()
{
    if (m_phase != Phase::Resolving)
        return;
    m_timer.stop();
    m_resolver.cancel();
    tell(Phase::Failed, callcause::cancelled());
}

void DatagramClient::stop()
{
    cancel();
    if (m_socket)
        m_socket->closeNow();
}

void DatagramClient::datagramReceived(QByteArrayView, const EndpointAddress &)
{ }

void DatagramClient::datagramLost(const Error &error)
{
    m_observer.sendRefused(m_socketId, error);
}

void DatagramClient::datagramOutputChanged(bool atOnce)
{
    m_observer.channelOutputChanged(*m_socket, atOnce);
}

void DatagramClient::datagramSocketClosed()
{
    m_observer.channelRemoved(std::move(m_socket));
    tell(Phase::Closed);
}

void DatagramClient::tell(Phase phase, const Error &error)
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
