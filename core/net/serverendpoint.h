#pragma once

#include "core/net/connection.h"
#include "core/net/endpoint.h"
#include "core/net/endpointobserver.h"
#include "core/net/hostresolver.h"
#include "core/net/responder.h"
#include "core/net/tcpserver.h"

#include <memory>
#include <unordered_map>

namespace socketscope {

/// One server of a session: its listening socket, its connections, and what it answers them.
class ServerEndpoint final : public Server, public ServerObserver, public ConnectionOwner
{
public:
    ServerEndpoint(EventSink &sink, Poller &poller, EndpointId id, const ServerSettings &settings,
        EndpointObserver &observer);
    ~ServerEndpoint() override;

    void start() override;
    void update(const ServerSettings &settings) override;
    void setAcceptPaused(bool paused) override;
    void stop() override;
    void forEachChannel(const std::function<void(Channel &)> &action) override;

private:
    [[nodiscard]] Result<void> prepareTls();
    void listenOn(const EndpointAddress &address);
    void listenFailed(const EndpointAddress &address);
    void serverAccepted(std::unique_ptr<TcpSocket> socket) override;
    void serverRests(int errorNumber) override;
    void serverAcceptsAgain() override;
    void connectionEstablished(Connection &connection) override;
    void connectionReceived(Connection &connection, QByteArrayView message) override;
    void connectionClosed(Connection &connection, int errorNumber) override;
    void connectionOutputChanged(Connection &connection, bool atOnce) override;
    void connectionRefused(Connection &connection, const Error &error) override;
    void holdToLimit();
    void applyPause();
    void tell(EndpointStatus::Phase phase, const Error &error = {});

    const EndpointId m_id;
    EventSink &m_sink;
    EndpointObserver &m_observer;
    ServerSettings m_settings;
    Responder m_responder;
    TcpServer m_server;
    std::shared_ptr<const TlsContext> m_tls; ///< null: what is sent is plain
    HostResolver m_resolver;
    std::unordered_map<quint32, std::unique_ptr<Connection>> m_connections; ///< by socket id
    bool m_isFull = false; ///< as many connections as the limit allows
    bool m_acceptPaused = false;
    EndpointStatus::Phase m_phase = EndpointStatus::Phase::Starting;
    Error m_error; ///< as told with the phase
    bool m_isPathStale = false;
};

} // namespace socketscope
