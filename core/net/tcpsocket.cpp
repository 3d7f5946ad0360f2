#include "core/net/tcpsocket.h"

#include "core/event/errnoname.h"
#include "core/net/hostresolver.h"
#include "core/net/qtterms.h"
#include "core/support/limits.h"

#include <QDeadlineTimer>
#include <QVariant>

#include <cerrno>
#include <cstring>

namespace socketscope {

struct TcpSocket::Attempts
{
    HostResolver resolver;
    QString host;
    QList<QHostAddress> addresses;
    quint16 port = 0;
};

TcpSocket::TcpSocket(EventSink &sink, Poller &poller, EndpointId endpoint, QObject *parent)
    : QTcpSocket(parent)
    , m_sink(sink)
    , m_endpoint(endpoint)
    , m_stream(poller, *this)
{
    QTcpSocket::setReadBufferSize(limits::kOutputQueueBytes);
}

TcpSocket::~TcpSocket()
{
    setSocketState(UnconnectedState); // or QAbstractSocket would close what it never had
}

bool TcpSocket::adopt(
    Descriptor accepted, const EndpointAddress &local, const EndpointAddress &peer)
{
    if (!m_stream.adopt(std::move(accepted), local, peer))
        return false;
    showAddresses();
    setOpenMode(ReadWrite | Unbuffered);
    setSocketState(ConnectedState);
    return true;
}

native::Outcome TcpSocket::bindTo(const EndpointAddress &local, Call &failed)
{
    failed = Call::Socket;
    const native::Outcome made = m_stream.open(m_sink, m_endpoint, local.isIPv6());
    if (!made.ok())
        return made;
    failed = Call::Bind;
    return m_stream.bind(local);
}

native::Outcome TcpSocket::startConnect(const EndpointAddress &peer)
{
    if (!m_stream.descriptor().isOpen()) {
        const native::Outcome made = m_stream.open(m_sink, m_endpoint, peer.isIPv6());
        if (!made.ok())
            return made;
    }
    const native::Outcome outcome = m_stream.connectTo(peer);
    if (outcome.ok())
        enter(ConnectingState);
    return outcome;
}

bool TcpSocket::bind(const QHostAddress &address, quint16 port, BindMode)
{
    m_source = EndpointAddress(address, port);
    Call failed = Call::None;
    const native::Outcome outcome = bindTo(m_source, failed);
    if (!outcome.ok()) {
        setSocketError(socketErrorFor(outcome.errorNumber));
        setErrorString(errnoMeaning(outcome.errorNumber));
        return false;
    }
    showAddresses();
    enter(BoundState);
    return true;
}

void TcpSocket::connectToHost(
    const QString &host, quint16 port, OpenMode mode, NetworkLayerProtocol protocol)
{
    if (state() != UnconnectedState && state() != BoundState) {
        fail(OperationError, tr("The socket is already connecting or connected."));
        return;
    }
    m_received.clear();
    setOpenMode(mode | Unbuffered);
    setPeerName(host);
    m_attempts = std::make_unique<Attempts>();
    m_attempts->host = host;
    m_attempts->port = port;
    enter(HostLookupState);
    m_attempts->resolver.resolve(host, [this, protocol](const HostAnswer &answer) {
        for (const QHostAddress &address : answer.addresses) {
            if (protocol == AnyIPProtocol || address.protocol() == protocol)
                m_attempts->addresses.append(address);
        }
        if (m_attempts->addresses.isEmpty()) {
            m_attempts.reset();
            enter(UnconnectedState);
            fail(HostNotFoundError, tr("No computer of that name is known."));
            return;
        }
        emit hostFound();
        tryNextAddress(0);
    });
}

void TcpSocket::tryNextAddress(int lastError)
{
    while (m_attempts && !m_attempts->addresses.isEmpty()) {
        const EndpointAddress peer(m_attempts->addresses.takeFirst(), m_attempts->port);
        if (!m_source.isNull() && !m_stream.descriptor().isOpen()) {
            Call failed = Call::None;
            lastError = bindTo(m_source, failed).errorNumber;
            if (lastError != 0)
                continue;
        }
        lastError = startConnect(peer).errorNumber;
        if (lastError == 0)
            return;
    }
    m_attempts.reset();
    enter(UnconnectedState);
    fail(socketErrorFor(lastError), errnoMeaning(lastError));
}

void TcpSocket::streamConnected()
{
    m_attempts.reset();
    setOpenMode(isOpen() ? openMode() : ReadWrite | Unbuffered);
    showAddresses();
    enter(ConnectedState);
    if (m_observer)
        m_observer->streamConnected();
    emit connected();
}

void TcpSocket::streamReceived(QByteArrayView bytes)
{
    if (m_observer) {
        m_observer->streamReceived(bytes);
        return;
    }
    m_received.append(bytes);
    if (m_received.size() >= readBufferSize())
        m_stream.setReceivingPaused(true);
    emit readyRead();
}

void TcpSocket::streamPeerFinished()
{
    if (m_observer) {
        m_observer->streamPeerFinished();
        return;
    }
    setSocketError(RemoteHostClosedError);
    emit readChannelFinished();
    m_stream.closeWhenSent();
}

void TcpSocket::streamOutputMoved()
{
    if (m_observer)
        m_observer->streamOutputMoved();
    else
        noteSent(0);
}

void TcpSocket::streamClosed(int errorNumber)
{
    const SocketState before = state();
    if (before == ConnectingState && m_attempts && errorNumber != ECANCELED) {
        tryNextAddress(errorNumber);
        return;
    }
    m_attempts.reset();
    m_unsentBytes = 0;
    enter(UnconnectedState);
    if (m_observer) {
        m_observer->streamClosed(errorNumber);
    } else if (errorNumber != 0 && errorNumber != ECANCELED) {
        fail(socketErrorFor(errorNumber), errnoMeaning(errorNumber));
    }
    if (before == ConnectedState || before == ClosingState)
        emit disconnected();
}

void TcpSocket::enter(SocketState next)
{
    if (state() == next)
        return;
    setSocketState(next);
    emit stateChanged(next);
}

void TcpSocket::fail(SocketError error, const QString &text)
{
    setSocketError(error);
    setErrorString(text);
    emit errorOccurred(error);
}

void TcpSocket::showAddresses()
{
    const EndpointAddress &local = m_stream.localAddress();
    setLocalAddress(local.host());
    setLocalPort(local.port());
    const EndpointAddress &peer = m_stream.peerAddress();
    setPeerAddress(peer.host());
    setPeerPort(peer.port());
}

void TcpSocket::resetConnection()
{
    m_attempts.reset();
    m_stream.reset();
}

void TcpSocket::abort()
{
    QIODevice::close();
    m_attempts.reset();
    m_received.clear();
    m_stream.close();
    enter(UnconnectedState);
}

void TcpSocket::disconnectFromHost()
{
    m_attempts.reset();
    if (state() == ConnectedState)
        enter(ClosingState);
    m_stream.closeWhenSent();
    if (!m_stream.descriptor().isOpen())
        enter(UnconnectedState);
}

void TcpSocket::close()
{
    QIODevice::close();
    m_received.clear();
    disconnectFromHost();
}

bool TcpSocket::setSocketDescriptor(qintptr, SocketState, OpenMode)
{
    fail(UnsupportedSocketOperationError,
        tr("A socket made elsewhere cannot be taken over: its calls were not recorded."));
    return false;
}

void TcpSocket::setSocketOption(SocketOption option, const QVariant &value)
{
    const NativeOption name = nativeOption(option);
    if (name.level >= 0 && m_stream.descriptor().isOpen())
        native::setOption(m_stream.descriptor(), name.level, name.option, value.toInt());
}

QVariant TcpSocket::socketOption(SocketOption option)
{
    const NativeOption name = nativeOption(option);
    int value = 0;
    if (name.level < 0 || !m_stream.descriptor().isOpen()
        || !native::option(m_stream.descriptor(), name.level, name.option, value).ok())
        return {};
    return value;
}

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
    if (state() == HostLookupState) {
        m_attempts->resolver.cancel();
        m_attempts->addresses = HostResolver::ask(m_attempts->host).addresses;
        tryNextAddress(EHOSTUNREACH);
    }
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
