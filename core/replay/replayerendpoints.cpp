// The endpoint of Replayer: what it opens, and what the session tells of that.

#include "core/replay/replayer.h"
#include "core/store/recording.h"

#include <algorithm>
#include <cerrno>

namespace socketscope {

using Phase = EndpointStatus::Phase;
using Why = ReplayDivergence::Kind;

Protocol Replayer::protocol() const
{
    const Protocol recorded = m_script.protocol;
    const Protocol wanted = m_settings.target ? m_settings.target->protocol : recorded;
    const bool staysTls
        = recorded == Protocol::Tls && wanted == Protocol::Tcp && m_settings.keepsTls;
    return staysTls ? recorded : wanted;
}

/// Clients that overlap: the next connects as soon as what the record has before it is done.
void Replayer::connectDue(qint64 nowNs)
{
    while (!m_isEnding && m_clients.size() < m_players.size() && isTurnOf(m_clients.size())
        && turnNs(m_clients.size()) <= nowNs) {
        connectOut(m_clients.size());
        m_connectNs = nowNs;
    }
}

bool Replayer::isTurnOf(size_t place) const
{
    const qsizetype opened = m_script.parts[place].openedBy;
    return std::all_of(m_players.begin(), m_players.begin() + qptrdiff(place),
        [opened](const PartPlayer &player) { return player.isPast(opened); });
}

/// With the recorded timing not before as much time has passed as between the two connects.
qint64 Replayer::turnNs(size_t place) const
{
    if (place == 0 || m_settings.timing == ReplayTiming::Peer)
        return 0;
    const qint64 pauseNs = m_script.parts[place].openedNs - m_script.parts[place - 1].openedNs;
    return m_connectNs + qBound<qint64>(0, pauseNs, limits::kReplayPauseMs * qint64(1'000'000));
}

void Replayer::connectOut(size_t place)
{
    ClientSettings client;
    client.protocol = protocol();
    client.tls = m_settings.tls;
    if (client.tls.fingerprint.isEmpty() && client.tls.authorityFile.isEmpty())
        client.tls.fingerprint = m_script.fingerprint();
    client.host = m_settings.target ? m_settings.target->host : m_script.address.hostText();
    client.port = m_settings.target ? m_settings.target->port : m_script.address.port();
    client.connectTimeoutMs
        = qBound(limits::kMinConnectTimeoutMs, m_settings.timeoutMs, limits::kMaxConnectTimeoutMs);
    client.closeWhenPeerFinishes = false;
    Q_ASSERT(place == m_clients.size());
    m_clients.push_back(m_session.connectClient(client));
}

/// A socket of one of our clients is a part's from the moment at which it is connected.
void Replayer::noteConnected(const SocketEvent &event)
{
    const auto client = std::find(m_clients.begin(), m_clients.end(), event.endpoint());
    if (client == m_clients.end())
        return;
    const auto place = size_t(client - m_clients.begin());
    m_liveSockets[place] = event.socketId;
    m_placeOf.insert(event.socketId, place);
}

void Replayer::listen()
{
    ServerSettings server;
    server.protocol = protocol();
    server.tls = m_settings.tls;
    server.address = m_settings.target ? m_settings.target->host : m_script.address.hostText();
    server.port = m_settings.target ? m_settings.target->port : m_script.address.port();
    server.backlog = m_script.backlog;
    server.maxConnections = limits::kMaxConnections;
    server.closeWhenPeerFinishes = false;
    m_endpoint = m_session.startServer(server);
    m_hasServer = true;
}

bool Replayer::awaitsConnections() const
{
    return std::any_of(m_players.begin(), m_players.end(),
        [](const PartPlayer &player) { return player.state() == PartPlayer::State::Waiting; });
}

void Replayer::take(const EndpointStatus &status)
{
    if (m_outcome != Outcome::Running)
        return;
    const auto client = std::find(m_clients.begin(), m_clients.end(), status.id);
    if (client != m_clients.end())
        takeClient(size_t(client - m_clients.begin()), status);
    else if (m_endpoint.isValid() && status.id == m_endpoint)
        takeServer(status);
}

void Replayer::takeServer(const EndpointStatus &status)
{
    if (status.phase == Phase::Failed) {
        fail(status.error.message);
    } else if (status.phase == Phase::Stopped) {
        if (!isOver()) // by somebody else
            endAll();
        m_hasServer = false;
        look();
    } else if (status.phase == Phase::Listening && m_listener == 0) {
        m_listener = status.socketId;
        emit listening(status.address);
        look();
    }
}

void Replayer::takeClient(size_t place, const EndpointStatus &status)
{
    const int recordedError = m_script.parts[place].connectError;
    if (status.phase == Phase::Connected) {
        if (recordedError != 0) {
            m_session.closeConnection(status.socketId);
            diverge(place, Why::Connected, -1);
        }
        look();
    } else if (status.phase == Phase::Failed) {
        const EventLog &log = m_session.recording().events();
        qsizetype attempt = log.size() - 1;
        while (attempt >= m_begin
            && (log.at(attempt).endpoint() != status.id || log.at(attempt).call() != Call::Connect))
            --attempt;
        m_players[place].end();
        if (attempt < m_begin && !m_isEnding) {
            fail(status.error.message);
            return;
        }
        if (status.error.code != recordedError && !m_isEnding)
            diverge(place, status.error.code == EPROTO ? Why::TlsFailed : Why::ConnectFailed,
                attempt, status.error);
        look();
    }
}

void Replayer::fail(const QString &problem)
{
    m_problem = problem;
    m_outcome = Outcome::Failed;
    finish();
}

} // namespace socketscope
