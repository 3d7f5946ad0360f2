#include "core/net/connection.h"

#include "core/net/filesender.h"
#include "core/net/tlslink.h"
#include "core/support/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>

namespace socketscope {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

Error notOpen(const TcpStream &stream)
{
    if (stream.state() == TcpStream::State::Connecting)
        return {ENOTCONN,
            QCoreApplication::translate(
                "Connection", "Not connected yet; nothing was sent. Wait for the connection.")};
    if (stream.state() != TcpStream::State::Connected || stream.isClosing()
        || stream.sendError() != 0)
        return {ENOTCONN,
            QCoreApplication::translate(
                "Connection", "This connection is closed; nothing was sent.")};
    return {EPIPE,
        QCoreApplication::translate("Connection",
            "Sending is finished on this connection; nothing more can be sent on it.")};
}

Error tooLarge(qint64 bytes)
{
    return {EMSGSIZE,
        QCoreApplication::translate("Connection",
            "The message (%1) is larger than the output queue (%2). Send it as a file.")
            .arg(sizeText(bytes), sizeText(limits::kOutputQueueBytes))};
}

Error emptyMessage()
{
    return {EINVAL,
        QCoreApplication::translate("Connection",
            "An empty message was not sent: the peer's recv() would return 0, as at the end of the "
            "connection.")};
}

Error noFiles()
{
    return {EPROTOTYPE,
        QCoreApplication::translate("Connection",
            "A file is sent as a stream of bytes, but this socket keeps the boundaries of "
            "messages. Use tcp or unix for it.")};
}

Error messageTooLong(qint64 bytes)
{
    return {EMSGSIZE,
        QCoreApplication::translate("Connection",
            "The message of %1 bytes was not sent: it is larger than the socket's send buffer, and "
            "a message is never split. Send less at once, or set SO_SNDBUF higher.")
            .arg(QLocale().toString(bytes))};
}

Error queueFull(qint64 queued)
{
    return {ENOBUFS,
        QCoreApplication::translate("Connection",
            "The output queue is full: the peer has not yet taken %1. The message was not sent; "
            "try again when the peer has read some.")
            .arg(sizeText(queued))};
}

} // namespace

Connection::Connection(std::unique_ptr<TcpSocket> socket, ConnectionOwner &owner)
    : m_socket(std::move(socket))
    , m_owner(owner)
{
    m_socket->setObserver(*this);
}

Connection::~Connection() = default;

OutputStatus Connection::outputStatus() const
{
    return {socketId(), queuedBytes(), m_full};
}

Result<void> Connection::send(const QByteArray &bytes)
{
    if (!canSend())
        return notOpen(stream());
    if (bytes.isEmpty() && stream().keepsBoundaries())
        return emptyMessage();
    if (bytes.size() > limits::kOutputQueueBytes)
        return tooLarge(bytes.size());
    if (m_full || queuedBytes() + bytes.size() > limits::kOutputQueueBytes) {
        setFull(true);
        return queueFull(queuedBytes());
    }
    if (m_tls)
        sendEncrypted(bytes);
    else
        m_socket->stream().send(bytes);
    if (queuedBytes() > 0)
        m_owner.connectionOutputChanged(*this, false);
    return {};
}

void Connection::noteAnswerQueued()
{
    if (queuedBytes() + limits::kReceiveBytes > limits::kOutputQueueBytes) {
        m_socket->stream().setReceivingPaused(true);
        setFull(true);
    } else {
        m_owner.connectionOutputChanged(*this, false);
    }
}

void Connection::setFull(bool full)
{
    if (m_full == full)
        return;
    m_full = full;
    m_owner.connectionOutputChanged(*this, true);
}

Result<void> Connection::sendFile(const QString &path)
{
    if (!canSend())
        return notOpen(stream());
    if (stream().keepsBoundaries())
        return noFiles();
    if (m_file)
        return Error{EBUSY,
            QCoreApplication::translate("Connection",
                "A file is already being sent on this connection. Wait for its end or cancel it.")};
    auto file = std::make_unique<FileSender>(path);
    if (Result<void> opened = file->open(); !opened)
        return opened;
    m_file = std::move(file);
    setSource(m_file.get());
    return {};
}

void Connection::forgetFile()
{
    setSource(nullptr);
    m_file.reset();
}

void Connection::cancelFile()
{
    if (!m_file)
        return;
    m_file->fail(
        {ECANCELED, QCoreApplication::translate("Connection", "Sending the file was cancelled.")});
    setSource(nullptr);
    m_owner.connectionOutputChanged(*this, false);
}

bool Connection::setReceivePaused(bool paused)
{
    if (stream().isReceivingPaused(TcpStream::Pause::Asked) == paused)
        return false;
    m_socket->stream().setReceivingPaused(paused, TcpStream::Pause::Asked);
    return true;
}

void Connection::finishSending()
{
    if (m_tls)
        m_tls->finishSending();
    else
        m_socket->stream().finishSending();
}

void Connection::close()
{
    closeWhenSent();
    if (!stream().descriptor().isOpen() || m_drainTimer)
        return;
    m_drainTimer = std::make_unique<QTimer>();
    m_drainTimer->setSingleShot(true);
    QObject::connect(m_drainTimer.get(), &QTimer::timeout, m_socket.get(), [this] { closeNow(); });
    m_drainTimer->start(limits::kDrainTimeoutMs);
}

void Connection::closeNow()
{
    if (m_tls)
        m_tls->close();
    else
        m_socket->stream().close();
}

void Connection::reset()
{
    if (m_tls)
        m_tls->reset();
    else
        m_socket->stream().reset();
}

void Connection::streamConnected()
{
    m_owner.connectionEstablished(*this);
}

void Connection::streamReceived(QByteArrayView bytes)
{
    m_owner.connectionReceived(*this, bytes);
}

void Connection::streamPeerFinished()
{
    if (m_closeWhenPeerFinishes)
        closeWhenSent();
}

void Connection::streamRefused(qsizetype size)
{
    m_owner.connectionRefused(*this, messageTooLong(size));
}

void Connection::streamOutputMoved()
{
    if (queuedBytes() <= limits::kOutputLowWaterBytes) {
        if (stream().isReceivingPaused(TcpStream::Pause::Full))
            m_socket->stream().setReceivingPaused(false);
        setFull(false);
    }
    m_owner.connectionOutputChanged(*this, false);
}

void Connection::streamClosed(int errorNumber)
{
    if (m_drainTimer)
        m_drainTimer->stop();
    if (m_file && !m_file->progress(0).finished)
        m_file->fail({errorNumber == 0 ? ECONNABORTED : errorNumber,
            QCoreApplication::translate(
                "Connection", "The connection was closed before the file was sent whole.")});
    m_full = false;
    m_owner.connectionClosed(*this, errorNumber);
}

} // namespace socketscope
