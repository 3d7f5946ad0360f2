#include "core/net/tcpsocket.h"

#include "core/event/errnoname.h"
#include "core/net/hostresolver.h"
#include "core/net/qtterms.h"
#include "core/support/limits.h"

#include <QVariant>

#include <cerrno>
#include <sys/socket.h>

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
    Descriptor accepted, const EndpointAddress &local, const EndpointAddress &peer, int type)
{
    if (!m_stream.adopt(std::move(accepted), local, peer, type))
        return false;
    showAddresses();
    setOpenMode(ReadWrite | Unbuffered);
    setSocketState(ConnectedState);
    return true;
}

native::Outcome TcpSocket::bindTo(const EndpointAddress &local)
{
    const native::Outcome made = m_stream.open(m_sink, m_endpoint, local, SOCK_STREAM);
    return made.ok() ? m_stream.bind(local) : made;
}

native::Outcome TcpSocket::startConnect(const EndpointAddress &peer)
{
    if (!m_stream.descriptor().isOpen()) {
        const native::Outcome made = m_stream.open(m_sink, m_endpoint, peer, SOCK_STREAM);
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
    const native::Outcome outcome = bindTo(m_source);
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

void TcpSocket::resolveNow()
{
    m_attempts->resolver.cancel();
    m_attempts->addresses = HostResolver::ask(m_attempts->host).addresses;
    tryNextAddress(EHOSTUNREACH);
}

void TcpSocket::tryNextAddress(int lastError)
{
    while (m_attempts && !m_attempts->addresses.isEmpty()) {
        const EndpointAddress peer(m_attempts->addresses.takeFirst(), m_attempts->port);
        if (!m_source.isNull() && !m_stream.descriptor().isOpen()) {
            lastError = bindTo(m_source).errorNumber;
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

void TcpSocket::streamRefused(qsizetype size)
{
    if (m_observer)
        m_observer->streamRefused(size);
    else
        fail(DatagramTooLargeError, errnoMeaning(EMSGSIZE));
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

/// QAbstractSocket::close() would disconnect an engine that is never made.
void TcpSocket::closeDevice()
{
    QIODevice::close(); // NOLINT(bugprone-parent-virtual-call)
}

void TcpSocket::abort()
{
    closeDevice();
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
    closeDevice();
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

} // namespace socketscope
