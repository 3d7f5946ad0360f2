#pragma once

#include "core/lab/labbench.h"
#include "core/net/channel.h"
#include "core/net/endpoint.h"
#include "core/net/endpointobserver.h"
#include "core/net/mailbox.h"
#include "core/net/poller.h"
#include "core/net/unixpeers.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <unordered_map>
#include <vector>

namespace socketscope {

class EventSink;

/// The half of a Session that lives in the network thread: the poller, the endpoints and their
/// channels. Its functions are Session's commands, called there in the order they were given.
class SessionWorker final : public QObject, public EndpointObserver
{
    Q_OBJECT

public:
    /// To be made in the network thread.
    explicit SessionWorker(Recording &recording);
    /// Closes every socket.
    ~SessionWorker() override;

    /// Who is at the other end of an accepted Unix socket is told there, in the network thread.
    void setPeerListener(UnixPeers::Tell tell) { m_unixPeers.setListener(std::move(tell)); }
    /// `run` tells this start from earlier ones of the same number, see serverEnded().
    void startServer(EndpointId id, quint32 run, const ServerSettings &settings);
    void updateServer(EndpointId id, const ServerSettings &settings);
    void stopServer(EndpointId id);
    void setAcceptPaused(EndpointId id, bool paused);
    void connectClient(EndpointId id, const ClientSettings &settings);
    void cancelConnect(EndpointId id);
    void send(quint32 socketId, const QByteArray &bytes);
    void broadcast(EndpointId id, const QByteArray &bytes);
    void sendFile(quint32 socketId, const QString &path);
    void cancelFile(quint32 socketId);
    void setReceivePaused(quint32 socketId, bool paused);
    void shutdownSending(quint32 socketId);
    void closeConnection(quint32 socketId);
    void resetConnection(quint32 socketId);
    void performLabCall(quint32 ticket, const LabCall &call);
    void cancelLabCall(quint32 ticket);
    void closeLab(EndpointId owner);
    void closeAll();

signals:
    void statusChanged(const socketscope::EndpointStatus &status);
    void serverEnded(quint32 number, quint32 run);
    void inputChanged(const socketscope::InputStatus &status);
    void outputChanged(const socketscope::OutputStatus &status);
    void refusedToSend(quint32 socketId, const socketscope::Error &error);
    void fileProgressed(const socketscope::FileProgress &progress);
    void labCallEnded(const socketscope::LabOutcome &outcome);

private:
    struct RunningServer
    {
        std::unique_ptr<Server> endpoint;
        quint32 run = 0;
    };

    void endpointChanged(const EndpointStatus &status) override;
    void channelAdded(Channel &channel) override;
    void channelOutputChanged(Channel &channel, bool atOnce) override;
    void sendRefused(quint32 socketId, const Error &error) override;
    void channelRemoved(std::unique_ptr<Channel> channel) override;
    void sendTo(Channel &channel, const QByteArray &bytes);
    void tellOutputs();
    void tellOutput(Channel &channel);
    void bury();
    [[nodiscard]] Channel *find(quint32 socketId) const;

    EventSink &m_sink;
    UnixPeers m_unixPeers;
    Mailbox m_labReturns; ///< in which the lab's threads leave what they have done
    LabBench m_lab;
    Poller m_poller;
    std::unordered_map<quint32, RunningServer> m_servers; ///< by number
    std::unordered_map<quint32, std::unique_ptr<Client>> m_clients; ///< by number
    QHash<quint32, Channel *> m_channels; ///< by socket id, of all endpoints
    QSet<quint32> m_untoldOutputs;
    QTimer m_outputTimer;
    // What is over, to be destroyed from the event loop when none of its functions runs any more.
    std::vector<std::unique_ptr<Channel>> m_deadChannels;
    std::vector<std::unique_ptr<Server>> m_deadServers;
    std::vector<std::unique_ptr<Client>> m_deadClients;
    bool m_isBurialDue = false;
};

} // namespace socketscope
