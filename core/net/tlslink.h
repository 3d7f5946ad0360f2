#pragma once

#include "core/net/bytequeue.h"
#include "core/net/tcpsocket.h"
#include "core/support/result.h"
#include "core/tls/tlsengine.h"

#include <QTimer>

#include <memory>

namespace socketscope {

/// TLS between a TcpSocket and the one who talks on it: a StreamObserver of the socket that hands
/// plain text on, and encrypts what is sent.
///
/// The observer is told streamConnected() after the handshake, streamPeerFinished() at the peer's
/// close_notify, and streamClosed() with failure() saying why if TLS was the reason. What is sent
/// before the handshake is done waits for it. Beside the socket's output queue it holds at most one
/// recv's cipher text, and a file's next piece.
class TlsLink final : private StreamObserver
{
public:
    /// Starts with the handshake as soon as the socket is connected. All three outlive it.
    TlsLink(TcpSocket &socket, StreamObserver &observer, std::shared_ptr<const TlsContext> context);
    ~TlsLink();

    /// For a socket that was accepted, so is connected already.
    void start();
    /// Gives the handshake up, if it is under way; it does so itself after
    /// limits::kTlsHandshakeTimeoutMs.
    void timeOut();
    /// As the functions of TcpStream, with plain text. closeWhenSent() says goodbye first: it sends
    /// close_notify, then waits for the peer's end for a second at most, so that the
    /// peer's own goodbye does not meet a closed socket, whose reset might overtake ours.
    void send(QByteArrayView plain);
    void setSource(OutputSource *source);
    void finishSending();
    void closeWhenSent();
    void close();
    void reset();

    [[nodiscard]] bool canSend() const;
    [[nodiscard]] bool isClosing() const { return m_closeWanted || m_stream.isClosing(); }
    /// Plain text that waits for the handshake, and cipher text that the kernel has not taken.
    [[nodiscard]] qint64 queuedBytes() const { return m_waiting.size() + m_stream.queuedBytes(); }
    /// Why TLS ended the connection; no message if it did not.
    [[nodiscard]] const Error &failure() const { return m_failure; }

private:
    void streamConnected() override;
    void streamReceived(QByteArrayView bytes) override;
    void streamPeerFinished() override;
    void streamOutputMoved() override;
    void streamClosed(int errorNumber) override;
    void shakeHands();
    void readPlain();
    void moveOutput();
    void fillFromSource();
    void settle();
    void sayGoodbye();
    void runOutOfPatience();
    void flush();
    void fail();
    void explain(TlsReason reason);
    [[nodiscard]] bool isOpen() const;

    TcpStream &m_stream;
    StreamObserver &m_observer;
    std::shared_ptr<const TlsContext> m_context;
    std::unique_ptr<TlsEngine> m_engine; ///< null until connected
    QTimer m_patience; ///< with the peer, in the handshake and after our goodbye
    QTimer m_sourceTimer; ///< gives other sockets a turn while a file is sent
    ByteQueue m_waiting; ///< plain text that is sent after the handshake, or after a file
    OutputSource *m_source = nullptr;
    Error m_failure;
    bool m_shutdownWanted = false;
    bool m_closeWanted = false;
    bool m_peerFinished = false;
};

} // namespace socketscope
