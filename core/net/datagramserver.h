#pragma once

#include "core/net/datagramsocket.h"
#include "core/net/endpoint.h"
#include "core/net/endpointobserver.h"
#include "core/net/hostresolver.h"
#include "core/net/multicastgroup.h"

#include <memory>

namespace socketscope {

/// One server of datagrams: a single bound socket, which replies to the sender of each datagram,
/// and to whose last sender a person's messages go. It has no greeting: nobody connects.
class DatagramServer final : public Server, public DatagramOwner
{
public:
    DatagramServer(EventSink &sink, Poller &poller, EndpointId id, const ServerSettings &settings,
        EndpointObserver &observer);
    ~DatagramServer() override;

    void start() override;
    /// Also joins the multicast groups that are new and leaves those that are not wished any more.
    void update(const ServerSettings &settings) override;
    /// There is no accept.
    void setAcceptPaused(bool) override { }
    void stop() override;
    void forEachChannel(const std::function<void(Channel &)> &action) override;

private:
    void bindTo(const EndpointAddress &address);
    void bindFailed(const EndpointAddress &address, int errorNumber);
    void fail(const Error &error);
    Error changeGroups(const QList<MulticastGroup> &wanted);
    void datagramReceived(QByteArrayView bytes, const EndpointAddress &from) override;
    void datagramLost(const Error &error) override;
    void datagramOutputChanged(bool atOnce) override;
    void datagramSocketClosed() override;
    void tell(EndpointStatus::Phase phase, const Error &error = {});

    const EndpointId m_id;
    EventSink &m_sink;
    Poller &m_poller;
    EndpointObserver &m_observer;
    ServerSettings m_settings;
    HostResolver m_resolver;
    std::unique_ptr<DatagramSocket> m_socket; ///< null until it receives, and after
    QList<MulticastGroup> m_groups; ///< joined
    EndpointAddress m_local;
    quint32 m_socketId = 0;
    bool m_isPathStale = false;
};

} // namespace socketscope
