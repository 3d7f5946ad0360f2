#include "core/net/tcpstream.h"

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

TcpStream::TcpStream(Poller &poller, StreamObserver &observer)
    : m_poller(poller)
    , m_observer(observer)
{ }

TcpStream::~TcpStream()
{
    stopPolling();
}

native::Outcome TcpStream::open(
    EventSink &sink, EndpointId endpoint, const EndpointAddress &address, int type)
{
    native::NewSocket made = native::makeSocket(sink, endpoint, native::domainOf(address), type);
    take(std::move(made.descriptor), type);
    return {m_descriptor.number(), made.errorNumber};
}

/// Forgets the socket that was there before.
void TcpStream::take(Descriptor descriptor, int type)
{
    stopPolling();
    m_descriptor = std::move(descriptor);
    m_local = {};
    m_pending = {};
    m_sendError = 0;
    m_peerFinished = m_shutdownWanted = m_shutdownDone = m_closeWanted = m_closesAfterPeer = false;
    m_thrownAway = 0;
    m_pauses &= quint8(Pause::Full);
    m_state = State::Unconnected;
    m_output.setKeepsBoundaries(type == SOCK_SEQPACKET);
}

native::Outcome TcpStream::bind(const EndpointAddress &address)
{
    const native::Outcome outcome = native::bind(m_descriptor, address);
    if (!outcome.ok()) {
        m_descriptor.close();
        return outcome;
    }
    m_local = address;
    if (address.port() == 0 && !address.isUnix())
        askLocalAddress();
    return outcome;
}

void TcpStream::askLocalAddress()
{
    EndpointAddress answered;
    if (native::localAddress(m_descriptor, answered).ok())
        m_local = answered;
}

native::Outcome TcpStream::connectTo(const EndpointAddress &peer)
{
    native::Outcome outcome = native::connect(m_descriptor, peer, m_pending);
    const bool isUnderWay = outcome.ok() || outcome.errorNumber == EINPROGRESS;
    if (isUnderWay && !m_poller.add(m_descriptor.number(), *this, Writable)) {
        outcome = {-1, errno};
        native::giveUpConnect(m_descriptor, m_pending, false);
        m_descriptor.close();
        return outcome;
    }
    if (!isUnderWay) {
        m_descriptor.close();
        return outcome;
    }
    m_polling = true;
    m_interest = Writable;
    m_state = State::Connecting;
    m_connectRecorded = outcome.ok();
    return {0, 0};
}

void TcpStream::finishConnecting(PollEvents events)
{
    const int errorNumber = events & (Failed | HungUp) ? native::connectError(m_descriptor) : 0;
    if (!m_connectRecorded)
        native::finishConnect(m_descriptor, m_pending, errorNumber);
    if (errorNumber != 0) {
        end(errorNumber);
        return;
    }
    m_state = State::Connected;
    // A Unix socket that was not bound has no name.
    if ((m_local.isNull() || m_local.isAny()) && !m_pending.peer.isUnix())
        askLocalAddress();
    updateInterest();
    m_observer.streamConnected();
}

void TcpStream::giveUpConnecting(bool timedOut)
{
    if (m_state != State::Connecting)
        return;
    if (!m_connectRecorded)
        native::giveUpConnect(m_descriptor, m_pending, timedOut);
    end(timedOut ? ETIMEDOUT : ECANCELED);
}

bool TcpStream::adopt(
    Descriptor descriptor, const EndpointAddress &local, const EndpointAddress &peer, int type)
{
    take(std::move(descriptor), type);
    m_local = local;
    m_pending.peer = peer;
    if (m_local.isNull() || m_local.isAny())
        askLocalAddress();
    if (!m_poller.add(m_descriptor.number(), *this, Readable)) {
        m_descriptor.close();
        return false;
    }
    m_polling = true;
    m_interest = Readable;
    m_state = State::Connected;
    return true;
}

void TcpStream::polled(PollEvents events)
{
    if (m_state == State::Connecting) {
        finishConnecting(events);
        return;
    }
    const bool isOver = events & (Failed | HungUp);
    if ((events & Readable || isOver) && mayReceive()) {
        if (keepsBoundaries())
            receiveMessages();
        else
            receive();
    }
    if (m_state == State::Connected && events & Writable && !m_output.isEmpty())
        sendQueued();
    // Level-triggered, it would be told for ever; whatever is still to be learnt, a send will tell,
    // or the recv after the pause.
    if (m_state == State::Connected && isOver && !mayReceive() && m_output.isEmpty())
        stopPolling();
}

void TcpStream::close()
{
    if (m_state == State::Connecting)
        giveUpConnecting(false);
    else if (m_descriptor.isOpen())
        end(0);
}

void TcpStream::reset()
{
    if (m_state == State::Connecting) {
        giveUpConnecting(false);
    } else if (m_descriptor.isOpen()) {
        native::setResetOnClose(m_descriptor);
        end(0);
    }
}

void TcpStream::end(int errorNumber)
{
    stopPolling();
    m_descriptor.close();
    m_state = State::Unconnected;
    m_output.clear();
    m_observer.streamClosed(errorNumber);
}

void TcpStream::setReceivingPaused(bool paused, Pause reason)
{
    m_pauses = paused ? m_pauses | quint8(reason) : m_pauses & quint8(~quint8(reason));
    if (m_polling)
        updateInterest();
    else if (m_state == State::Connected && !m_peerFinished && !isReceivingPaused())
        resumePolling();
}

/// After a pause in which the connection came to its end, which stopped the polling.
void TcpStream::resumePolling()
{
    m_interest = Readable;
    m_polling = m_poller.add(m_descriptor.number(), *this, m_interest);
    if (!m_polling)
        end(errno);
}

bool TcpStream::waitFor(PollEvents events, int timeoutMs)
{
    if (!m_descriptor.isOpen())
        return false;
    const PollEvents ready = native::wait(m_descriptor, events, timeoutMs);
    if (ready != 0)
        polled(ready);
    return ready != 0;
}

void TcpStream::updateInterest()
{
    if (!m_polling || m_state != State::Connected)
        return;
    PollEvents interest = 0;
    if (!m_peerFinished && !isReceivingPaused())
        interest |= Readable;
    if (!m_output.isEmpty())
        interest |= Writable;
    if (interest == m_interest)
        return;
    m_interest = interest;
    m_poller.modify(m_descriptor.number(), *this, interest);
}

void TcpStream::stopPolling()
{
    if (m_polling)
        m_poller.remove(m_descriptor.number(), *this);
    m_polling = false;
}

} // namespace socketscope
