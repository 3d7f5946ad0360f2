#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/endpointid.h"
#include "core/event/protocol.h"
#include "core/lab/labcall.h"
#include "core/net/endpointsettings.h"
#include "core/net/mailbox.h"
#include "core/net/socketoptions.h"
#include "core/support/limits.h"
#include "core/support/result.h"
#include "core/tls/tlssettings.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <memory>

namespace socketscope {

class KernelWatch;
class Recording;
class SessionWorker;

/// What a server answers to a message (the bytes that one recv returned).
enum class ReplyMode : quint8
{
    None,
    Text,
    Echo
};

struct ServerSettings
{
    Protocol protocol = Protocol::Tcp;
    QString address = QStringLiteral("127.0.0.1"); ///< literal address or a name; of a Unix
                                                   ///< socket its path, or "@" and a name
    quint16 port = 12345; ///< 0: any free port
    int backlog = limits::kDefaultBacklog; ///< 0…limits::kMaxBacklog
    int maxConnections = limits::kDefaultConnections; ///< 1…limits::kMaxConnections
    QByteArray greeting; ///< sent to each client on accept; empty: none
    ReplyMode replyMode = ReplyMode::None;
    QByteArray reply; ///< for ReplyMode::Text
    bool closeAfterReply = false; ///< without a reply: after the greeting's first message
    bool closeWhenPeerFinishes
        = true; ///< close(2) once the peer has finished and our queue is sent
    TlsSettings tls; ///< for Protocol::Tls
    bool removeStalePath = false; ///< of a Unix socket: if a program that has ended left a socket
                                  ///< at the path, take it away and start all the same
    SocketOptions options; ///< of the socket that listens or receives
    QStringList groups; ///< of UDP: multicast groups to join, "239.1.2.3" or "ff02::1234%eth0"
    int datagramBytes = int(limits::kReceiveBytes); ///< received of each datagram at most, the rest
                                                    ///< is cut off; 1…limits::kReceiveBytes
};

struct ClientSettings
{
    Protocol protocol = Protocol::Tcp;
    QString host = QStringLiteral("127.0.0.1"); ///< name or literal address; of a Unix socket its
                                                ///< path, or "@" and a name
    quint16 port = 12345;
    QString sourceAddress; ///< empty: the system's choice; of a Unix socket a path or "@" and a
                           ///< name
    quint16 sourcePort = 0; ///< 0: the system's choice
    int connectTimeoutMs = limits::kConnectTimeoutMs;
    bool closeWhenPeerFinishes = true;
    TlsSettings tls; ///< for Protocol::Tls
    SocketOptions options;
    bool connectsDatagrams = true; ///< of datagrams: connect(2), so that only the peer's are
                                   ///< received and refusals are told; else sendto(2), recvfrom(2)
    int datagramBytes = int(limits::kReceiveBytes); ///< as in ServerSettings
};

/// What the log alone cannot tell about an endpoint: what it is about to do, and why it could not.
struct EndpointStatus
{
    enum class Phase : quint8
    {
        Starting, ///< the server's name is being resolved
        Listening,
        LimitReached, ///< listening, but the connection limit holds further clients in the accept
                      ///< queue
        AcceptResting, ///< no descriptors or memory left; accepting is tried again shortly
        Stopped,
        Resolving,
        Connecting,
        Connected,
        Closed, ///< the client's connection is over; the log tells how
        Failed, ///< see error
    };

    EndpointId id;
    Phase phase = Phase::Starting;
    EndpointAddress
        address; ///< server: what it listens on; client: what it connects to; may be null
    bool acceptPaused = false; ///< setAcceptPaused() holds, whatever the phase
    quint32 socketId = 0; ///< the socket this is about, 0 if none was made
    bool isPathStale = false; ///< Failed, but a start with removeStalePath would not
    Error error; ///< cause and cure, for Failed, LimitReached and AcceptResting
};

/// Whether a connection reads what its peer sends.
struct InputStatus
{
    quint32 socketId = 0;
    bool paused = false; ///< setReceivePaused() holds
};

/// Bytes of one connection that wait because its peer does not take them.
struct OutputStatus
{
    quint32 socketId = 0;
    qint64 queuedBytes = 0;
    bool full = false; ///< senders are refused until the queue has drained to
                       ///< limits::kOutputLowWaterBytes
};

/// How far a file has been sent.
struct FileProgress
{
    quint32 socketId = 0;
    QString name; ///< the file's name without its path
    qint64 sentBytes = 0; ///< handed to the kernel
    qint64 totalBytes = 0;
    bool finished = false; ///< sent whole, failed or cancelled
    Error error; ///< code and message when it failed; empty message otherwise
};

/// The one door for commands: owns the network thread, the sockets in it, and the recording they
/// write.
///
/// Commands return at once and are carried out in the network thread in the order given; what
/// becomes of them is in the log and in the signals, which arrive in the thread that owns the
/// session.
class Session : public QObject
{
    Q_OBJECT

public:
    /// maxPayloadBytes: see Recording. Raises the soft descriptor limit to the hard one.
    explicit Session(qint64 maxPayloadBytes = limits::kPayloadBytes, QObject *parent = nullptr);
    /// Closes every socket (each close is recorded) and ends the thread.
    ~Session() override;

    /// Records beside the calls what the kernel tells of the sockets (see KernelFact), from a
    /// thread of its own. Fails, and changes nothing, where the system does not tell. To be called
    /// before any command.
    Result<void> watchKernel();

    [[nodiscard]] const Recording &recording() const;
    /// For LogFollower and the command line: see Recording::setGrowthListener and rearm().
    [[nodiscard]] Recording &mutableRecording();
    /// What the endpoints were asked to do: an entry per start and per change, the first
    /// limits::kEndpointSettings of them.
    [[nodiscard]] const EndpointSettings &settings() const { return m_settings; }

    /// Starts a server; its number is that of the first free server slot (1 unless several run).
    EndpointId startServer(const ServerSettings &settings);
    /// Changes greeting, reply, limit and the closing rules of a running server; the rest is
    /// ignored.
    void updateServer(EndpointId server, const ServerSettings &settings);
    /// Names a server whose calls are made one by one, as lab sockets of that owner: see
    /// StepSequence. stopServer() ends it.
    EndpointId stepServer(const ServerSettings &settings);
    /// Closes the listening socket and all its connections.
    void stopServer(EndpointId server);
    /// Makes no accept4(2) while paused: clients wait in the kernel's accept queue (backlog + 1 of
    /// them on Linux), further ones stay in SYN_SENT. A running server only; a start is unpaused.
    void setAcceptPaused(EndpointId server, bool paused);
    /// Starts a client; each gets the next number.
    EndpointId connectClient(const ClientSettings &settings);
    /// Names a client whose calls are made one by one; closeLab() of it ends it.
    EndpointId stepClient(const ClientSettings &settings);
    /// Gives up resolving or connecting; a connected client is left alone.
    void cancelConnect(EndpointId client);

    /// Queues bytes; refused whole (sendRefused) when they do not fit into the output queue.
    void send(quint32 socketId, const QByteArray &bytes);
    /// The same for every open connection of the server.
    void broadcast(EndpointId server, const QByteArray &bytes);
    /// Sends a file as fast as the peer takes it; one at a time per connection.
    void sendFile(quint32 socketId, const QString &path);
    void cancelFile(quint32 socketId);
    /// Makes no recv(2) on it while paused: the kernel's buffers fill, and then the peer's sends
    /// stall. A FIN or reset that comes meanwhile is learnt of once it reads again, or sends.
    void setReceivePaused(quint32 socketId, bool paused);
    /// Half-close: what was queued is still sent, then shutdown(SHUT_WR).
    void shutdownSending(quint32 socketId);
    /// Sends what was queued (at most limits::kDrainTimeoutMs), then close(2).
    void closeConnection(quint32 socketId);
    /// SO_LINGER 0 and close(2): the peer sees a reset, queued bytes are lost.
    void resetConnection(quint32 socketId);

    /// Makes one call of the lab, see LabCall; returns its ticket. Calls on one socket are made in
    /// the order given; one that has not returned after limits::kLabWaitMs is among
    /// Recording::waitingCalls(), and the next may begin beside it.
    quint32 perform(const LabCall &call);
    /// A call that waits ends with EINTR; one whose turn has not come is not made.
    void cancelLabCall(quint32 ticket);
    /// Cancels what the owner's sockets wait for, and closes them.
    void closeLab(EndpointId owner = EndpointId::lab());

    /// Closes every socket; blocks until it is done. For quitting and for signal handlers' slots.
    void closeAll();

signals:
    /// An endpoint was asked to do this, before it makes its first call of it. In the thread that
    /// gave the command.
    void settingsUsed(socketscope::EndpointId id, const QJsonObject &settings);
    void endpointChanged(const socketscope::EndpointStatus &status);
    /// setReceivePaused() took effect; a closed connection is not told of.
    void inputChanged(const socketscope::InputStatus &status);
    /// Told at most every 50 ms per connection, and at once when `full` changes.
    void outputChanged(const socketscope::OutputStatus &status);
    void sendRefused(quint32 socketId, const socketscope::Error &error);
    void fileProgressed(const socketscope::FileProgress &progress);
    /// A call of the lab has returned: `event` is its index in the log, `socketId` the socket on
    /// which it was made, or which socket(2) made (accept: SocketEvent::acceptedSocketId()). -1 for
    /// a call that was not made; then `refused` tells why.
    void labCallEnded(
        quint32 ticket, quint32 socketId, qsizetype event, const socketscope::Error &refused);

private:
    void makeWorker();
    EndpointId takeServer(const ServerSettings &settings);
    void freeServer(quint32 number, quint32 run);
    void tellSettings(EndpointId id, const QJsonObject &settings);

    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<KernelWatch> m_watch; ///< null: the kernel is not watched
    QThread m_thread;
    Mailbox m_commands; ///< lives in m_thread
    Mailbox m_facts; ///< what the network thread tells; lives in the session's own thread
    SessionWorker *m_worker = nullptr; ///< made, used and deleted in m_thread
    QHash<quint32, quint32> m_runningServers; ///< number to run
    EndpointSettings m_settings;
    quint32 m_lastRun = 0;
    quint32 m_lastClient = 0;
    quint32 m_lastTicket = 0;
};

} // namespace socketscope

Q_DECLARE_METATYPE(socketscope::EndpointStatus)
Q_DECLARE_METATYPE(socketscope::InputStatus)
Q_DECLARE_METATYPE(socketscope::OutputStatus)
Q_DECLARE_METATYPE(socketscope::FileProgress)
Q_DECLARE_METATYPE(socketscope::Error)
