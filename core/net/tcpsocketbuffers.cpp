// How TcpSocket reads, writes and waits: Qt's buffered face of the stream.

#include "core/net/tcpsocket.h"
#include "core/support/limits.h"

#include <QDeadlineTimer>

#include <cstring>
#include <utility>

namespace socketscope {

void TcpSocket::setReadBufferSize(qint64 size)
{
    QTcpSocket::setReadBufferSize(size > 0 ? size : limits::kOutputQueueBytes);
    if (!m_observer)
        m_stream.setReceivingPaused(m_received.size() >= readBufferSize());
}

bool TcpSocket::flush()
{
    const qint64 before = m_stream.queuedBytes();
    if (before > 0)
        m_stream.waitFor(Writable, 0);
    return m_stream.queuedBytes() < before;
}

qint64 TcpSocket::readData(char *data, qint64 maxLength)
{
    qint64 copied = 0;
    while (copied < maxLength && !m_received.isEmpty()) {
        const QByteArrayView front = m_received.front(maxLength - copied);
        std::memcpy(data + copied, front.data(), size_t(front.size()));
        copied += front.size();
        takeFromBuffer(front.size());
    }
    return copied == 0 && maxLength > 0 && state() == UnconnectedState ? -1 : copied;
}

qint64 TcpSocket::skipData(qint64 maxLength)
{
    const qint64 skipped = qMin(maxLength, m_received.size());
    takeFromBuffer(skipped);
    return skipped == 0 && maxLength > 0 && state() == UnconnectedState ? -1 : skipped;
}

void TcpSocket::takeFromBuffer(qint64 length)
{
    m_received.removeFirst(length);
    if (m_stream.isReceivingPaused(TcpStream::Pause::Full) && m_received.size() < readBufferSize())
        m_stream.setReceivingPaused(false);
}

qint64 TcpSocket::writeData(const char *data, qint64 length)
{
    if (!m_stream.canSend()) {
        setSocketError(OperationError);
        setErrorString(tr("The socket is not connected, or has finished sending."));
        return -1;
    }
    const qint64 fitting = qMin(length, limits::kOutputQueueBytes - m_stream.queuedBytes());
    if (fitting > 0) {
        m_stream.send(QByteArrayView(data, fitting));
        noteSent(fitting);
    }
    return qMax<qint64>(0, fitting);
}

/// bytesWritten() is told from the event loop, so that a slot may write() without recursion.
void TcpSocket::noteSent(qint64 written)
{
    const qint64 queued = m_stream.queuedBytes();
    const qint64 sent = m_stream.sendError() == 0 ? m_unsentBytes + written - queued : 0;
    m_unsentBytes = queued;
    if (sent <= 0)
        return;
    if (m_untoldBytes == 0) {
        QMetaObject::invokeMethod(
            this, [this] { emit bytesWritten(std::exchange(m_untoldBytes, 0)); },
            Qt::QueuedConnection);
    }
    m_untoldBytes += sent;
}

template <typename Condition>
bool TcpSocket::waitUntil(PollEvents events, int msecs, Condition condition)
{
    const QDeadlineTimer deadline(msecs);
    while (!condition()) {
        if (!m_stream.descriptor().isOpen()
            || !m_stream.waitFor(events | (m_stream.queuedBytes() > 0 ? quint32(Writable) : 0),
                int(deadline.remainingTime())))
            return condition();
    }
    return true;
}

bool TcpSocket::waitForConnected(int msecs)
{
    if (state() == HostLookupState)
        resolveNow();
    return waitUntil(Writable, msecs, [this] { return state() == ConnectedState; });
}

bool TcpSocket::waitForReadyRead(int msecs)
{
    const qint64 before = m_received.size();
    return waitUntil(Readable, msecs, [this, before] { return m_received.size() > before; });
}

bool TcpSocket::waitForBytesWritten(int msecs)
{
    const qint64 before = m_stream.queuedBytes();
    return before > 0
        && waitUntil(Writable, msecs, [this, before] { return m_stream.queuedBytes() < before; });
}

bool TcpSocket::waitForDisconnected(int msecs)
{
    return waitUntil(Readable, msecs, [this] { return state() == UnconnectedState; });
}

} // namespace socketscope
