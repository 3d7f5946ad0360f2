#pragma once

#include "core/net/channel.h"
#include "core/net/tcpsocket.h"

#include <QTimer>

#include <memory>

namespace socketscope {

class Connection;
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
    /// A message is lost, for the reason given; all else goes on.
    virtual void connectionRefused(Connection &connection, const Error &error) = 0;
    /// Its output queue has changed; `told` if it must be told at once.
    virtual void connectionOutputChanged(Connection &connection, bool atOnce) = 0;

protected:
    ConnectionOwner() = default;
    ~ConnectionOwner() = default;
    Q_DISABLE_COPY_MOVE(ConnectionOwner)
};

/// One connection of a session, accepted or made: a TcpSocket and the promises of Session about it
/// (bounded output, files, closing in order).
class Connection final : public Channel, private StreamObserver
{
public:
    Connection(std::unique_ptr<TcpSocket> socket, ConnectionOwner &owner);
    ~Connection() override;

    [[nodiscard]] TcpSocket &socket() { return *m_socket; }
    [[nodiscard]] quint32 socketId() const override { return m_socket->socketId(); }
    [[nodiscard]] const TcpStream &stream() const { return m_socket->stream(); }
    [[nodiscard]] OutputStatus outputStatus() const override;
    [[nodiscard]] bool isClosing() const;

    /// Speaks TLS from now on, or as soon as it is connected; to be called before anything is sent.
    void encrypt(std::shared_ptr<const TlsContext> context);
    /// Gives up connecting, or the handshake of TLS, for it has taken too long.
    void timeOut();
    /// Why TLS ended it; no message if it did not.
    [[nodiscard]] Error tlsFailure() const;
    /// Of a client: ends the attempt, be it the connect or the handshake after it.
    void cancelConnecting();

    /// Close once the peer has finished and everything is sent; on by default.
    void setCloseWhenPeerFinishes(bool close) { m_closeWhenPeerFinishes = close; }
    [[nodiscard]] Result<void> send(const QByteArray &bytes) override;
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
    [[nodiscard]] Result<void> sendFile(const QString &path) override;
    [[nodiscard]] const FileSender *file() const override { return m_file.get(); }
    void forgetFile() override;
    void cancelFile() override;
    bool setReceivePaused(bool paused) override;
    void finishSending() override;
    void close() override;
    void closeNow() override;
    void reset() override;

private:
    void streamConnected() override;
    void streamReceived(QByteArrayView bytes) override;
    void streamPeerFinished() override;
    void streamRefused(qsizetype size) override;
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
