#pragma once

#include "core/net/session.h"
#include "core/net/tcpsocket.h"

#include <QTimer>

#include <memory>

namespace socketscope {

class Connection;
class FileSender;
class TlsContext;
class TlsLink;

/// The endpoint a connection belongs to.
class ConnectionOwner
{
public:
    /// A client's connect has succeeded.
    virtual void connectionEstablished(Connection &connection) = 0;
    /// One message: what one recv(2) brought.
    virtual void connectionReceived(Connection &connection, QByteArrayView message) = 0;
    /// It is over (see StreamObserver::streamClosed()); it may be destroyed, but not from within.
    virtual void connectionClosed(Connection &connection, int errorNumber) = 0;
    /// Its output queue has changed; `told` if it must be told at once.
    virtual void connectionOutputChanged(Connection &connection, bool atOnce) = 0;

protected:
    ConnectionOwner() = default;
    ~ConnectionOwner() = default;
    Q_DISABLE_COPY_MOVE(ConnectionOwner)
};

/// One connection of a session, accepted or made: a TcpSocket and the promises of Session about it
/// (bounded output, files, closing in order).
class Connection final : private StreamObserver
{
public:
    Connection(std::unique_ptr<TcpSocket> socket, ConnectionOwner &owner);
    ~Connection();

    [[nodiscard]] TcpSocket &socket() { return *m_socket; }
    [[nodiscard]] quint32 socketId() const { return m_socket->socketId(); }
    [[nodiscard]] const TcpStream &stream() const { return m_socket->stream(); }
    [[nodiscard]] OutputStatus outputStatus() const;
    [[nodiscard]] bool isClosing() const;

    /// Speaks TLS from now on, or as soon as it is connected; to be called before anything is sent.
    void encrypt(std::shared_ptr<const TlsContext> context);
    /// Why TLS ended it; no message if it did not.
    [[nodiscard]] Error tlsFailure() const;
    /// Of a client: ends the attempt, be it the connect or the handshake after it.
    void cancelConnecting();

    /// Close once the peer has finished and everything is sent; on by default.
    void setCloseWhenPeerFinishes(bool close) { m_closeWhenPeerFinishes = close; }
    /// A person's message: taken whole or refused with a sentence.
    [[nodiscard]] Result<void> send(const QByteArray &bytes);
    /// An automatic answer: always taken; if the queue gets full, nothing more is read from the
    /// peer until it has taken its answers.
    template <typename Bytes>
    void answer(const Bytes &bytes)
    {
        if (m_tls)
            sendEncrypted(QByteArrayView(bytes));
        else
            m_socket->stream().send(bytes);
        if (queuedBytes() > 0)
            noteAnswerQueued();
    }
    /// Fails with a sentence if the file cannot be read or another one is being sent.
    [[nodiscard]] Result<void> sendFile(const QString &path);
    /// The file that is being sent; null if none is.
    [[nodiscard]] const FileSender *file() const { return m_file.get(); }
    /// Drops the file's progress once it has been told to be finished.
    void forgetFile();
    void cancelFile();
    /// Makes no recv(2) from now on until told otherwise; false if nothing changes by it.
    bool setReceivePaused(bool paused);
    void finishSending();
    /// Sends what is queued, but waits at most limits::kDrainTimeoutMs for it, then closes.
    void close();
    void closeNow();
    void reset();

private:
    void streamConnected() override;
    void streamReceived(QByteArrayView bytes) override;
    void streamPeerFinished() override;
    void streamOutputMoved() override;
    void streamClosed(int errorNumber) override;
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] qint64 queuedBytes() const
    {
        return m_tls ? encryptedQueue() : stream().queuedBytes();
    }
    [[nodiscard]] qint64 encryptedQueue() const;
    void sendEncrypted(QByteArrayView bytes);
    void setSource(OutputSource *source);
    void closeWhenSent();
    void noteAnswerQueued();
    void setFull(bool full);

    std::unique_ptr<TcpSocket> m_socket;
    ConnectionOwner &m_owner;
    std::unique_ptr<TlsLink> m_tls; ///< null: what is sent is plain
    std::unique_ptr<FileSender> m_file;
    std::unique_ptr<QTimer> m_drainTimer; ///< while closing with bytes queued
    bool m_closeWhenPeerFinishes = true;
    bool m_full = false;
};

} // namespace socketscope
