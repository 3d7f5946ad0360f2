#include "core/net/datagramsocket.h"

#include "core/net/datagramcause.h"
#include "core/support/limits.h"

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

/// Calls per readiness: many for what is small, few enough for other sockets not to starve.
constexpr int kCallsPerTurn = 64;

/// What an ICMP message, or the end of a Unix peer, has left for the next call to tell (udp(7)).
bool concernsAnEarlierSend(int errorNumber)
{
    return errorNumber == ECONNREFUSED || errorNumber == ECONNRESET || errorNumber == EHOSTUNREACH
        || errorNumber == ENETUNREACH || errorNumber == EMSGSIZE || errorNumber == EPROTO
        || errorNumber == EHOSTDOWN || errorNumber == EACCES;
}

} // namespace

DatagramSocket::DatagramSocket(
    EventSink &sink, Poller &poller, EndpointId endpoint, DatagramOwner &owner)
    : m_sink(sink)
    , m_poller(poller)
    , m_endpoint(endpoint)
    , m_owner(owner)
{ }

DatagramSocket::~DatagramSocket()
{
    if (m_polling)
        m_poller.remove(m_descriptor.number(), *this);
    m_descriptor.close();
}

native::Outcome DatagramSocket::open(
    const EndpointAddress &like, const SocketOptions &options, Error &refused)
{
    native::NewSocket made
        = native::makeSocket(m_sink, m_endpoint, native::domainOf(like), SOCK_DGRAM);
    m_descriptor = std::move(made.descriptor);
    if (m_descriptor.isOpen())
        refused = options.applyTo(m_descriptor);
    return {m_descriptor.number(), made.errorNumber};
}

native::Outcome DatagramSocket::bind(const EndpointAddress &address)
{
    if (address.isUnix())
        native::restrictToOwner(m_descriptor);
    const native::Outcome outcome = native::bind(m_descriptor, address);
    if (!outcome.ok()) {
        m_descriptor.close();
        return outcome;
    }
    m_path.claim(address);
    m_local = address;
    const bool isChosenByKernel
        = address.isUnix() ? address.unixPath().isEmpty() : address.port() == 0;
    if (isChosenByKernel)
        askLocalAddress();
    return outcome;
}

void DatagramSocket::askLocalAddress()
{
    EndpointAddress answered;
    if (native::localAddress(m_descriptor, answered).ok())
        m_local = answered;
}

native::Outcome DatagramSocket::connectTo(const EndpointAddress &peer)
{
    native::PendingConnect pending;
    const native::Outcome outcome = native::connect(m_descriptor, peer, pending);
    if (!outcome.ok()) {
        m_descriptor.close();
        return outcome;
    }
    m_connected = true;
    m_target = peer;
    if (!peer.isUnix() && (m_local.isNull() || m_local.isAny()))
        askLocalAddress();
    return outcome;
}

bool DatagramSocket::startReceiving(qsizetype room)
{
    m_room = qBound(qsizetype(1), room, limits::kReceiveBytes);
    m_interest = m_paused ? 0 : quint32(Readable);
    m_polling = m_poller.add(m_descriptor.number(), *this, m_interest);
    return m_polling;
}

OutputStatus DatagramSocket::outputStatus() const
{
    return {socketId(), m_queuedBytes, m_full};
}

Result<void> DatagramSocket::send(const QByteArray &bytes)
{
    if (!m_descriptor.isOpen() || m_drainTimer)
        return datagramcause::notOpen();
    if (m_target.isNull())
        return datagramcause::nobodyToAnswer();
    if (m_sendingFinished)
        return datagramcause::sendingFinished();
    if (m_queuedBytes + bytes.size() > limits::kOutputQueueBytes)
        return datagramcause::queueFull(m_queuedBytes);
    sendOrQueue(bytes, m_target);
    return {};
}

Result<void> DatagramSocket::sendFile(const QString &)
{
    return datagramcause::noFiles();
}

void DatagramSocket::answer(QByteArrayView bytes, const EndpointAddress &to)
{
    if (!m_descriptor.isOpen() || m_drainTimer || m_sendingFinished)
        return;
    sendOrQueue(bytes, to);
    if (m_queuedBytes + limits::kReceiveBytes > limits::kOutputQueueBytes) {
        m_full = true;
        updateInterest();
        m_owner.datagramOutputChanged(true);
    }
}

native::Outcome DatagramSocket::sendNow(QByteArrayView bytes, const EndpointAddress &to)
{
    const auto sendOnce = [&] {
        return m_connected ? native::sendDatagram(m_descriptor, bytes)
                           : native::sendTo(m_descriptor, bytes, to);
    };
    native::Outcome outcome = sendOnce();
    // This one was not sent because an earlier one did not arrive (udp(7)); the error is told once.
    if (m_connected && outcome.errorNumber == ECONNREFUSED && !to.isUnix()) {
        m_owner.datagramLost(datagramcause::notDelivered(to, ECONNREFUSED));
        outcome = sendOnce();
    }
    if (!outcome.ok() && outcome.errorNumber != EAGAIN)
        m_owner.datagramLost(datagramcause::sendFailed(to, bytes.size(), outcome.errorNumber));
    else if (outcome.ok() && m_local.isNull() && !to.isUnix())
        askLocalAddress(); // the kernel has just chosen the port
    return outcome;
}

void DatagramSocket::sendOrQueue(QByteArrayView bytes, const EndpointAddress &to)
{
    if (m_queue.empty() && sendNow(bytes, to).errorNumber != EAGAIN)
        return;
    m_queue.push_back({bytes.toByteArray(), to});
    m_queuedBytes += bytes.size();
    updateInterest();
    m_owner.datagramOutputChanged(false);
}

void DatagramSocket::sendQueued()
{
    for (int turn = 0; turn < kCallsPerTurn && !m_queue.empty(); ++turn) {
        const Datagram &next = m_queue.front();
        if (sendNow(next.bytes, next.to).errorNumber == EAGAIN)
            break;
        m_queuedBytes -= next.bytes.size();
        m_queue.pop_front();
    }
    settleOutput();
}

void DatagramSocket::settleOutput()
{
    const bool isLow = m_queuedBytes <= limits::kOutputLowWaterBytes;
    const bool wasFull = m_full;
    m_full = m_full && !isLow;
    if (m_queue.empty() && m_drainTimer) {
        closeNow();
        return;
    }
    updateInterest();
    m_owner.datagramOutputChanged(wasFull != m_full);
}

void DatagramSocket::receive()
{
    for (int turn = 0; turn < kCallsPerTurn; ++turn) {
        EndpointAddress from = m_target;
        const native::Received received = m_connected
            ? native::receiveDatagram(m_descriptor, m_room)
            : native::receiveFrom(m_descriptor, m_room, from);
        if (received.outcome.ok()) {
            m_owner.datagramReceived(received.bytes, from);
        } else if (concernsAnEarlierSend(received.outcome.errorNumber)) {
            m_owner.datagramLost(
                datagramcause::notDelivered(m_target, received.outcome.errorNumber));
        } else {
            return;
        }
        if (!m_descriptor.isOpen() || m_paused || m_full)
            return;
    }
}

void DatagramSocket::polled(PollEvents events)
{
    if (events & (Readable | Failed | HungUp) && !m_paused && !m_full)
        receive();
    if (m_descriptor.isOpen() && events & Writable && !m_queue.empty())
        sendQueued();
    // Level-triggered, an error that nobody takes would be told for ever; the recv after the pause
    // tells it.
    if (m_polling && events & (Failed | HungUp) && m_interest == 0) {
        m_poller.remove(m_descriptor.number(), *this);
        m_polling = false;
    }
}

bool DatagramSocket::setReceivePaused(bool paused)
{
    if (m_paused == paused)
        return false;
    m_paused = paused;
    updateInterest();
    return true;
}

void DatagramSocket::finishSending()
{
    if (!m_descriptor.isOpen() || !m_connected || m_sendingFinished)
        return;
    m_sendingFinished = true;
    native::shutdownSending(m_descriptor);
}

void DatagramSocket::close()
{
    if (m_queue.empty() || m_drainTimer) {
        closeNow();
        return;
    }
    m_drainTimer = std::make_unique<QTimer>();
    m_drainTimer->setSingleShot(true);
    QObject::connect(
        m_drainTimer.get(), &QTimer::timeout, m_drainTimer.get(), [this] { closeNow(); });
    m_drainTimer->start(limits::kDrainTimeoutMs);
}

void DatagramSocket::closeNow()
{
    if (!m_descriptor.isOpen())
        return;
    if (m_polling)
        m_poller.remove(m_descriptor.number(), *this);
    m_polling = false;
    m_descriptor.close();
    m_path.remove();
    m_queue.clear();
    m_queuedBytes = 0;
    m_full = false;
    m_owner.datagramSocketClosed();
}

void DatagramSocket::updateInterest()
{
    PollEvents interest = 0;
    if (!m_paused && !m_full)
        interest |= Readable;
    if (!m_queue.empty())
        interest |= Writable;
    if (interest == m_interest || m_room == 0)
        return;
    m_interest = interest;
    if (m_polling)
        m_poller.modify(m_descriptor.number(), *this, interest);
    else
        m_polling = m_poller.add(m_descriptor.number(), *this, interest);
}

} // namespace socketscope
