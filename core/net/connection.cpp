#include "core/net/connection.h"

#include "core/net/filesender.h"
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
    if (stream.state() != TcpStream::State::Connected || stream.isClosing())
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
    return {socketId(), stream().queuedBytes(), m_full};
}

Result<void> Connection::send(const QByteArray &bytes)
{
    if (!stream().canSend())
        return notOpen(stream());
    if (bytes.size() > limits::kOutputQueueBytes)
        return tooLarge(bytes.size());
    if (m_full || stream().queuedBytes() + bytes.size() > limits::kOutputQueueBytes) {
        setFull(true);
        return queueFull(stream().queuedBytes());
    }
    m_socket->stream().send(bytes);
    if (stream().queuedBytes() > 0)
        m_owner.connectionOutputChanged(*this, false);
    return {};
}

void Connection::noteAnswerQueued()
{
    if (stream().queuedBytes() + limits::kReceiveBytes > limits::kOutputQueueBytes) {
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
    if (!stream().canSend())
        return notOpen(stream());
    if (m_file)
        return Error{EBUSY,
            QCoreApplication::translate("Connection",
                "A file is already being sent on this connection. Wait for its end or cancel it.")};
    auto file = std::make_unique<FileSender>(path);
    if (Result<void> opened = file->open(); !opened)
        return opened;
    m_file = std::move(file);
    m_socket->stream().setSource(m_file.get());
    return {};
}

void Connection::forgetFile()
{
    m_socket->stream().setSource(nullptr);
    m_file.reset();
}

void Connection::cancelFile()
{
    if (!m_file)
        return;
    m_file->fail(
        {ECANCELED, QCoreApplication::translate("Connection", "Sending the file was cancelled.")});
    m_socket->stream().setSource(nullptr);
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
    m_socket->stream().finishSending();
}

void Connection::close()
{
    m_socket->stream().closeWhenSent();
    if (!stream().descriptor().isOpen() || m_drainTimer)
        return;
    m_drainTimer = std::make_unique<QTimer>();
    m_drainTimer->setSingleShot(true);
    QObject::connect(m_drainTimer.get(), &QTimer::timeout, m_socket.get(), [this] { closeNow(); });
    m_drainTimer->start(limits::kDrainTimeoutMs);
}

void Connection::closeNow()
{
    m_socket->stream().close();
}

void Connection::reset()
{
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
        m_socket->stream().closeWhenSent();
}

void Connection::streamOutputMoved()
{
    if (stream().queuedBytes() <= limits::kOutputLowWaterBytes) {
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
