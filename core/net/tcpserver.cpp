#include "core/net/tcpserver.h"

#include "core/event/errnoname.h"
#include "core/net/qtterms.h"
#include "core/net/tcpsocket.h"
#include "core/support/limits.h"

#include <QDeadlineTimer>

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

/// accept4(2) per readiness: a burst is taken quickly, and those already connected get their turn.
constexpr int kAcceptsPerTurn = 256;

/// Errors of the connection that was to be accepted, not of ours; the next one may be well
/// (accept(2), "Error handling").
bool concernsOneConnection(int errorNumber)
{
    switch (errorNumber) {
    case ECONNABORTED:
    case ENETDOWN:
    case EPROTO:
    case ENOPROTOOPT:
    case EHOSTDOWN:
    case ENONET:
    case EHOSTUNREACH:
    case EOPNOTSUPP:
    case ENETUNREACH:
        return true;
    default:
        return false;
    }
}

} // namespace

TcpServer::TcpServer(EventSink &sink, Poller &poller, EndpointId endpoint, QObject *parent)
    : QTcpServer(parent)
    , m_sink(sink)
    , m_poller(poller)
    , m_endpoint(endpoint)
    , m_type(SOCK_STREAM)
{
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(limits::kAcceptRestMs);
    connect(&m_restTimer, &QTimer::timeout, this, &TcpServer::endRest);
}

TcpServer::~TcpServer()
{
    close();
}

bool TcpServer::listen(const QHostAddress &address, quint16 port)
{
    return listenAt(EndpointAddress(address, port), SOCK_STREAM);
}

bool TcpServer::listenAt(const EndpointAddress &address, int type, const SocketOptions &options)
{
    if (isListening()) {
        m_lastErrno = EINVAL;
        m_lastCall = Call::Listen;
        return false;
    }
    m_paused = false;
    m_type = type;
    if (!prepare(address, options)) {
        m_descriptor.close();
        m_path.remove();
        return false;
    }
    return true;
}

SocketOptions TcpServer::optionsFor(const EndpointAddress &address, SocketOptions options)
{
    if (!address.isUnix() && !options.value(SocketOption::ReuseAddress))
        options.setValue(SocketOption::ReuseAddress, 1);
    if (address.isIPv6() && address.isAny() && !options.value(SocketOption::V6Only))
        options.setValue(SocketOption::V6Only, 0);
    return options;
}

bool TcpServer::prepare(const EndpointAddress &address, const SocketOptions &options)
{
    native::NewSocket made
        = native::makeSocket(m_sink, m_endpoint, native::domainOf(address), m_type);
    m_descriptor = std::move(made.descriptor);
    m_local = address;
    if (!succeeded(Call::Socket, {m_descriptor.number(), made.errorNumber}))
        return false;
    m_refusedOptions = optionsFor(address, options).applyTo(m_descriptor);
    if (!bindTo(address))
        return false;
    if (!succeeded(Call::Listen, native::listen(m_descriptor, listenBacklogSize())))
        return false;
    m_polling = m_poller.add(m_descriptor.number(), *this, Readable);
    return m_polling || succeeded(Call::Listen, {-1, errno});
}

bool TcpServer::bindTo(const EndpointAddress &address)
{
    if (address.isUnix())
        native::restrictToOwner(m_descriptor);
    if (!succeeded(Call::Bind, native::bind(m_descriptor, address)))
        return false;
    m_path.claim(address);
    return address.isUnix() || address.port() != 0
        || succeeded(Call::GetSockName, native::localAddress(m_descriptor, m_local));
}

bool TcpServer::succeeded(Call call, const native::Outcome &outcome)
{
    if (outcome.ok())
        return true;
    m_lastErrno = outcome.errorNumber;
    m_lastCall = call;
    return false;
}

void TcpServer::close()
{
    m_restTimer.stop();
    if (m_polling)
        m_poller.remove(m_descriptor.number(), *this);
    m_polling = false;
    m_descriptor.close();
    m_path.remove();
    qDeleteAll(std::exchange(m_pending, {}));
}

void TcpServer::polled(PollEvents)
{
    for (int turn = 0; turn < kAcceptsPerTurn; ++turn) {
        if (!isAccepting() || !acceptOne())
            return;
    }
}

/// False when there is nothing more to accept now.
bool TcpServer::acceptOne()
{
    native::Accepted accepted = native::accept(m_descriptor);
    if (accepted.descriptor.isOpen()) {
        deliver(std::move(accepted));
        return true;
    }
    if (accepted.errorNumber == EAGAIN)
        return false;
    if (concernsOneConnection(accepted.errorNumber))
        return true;
    rest(accepted.errorNumber);
    return false;
}

void TcpServer::deliver(native::Accepted accepted)
{
    auto socket = std::make_unique<TcpSocket>(m_sink, m_poller, m_endpoint);
    const EndpointAddress local = m_local.isAny() ? EndpointAddress() : m_local;
    if (!socket->adopt(std::move(accepted.descriptor), local, accepted.peer, m_type)) {
        rest(ENOMEM);
        return;
    }
    if (m_observer) {
        m_observer->serverAccepted(std::move(socket));
        return;
    }
    socket->setParent(this);
    m_pending.append(socket.release());
    updateInterest();
    emit newConnection();
}

void TcpServer::rest(int errorNumber)
{
    m_lastErrno = errorNumber;
    m_lastCall = Call::Accept;
    m_restTimer.start();
    updateInterest();
    if (m_observer)
        m_observer->serverRests(errorNumber);
    emit acceptError(socketErrorFor(errorNumber));
}

void TcpServer::endRest()
{
    // One try before the good news is told: as long as it fails, the rest goes on.
    if (!m_paused && !acceptOne() && m_restTimer.isActive())
        return;
    updateInterest();
    if (m_observer)
        m_observer->serverAcceptsAgain();
}

void TcpServer::pauseAccepting()
{
    m_paused = true;
    updateInterest();
}

void TcpServer::resumeAccepting()
{
    m_paused = false;
    updateInterest();
}

bool TcpServer::isAccepting() const
{
    return isListening() && !m_paused && !m_restTimer.isActive()
        && m_pending.size() < maxPendingConnections();
}

void TcpServer::updateInterest()
{
    if (m_polling)
        m_poller.modify(m_descriptor.number(), *this, isAccepting() ? quint32(Readable) : 0);
}

bool TcpServer::waitForNewConnection(int msecs, bool *timedOut)
{
    const QDeadlineTimer deadline(msecs);
    while (isListening() && !hasPendingConnections()) {
        if (native::wait(m_descriptor, Readable, int(deadline.remainingTime())) == 0)
            break;
        polled(Readable);
    }
    if (timedOut)
        *timedOut = isListening() && !hasPendingConnections();
    return hasPendingConnections();
}

bool TcpServer::hasPendingConnections() const
{
    return !m_pending.isEmpty();
}

QTcpSocket *TcpServer::nextPendingConnection()
{
    if (m_pending.isEmpty())
        return nullptr;
    TcpSocket *socket = m_pending.takeFirst();
    updateInterest();
    return socket;
}

QAbstractSocket::SocketError TcpServer::serverError() const
{
    return m_lastErrno == 0 ? QAbstractSocket::UnknownSocketError : socketErrorFor(m_lastErrno);
}

QString TcpServer::errorString() const
{
    return m_lastErrno == 0 ? QString() : errnoMeaning(m_lastErrno);
}

} // namespace socketscope
