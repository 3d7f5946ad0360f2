#pragma once

#include "core/net/connection.h"
#include "core/net/endpoint.h"
#include "core/net/endpointobserver.h"
#include "core/net/hostresolver.h"

#include <QTimer>

#include <memory>

namespace socketscope {

/// One client of a session: finds its host's addresses, tries them in order, each with a socket of
/// its own, and keeps the connection that comes about.
class ClientEndpoint final : public Client, public ConnectionOwner
{
public:
    ClientEndpoint(EventSink &sink, Poller &poller, EndpointId id, const ClientSettings &settings,
        EndpointObserver &observer);
    ~ClientEndpoint() override;

    void start() override;
    void cancel() override;
    void stop() override;

private:
    void resolved(const HostAnswer &answer);
    void startOnPath();
    [[nodiscard]] Error failure(int errorNumber) const;
    void tryNextAddress();
    bool tryAddress(const EndpointAddress &peer);
    bool bindSource(TcpSocket &socket, const EndpointAddress &source);
    void timeOut();
    void connectionEstablished(Connection &connection) override;
    void connectionReceived(Connection &connection, QByteArrayView message) override;
    void connectionClosed(Connection &connection, int errorNumber) override;
    void connectionOutputChanged(Connection &connection, bool atOnce) override;
    void connectionRefused(Connection &connection, const Error &error) override;
    void tell(EndpointStatus::Phase phase, const Error &error = {});

    const EndpointId m_id;
    EventSink &m_sink;
    Poller &m_poller;
    EndpointObserver &m_observer;
    const ClientSettings m_settings;
    std::shared_ptr<const TlsContext> m_tls; ///< null: what is sent is plain
    HostResolver m_resolver;
    QTimer m_timer; ///< the connect timeout, over all addresses
    QList<QHostAddress> m_untried;
    std::unique_ptr<Connection> m_connection;
    EndpointAddress m_peer;
    quint32 m_socketId = 0;
    Error m_lastError;
    Error m_refusedOptions;
    EndpointStatus::Phase m_phase = EndpointStatus::Phase::Resolving;
};

} // namespace socketscope
