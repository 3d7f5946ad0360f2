#pragma once

#include "core/net/channel.h"
#include "core/net/nativesocket.h"
#include "core/net/poller.h"
#include "core/net/socketoptions.h"
#include "core/net/socketpath.h"

#include <QTimer>

#include <deque>

namespace socketscope {

class DatagramSocket;

/// The endpoint a socket of datagrams belongs to.
class DatagramOwner
{
public:
    /// What one recv(2) or recvfrom(2) brought, perhaps nothing or not all of it; `from` may be
    /// unnamed.
    virtual void datagramReceived(QByteArrayView bytes, const EndpointAddress &from) = 0;
    /// A datagram is lost, for the reason given; all else goes on.
    virtual void datagramLost(const Error &error) = 0;
    /// Its output queue has changed; `atOnce` if it must be told at once.
    virtual void datagramOutputChanged(bool atOnce) = 0;
    /// It is closed; it may be destroyed, but not from within.
    virtual void datagramSocketClosed() = 0;

protected:
    DatagramOwner() = default;
    ~DatagramOwner() = default;
    Q_DISABLE_COPY_MOVE(DatagramOwner)
};

/// A SOCK_DGRAM socket of UDP or the Unix domain: each send is one call and one message.
///
/// It is connected, then it makes send(2) and recv(2); or it is not, then it makes sendto(2) to its
/// target and recvfrom(2). What the kernel does not take at once waits in a bounded queue.
class DatagramSocket final : public Channel, private PollHandler
{
public:
    DatagramSocket(EventSink &sink, Poller &poller, EndpointId endpoint, DatagramOwner &owner);
    ~DatagramSocket() override;

    /// Makes the socket for addresses of that kind, and sets its options; what could not be set is
    /// left in `refused`.
    native::Outcome open(const EndpointAddress &like, const SocketOptions &options, Error &refused);
    /// A path gets mode 0600 and is taken away in the end. With port 0, and for the kernel's own
    /// choice of a name (an unnamed Unix address, unix(7), "Autobind"), the kernel is asked.
    native::Outcome bind(const EndpointAddress &address);
    native::Outcome connectTo(const EndpointAddress &peer);
    /// Sends to that address from now on, without being connected.
    void setTarget(const EndpointAddress &target) { m_target = target; }
    /// Receives from now on, at most that many bytes of each datagram. False, with errno, if the
    /// poller has no room.
    bool startReceiving(qsizetype room);
    /// One datagram to that address; always taken, and while the queue is full nothing is received.
    void answer(QByteArrayView bytes, const EndpointAddress &to);

    [[nodiscard]] const Descriptor &descriptor() const { return m_descriptor; }
    [[nodiscard]] const EndpointAddress &localAddress() const { return m_local; }
    [[nodiscard]] const EndpointAddress &target() const { return m_target; }

    [[nodiscard]] quint32 socketId() const override { return m_descriptor.socketId(); }
    [[nodiscard]] OutputStatus outputStatus() const override;
    [[nodiscard]] Result<void> send(const QByteArray &bytes) override;
    [[nodiscard]] Result<void> sendFile(const QString &path) override;
    [[nodiscard]] const FileSender *file() const override { return nullptr; }
    void forgetFile() override { }
    void cancelFile() override { }
    bool setReceivePaused(bool paused) override;
    void finishSending() override;
    void close() override;
    void closeNow() override;
    void reset() override { closeNow(); }

private:
    struct Datagram
    {
        QByteArray bytes;
        EndpointAddress to;
    };

    void polled(PollEvents events) override;
    void receive();
    void sendQueued();
    native::Outcome sendNow(QByteArrayView bytes, const EndpointAddress &to);
    void sendOrQueue(QByteArrayView bytes, const EndpointAddress &to);
    void settleOutput();
    void askLocalAddress();
    void updateInterest();

    EventSink &m_sink;
    Poller &m_poller;
    const EndpointId m_endpoint;
    DatagramOwner &m_owner;
    Descriptor m_descriptor;
    EndpointAddress m_local;
    EndpointAddress m_target; ///< the peer once it is connected
    SocketPath m_path;
    std::deque<Datagram> m_queue;
    qint64 m_queuedBytes = 0;
    std::unique_ptr<QTimer> m_drainTimer; ///< while closing with datagrams queued
    qsizetype m_room = 0;
    PollEvents m_interest = 0;
    bool m_connected = false;
    bool m_polling = false;
    bool m_paused = false;
    bool m_full = false;
    bool m_sendingFinished = false;
};

} // namespace socketscope
