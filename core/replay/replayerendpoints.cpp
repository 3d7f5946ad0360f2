// The endpoint of Replayer: what it opens, and what the session tells of that.

#include "core/replay/replayer.h"
#include "core/store/recording.h"

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

void Replayer::connectOut()
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
    m_endpoint = m_session.connectClient(client);
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

void Replayer::take(const EndpointStatus &status)
{
    if (status.id != m_endpoint || m_outcome != Outcome::Running)
        return;
    if (m_script.role == ReplayRole::Client)
        takeClient(status);
    else
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

void Replayer::takeClient(const EndpointStatus &status)
{
    const int recordedError = m_script.parts.front().connectError;
    if (status.phase == Phase::Connected) {
        m_liveSockets.front() = status.socketId;
        m_placeOf.insert(status.socketId, 0);
        if (recordedError != 0) {
            m_session.closeConnection(status.socketId);
            diverge(0, Why::Connected, -1);
        }
        look();
    } else if (status.phase == Phase::Failed) {
        const EventLog &log = m_session.recording().events();
        qsizetype attempt = log.size() - 1;
        while (attempt >= m_begin
            && (log.at(attempt).endpoint() != m_endpoint
                || log.at(attempt).call() != Call::Connect))
            --attempt;
        m_players.front().end();
        if (attempt < m_begin && !m_isEnding) {
            fail(status.error.message);
            return;
        }
        if (status.error.code != recordedError && !m_isEnding)
            diverge(0, status.error.code == EPROTO ? Why::TlsFailed : Why::ConnectFailed, attempt,
                status.error);
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
