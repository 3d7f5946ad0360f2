#pragma once

#include "core/net/nativesocket.h"
#include "core/net/poller.h"
#include "core/net/streamoutput.h"

namespace socketscope {

/// One who is told what happens on a TcpStream, at once and in the network thread. It may call the
/// stream back, but must not destroy it from within.
class StreamObserver
{
public:
    /// The connect has succeeded.
    virtual void streamConnected() = 0;
    /// What one recv(2) brought; valid until the next call is made on any socket.
    virtual void streamReceived(QByteArrayView bytes) = 0;
    /// recv(2) returned 0: end of stream. What is queued is still sent.
    virtual void streamPeerFinished() = 0;
    /// A message of that many bytes is larger than the socket takes (EMSGSIZE) and is lost; all
    /// else goes on. Only where the boundaries of messages are kept.
    virtual void streamRefused(qsizetype size) { Q_UNUSED(size) }
    /// The output queue has become shorter, or the source has.
    virtual void streamOutputMoved() = 0;
    /// The socket is closed: errno of what ended it (ECONNRESET, ETIMEDOUT, EPIPE…), 0 if we closed
    /// it. Without a streamConnected() before, it is why the connect failed.
    virtual void streamClosed(int errorNumber) = 0;

protected:
    StreamObserver() = default;
    ~StreamObserver() = default;
    Q_DISABLE_COPY_MOVE(StreamObserver)
};

/// The engine of one connected socket, of TCP or of the Unix domain: makes its calls through
/// nativesocket when the Poller says so.
///
/// Of a SOCK_SEQPACKET socket, which keeps the boundaries of messages, each send() is one send(2)
/// and each streamReceived() one message. Sends are tried at once; what the kernel does not take
/// waits in a queue (the caller looks at queuedBytes() and keeps it bounded). Receives are read as
/// they come unless paused. All in one thread.
class TcpStream final : private PollHandler
{
public:
    enum class State : quint8
    {
        Unconnected, ///< no socket, or one that is made and perhaps bound
        Connecting,
        Connected,
    };

    /// Why nothing is read; reading goes on when no reason is left.
    enum class Pause : quint8
    {
        Full = 0x1, ///< nowhere to put it; a reset is noticed all the same
        Asked = 0x2, ///< a person wants to see it: no recv(2) at all, not even to learn of a reset
    };

    TcpStream(Poller &poller, StreamObserver &observer);
    /// Closes the socket (recorded) and tells nobody.
    ~TcpStream();
    Q_DISABLE_COPY_MOVE(TcpStream)

    /// Makes a socket of the address's kind and that type, SOCK_STREAM or SOCK_SEQPACKET; an open
    /// one is closed first.
    native::Outcome open(
        EventSink &sink, EndpointId endpoint, const EndpointAddress &address, int type);
    /// Binds it, or closes it if that fails; with port 0 the kernel is asked which one it chose.
    native::Outcome bind(const EndpointAddress &address);
    /// Starts to connect. Failures that come at once are the outcome (and the socket is closed),
    /// later ones are told by streamClosed(); success is always told by streamConnected().
    native::Outcome connectTo(const EndpointAddress &peer);
    /// Stops waiting for the connect; told by streamClosed(ETIMEDOUT) or streamClosed(ECANCELED).
    void giveUpConnecting(bool timedOut);
    /// Takes a connection from a listener of that type over; false if the poller has no room.
    bool adopt(
        Descriptor descriptor, const EndpointAddress &local, const EndpointAddress &peer, int type);

    /// Sends now what the kernel takes and queues the rest. False if canSend() is.
    bool send(const QByteArray &bytes);
    bool send(QByteArrayView bytes);
    /// Sends what the source makes, after what is queued now and before what is queued later. One
    /// at a time; it must outlive its last fill() or be taken off with null.
    void setSource(OutputSource *source);
    /// Half-close: shutdown(2) as soon as everything is sent.
    void finishSending();
    /// close(2) as soon as everything is sent, told by streamClosed(0).
    void closeWhenSent();
    /// The same in the way of those who must have their last words heard: once everything is sent
    /// shutdown(2), then what still comes is read and thrown away, and close(2) at the peer's end.
    /// A close(2) with bytes unread, or before the last have come, resets the connection (RFC 2525
    /// §2.17). The caller bounds the time; so much that comes bounds it too.
    void closeAfterPeer();
    /// close(2) now; what is queued is lost. Told by streamClosed(0).
    void close();
    /// SO_LINGER 0 and close(2). Told by streamClosed(0).
    void reset();
    /// Reads no more until told to. What comes meanwhile, a reset too, waits in the kernel.
    void setReceivingPaused(bool paused, Pause reason = Pause::Full);
    /// Blocks until one of the events is there and serves it; false when time is up.
    bool waitFor(PollEvents events, int timeoutMs);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Descriptor &descriptor() const { return m_descriptor; }
    [[nodiscard]] quint32 socketId() const { return m_descriptor.socketId(); }
    /// No address while it is not known.
    [[nodiscard]] const EndpointAddress &localAddress() const { return m_local; }
    [[nodiscard]] const EndpointAddress &peerAddress() const { return m_pending.peer; }
    [[nodiscard]] bool canSend() const;
    /// A SOCK_SEQPACKET socket.
    [[nodiscard]] bool keepsBoundaries() const { return m_output.keepsBoundaries(); }
    [[nodiscard]] bool isClosing() const { return m_closeWanted; }
    [[nodiscard]] bool isReceivingPaused() const { return m_pauses != 0; }
    [[nodiscard]] bool isReceivingPaused(Pause reason) const { return m_pauses & quint8(reason); }
    /// errno of a send that failed and lost what was queued; 0 if none did.
    [[nodiscard]] int sendError() const { return m_sendError; }
    [[nodiscard]] qint64 queuedBytes() const { return m_output.queuedBytes(); }

private:
    void polled(PollEvents events) override;
    void finishConnecting(PollEvents events);
    [[nodiscard]] bool mayReceive() const;
    void receive();
    void receiveMessages();
    void takeBytes(QByteArrayView bytes);
    void takeEnd();
    void receiveFailed(int errorNumber);
    [[nodiscard]] bool awaitsPeer() const;
    void sendQueued();
    void sendMessage(const QByteArray &message);
    void settleOutput();
    void sendFailed(int errorNumber);
    void end(int errorNumber);
    void take(Descriptor descriptor, int type);
    void askLocalAddress();
    void updateInterest();
    void resumePolling();
    void stopPolling();
    template <typename Bytes>
    bool sendOrQueue(const Bytes &bytes);

    Poller &m_poller;
    StreamObserver &m_observer;
    Descriptor m_descriptor;
    native::PendingConnect m_pending; ///< also keeps the peer's address
    EndpointAddress m_local;
    StreamOutput m_output;
    int m_sendError = 0; ///< of a send that failed while there may still be something to receive
    PollEvents m_interest = 0;
    State m_state = State::Unconnected;
    bool m_connectRecorded = false; ///< it succeeded at once
    bool m_polling = false;
    bool m_peerFinished = false;
    quint8 m_pauses = 0; ///< every Pause that holds
    bool m_shutdownWanted = false;
    bool m_shutdownDone = false;
    bool m_closeWanted = false;
    bool m_closesAfterPeer = false;
    qint64 m_thrownAway = 0; ///< bytes that came after m_closesAfterPeer
};

} // namespace socketscope
