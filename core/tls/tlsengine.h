#pragma once

#include "core/event/eventsink.h"
#include "core/tls/tlscontext.h"
#include "core/tls/tlsreason.h"

#include <QByteArrayView>

#include <memory>

struct bio_st;

namespace socketscope {

/// The socket in whose name libssl's calls are recorded.
struct CallSubject
{
    EventSink *sink = nullptr; ///< outlives the engine
    EndpointId endpoint;
    quint32 socketId = 0;
    int descriptor = -1;
};

/// One TLS connection without a socket: cipher text goes in by feed() and comes out by take(),
/// plain text the other way. Each call of libssl that does something is recorded: SSL_new with our
/// own certificate as its text, SSL_do_handshake once, when it has ended, with version, cipher and
/// the peer's certificate, SSL_read and SSL_write with the plain text, SSL_shutdown.
///
/// A call that only wants more from the peer is not recorded, as with EAGAIN of recv(2). Its memory
/// is what was fed and not yet read, and what was written and not yet taken.
class TlsEngine
{
public:
    enum class State : quint8
    {
        Handshaking,
        Open,
        Failed, ///< see reason(); what take() gives should still be sent: it tells the peer why
    };

    /// What one read() brought.
    struct Plain
    {
        enum class Kind : quint8
        {
            Nothing, ///< more cipher text is wanted
            Bytes,
            End, ///< the peer's close_notify: it sends no more
            Failed,
        };
        Kind kind = Kind::Nothing;
        QByteArrayView bytes; ///< in the recording; valid until the sink is asked for room again
    };

    /// Makes and records SSL_new.
    TlsEngine(std::shared_ptr<const TlsContext> context, const CallSubject &subject);
    ~TlsEngine();
    Q_DISABLE_COPY_MOVE(TlsEngine)

    /// Cipher text that came from the peer.
    void feed(QByteArrayView cipher);
    /// The peer has finished sending (FIN).
    void feedEnd();
    /// Goes on with the handshake as far as it comes with what was fed.
    void handshake();
    /// Ends the handshake for a reason of our own: TimedOut, Cancelled or ConnectionLost.
    void giveUp(TlsReason reason);
    /// The next plain text; of at most one record, 16 KiB. Only while Open.
    [[nodiscard]] Plain read();
    /// Encrypts all of it; at most limits::kSendBytes. Only while Open; false if it failed.
    bool write(QByteArrayView plain);
    /// Tells the peer that we send no more (close_notify); once, only while Open.
    void shutdown();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] TlsReason reason() const { return m_reason; }
    /// Of the peer's certificate, verified or not; nothing if it showed none.
    [[nodiscard]] const CertificateFacts &peer() const { return m_peer; }
    /// Cipher text to be sent; valid until taken() or another call here.
    [[nodiscard]] QByteArrayView toSend() const;
    /// That much of it, all, was handed on.
    void taken();

private:
    [[nodiscard]] SocketEvent begin(Call call) const;
    void end(SocketEvent &event, qint32 result) const;
    void recordHandshake(qint32 result, const QString &library);
    [[nodiscard]] QString peerText() const;
    void fail(TlsReason reason);
    /// Records the failed call.
    void fail(SocketEvent event);

    std::shared_ptr<const TlsContext> m_context;
    const CallSubject m_subject;
    ssl_st *m_ssl = nullptr;
    bio_st *m_in = nullptr; ///< owned by m_ssl
    bio_st *m_out = nullptr; ///< owned by m_ssl
    CertificateFacts m_peer; ///< of its certificate, verified or not; empty if it showed none
    SocketEvent m_handshake; ///< as it began
    bool m_handshakeBegun = false;
    bool m_shutDown = false;
    bool m_endSeen = false; ///< close_notify was read
    State m_state = State::Handshaking;
    TlsReason m_reason = TlsReason::None;
};

} // namespace socketscope
