#pragma once

#include "core/net/nativesocket.h"
#include "core/net/poller.h"
#include "core/net/socketoptions.h"
#include "core/net/socketpath.h"

#include <QList>
#include <QTcpServer>
#include <QTimer>

#include <memory>

namespace socketscope {

class TcpSocket;

/// One who takes the connections of a TcpServer, at once and in the network thread.
class ServerObserver
{
public:
    /// A connection was accepted; it is the observer's now.
    virtual void serverAccepted(std::unique_ptr<TcpSocket> socket) = 0;
    /// accept4(2) failed for want of descriptors or memory, and is not tried for a while.
    virtual void serverRests(int errorNumber) = 0;
    /// Accepting goes on after a rest.
    virtual void serverAcceptsAgain() = 0;

protected:
    ServerObserver() = default;
    ~ServerObserver() = default;
    Q_DISABLE_COPY_MOVE(ServerObserver)
};

/// A QTcpServer whose calls are all made by us and recorded.
///
/// Qt's engine would make calls of its own on any descriptor it is given, so it is given none:
/// listen(), close() and their like are replaced (they are not virtual: call them on a TcpServer),
/// and accepting runs in the Poller with accept4(2). A lack of descriptors makes it rest instead of
/// spin, pauseAccepting() leaves clients in the accept queue, and nothing lifts the pause but
/// resumeAccepting(). Its connections are TcpSockets; without an observer they are to be had from
/// nextPendingConnection().
class TcpServer final : public QTcpServer, private PollHandler
{
    Q_OBJECT

public:
    TcpServer(EventSink &sink, Poller &poller, EndpointId endpoint, QObject *parent = nullptr);
    /// Closes the listening socket and the connections that nobody has taken.
    ~TcpServer() override;

    /// Hands connections to the observer from now on, instead of keeping them pending.
    void setObserver(ServerObserver &observer) { m_observer = &observer; }

    /// Listens with listenBacklogSize() as backlog. On failure serverError(), errorString(),
    /// lastErrno() and lastCall() tell why.
    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    /// The same on any address, of a Unix socket too, with that SOCK_* type. A path is the user's
    /// alone (mode 0600), and is taken away in the end if it is still ours.
    bool listenAt(const EndpointAddress &address, int type, const SocketOptions &options = {});
    /// The options that listenAt() sets: a server that was stopped can start again at once, and one
    /// on "::" serves IPv4 as well, unless they say something else.
    [[nodiscard]] static SocketOptions optionsFor(
        const EndpointAddress &address, SocketOptions options);
    /// Which of the options could not be set at the last listenAt().
    [[nodiscard]] const Error &refusedOptions() const { return m_refusedOptions; }
    void close();
    /// Clients wait in the accept queue from now on, and beyond it in SYN_SENT.
    void pauseAccepting();
    void resumeAccepting();
    /// Blocks; for callers without an event loop.
    bool waitForNewConnection(int msecs = 0, bool *timedOut = nullptr);
    bool hasPendingConnections() const override;
    /// The oldest connection nobody has taken, null if none; a child of the server.
    QTcpSocket *nextPendingConnection() override;

    [[nodiscard]] bool isListening() const { return m_descriptor.isOpen(); }
    [[nodiscard]] bool isAcceptingPaused() const { return m_paused; }
    [[nodiscard]] quint16 serverPort() const { return m_local.port(); }
    [[nodiscard]] QHostAddress serverAddress() const { return m_local.host(); }
    [[nodiscard]] qintptr socketDescriptor() const { return m_descriptor.number(); }
    [[nodiscard]] QAbstractSocket::SocketError serverError() const;
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] const EndpointAddress &localAddress() const { return m_local; }
    [[nodiscard]] quint32 socketId() const { return m_descriptor.socketId(); }
    [[nodiscard]] int lastErrno() const { return m_lastErrno; }
    [[nodiscard]] Call lastCall() const { return m_lastCall; }

private:
    void polled(PollEvents events) override;
    bool prepare(const EndpointAddress &address, const SocketOptions &options);
    bool bindTo(const EndpointAddress &address);
    bool succeeded(Call call, const native::Outcome &outcome);
    bool acceptOne();
    void deliver(native::Accepted accepted);
    void rest(int errorNumber);
    void endRest();
    void updateInterest();
    [[nodiscard]] bool isAccepting() const;

    EventSink &m_sink;
    Poller &m_poller;
    const EndpointId m_endpoint;
    ServerObserver *m_observer = nullptr;
    Descriptor m_descriptor;
    EndpointAddress m_local;
    SocketPath m_path;
    QList<TcpSocket *> m_pending;
    QTimer m_restTimer;
    Error m_refusedOptions;
    int m_type;
    int m_lastErrno = 0;
    Call m_lastCall = Call::None;
    bool m_polling = false;
    bool m_paused = false;
};

} // namespace socketscope
