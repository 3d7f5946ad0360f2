#pragma once

#include "core/net/datagramsocket.h"
#include "core/net/endpoint.h"
#include "core/net/endpointobserver.h"
#include "core/net/hostresolver.h"

#include <QTimer>

#include <memory>

namespace socketscope {

/// One client of datagrams: a socket of its own, connected to its host or only sending there.
class DatagramClient final : public Client, public DatagramOwner
{
public:
    DatagramClient(EventSink &sink, Poller &poller, EndpointId id, const ClientSettings &settings,
        EndpointObserver &observer);
    ~DatagramClient() override;

    void start() override;
    void cancel() override;
    void stop() override;

private:
    void tryAddresses(const QList<EndpointAddress> &peers);
    bool tryAddress(const EndpointAddress &peer);
    bool bindSource(const EndpointAddress &peer);
    void datagramReceived(QByteArrayView bytes, const EndpointAddress &from) override;
    void datagramLost(const Error &error) override;
    void datagramOutputChanged(bool atOnce) override;
    void datagramSocketClosed() override;
    void tell(EndpointStatus::Phase phase, const Error &error = {});

    const EndpointId m_id;
    EventSink &m_sink;
    Poller &m_poller;
    EndpointObserver &m_observer;
    const ClientSettings m_settings;
    HostResolver m_resolver;
    QTimer m_timer; ///< for the look-up of a name
    std::unique_ptr<DatagramSocket> m_socket; ///< null until it is ready, and after
    EndpointAddress m_peer;
    quint32 m_socketId = 0;
    Error m_lastError;
    EndpointStatus::Phase m_phase = EndpointStatus::Phase::Resolving;
};

} // namespace socketscope
