#pragma once

#include "core/net/connection.h"
#include "core/net/endpointobserver.h"
#include "core/net/hostresolver.h"
#include "core/net/responder.h"
#include "core/net/tcpserver.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace socketscope {

/// One server of a session: its listening socket, its connections, and what it answers them.
class ServerEndpoint final : public ServerObserver, public ConnectionOwner
{
public:
    ServerEndpoint(EventSink &sink, Poller &poller, EndpointId id, const ServerSettings &settings,
        EndpointObserver &observer);
    ~ServerEndpoint();

    /// Resolves the address if need be, and listens. Told by the phases Starting, then Listening or
    /// Failed.
    void start();
    /// See Session::updateServer().
    void update(const ServerSettings &settings);
    /// See Session::setAcceptPaused().
    void setAcceptPaused(bool paused);
    /// Closes the listening socket, then all connections; told by Stopped.
    void stop();
    void forEachConnection(const std::function<void(Connection &)> &action);

    [[nodiscard]] EndpointId id() const { return m_id; }

private:
    [[nodiscard]] Result<void> prepareTls();
    void listenOn(const QHostAddress &address);
    void serverAccepted(std::unique_ptr<TcpSocket> socket) override;
    void serverRests(int errorNumber) override;
    void serverAcceptsAgain() override;
    void connectionEstablished(Connection &connection) override;
    void connectionReceived(Connection &connection, QByteArrayView message) override;
    void connectionClosed(Connection &connection, int errorNumber) override;
    void connectionOutputChanged(Connection &connection, bool atOnce) override;
    void holdToLimit();
    void applyPause();
    void tell(EndpointStatus::Phase phase, const Error &error = {});

    const EndpointId m_id;
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
};

} // namespace socketscope
