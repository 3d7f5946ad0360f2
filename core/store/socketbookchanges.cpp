#include "core/event/socketevent.h"
#include "core/store/recording.h"
#include "core/store/socketbook.h"

#include <cerrno>
#include <sys/socket.h>
#include <utility>

// What moving bytes, ending and failing change of a socket.

namespace socketscope {

namespace {

/// Whether the kernel goes on with a connect that failed: it was not to wait, was interrupted, or
/// is under way (connect(2)). One that we have given up does not count.
bool goesOn(const SocketEvent &event)
{
    return (event.flags & GivenUp) == 0
        && (event.errorNumber == EINPROGRESS || event.errorNumber == EALREADY
            || event.errorNumber == EINTR);
}

} // namespace

void SocketBook::applyTransfer(SocketFacts &facts, const SocketEvent &event)
{
    if (facts.state == SocketState::Fresh && facts.peerAddress != 0 && !facts.isDatagram())
        changeState(facts, SocketState::Established); // a connect that went on has succeeded
    if (facts.isDatagram())
        applyDatagram(facts, event);
    if (event.isSend()) {
        facts.bytesSent += event.result;
        m_bytesSent += event.result;
        return;
    }
    if (event.isPeek())
        return;
    facts.bytesReceived += event.result;
    m_bytesReceived += event.result;
    // After a shutdown of our own, 0 tells nothing about the peer.
    if (event.isEndOfStream() && !facts.peerFinished && facts.receivingFinishedNs < 0) {
        facts.peerFinished = true;
        if (facts.state == SocketState::Reset) // a recv after a reset that a send has told of
            return;
        // Only TCP waits, for what may still be under way (RFC 9293).
        const SocketState bothFinished
            = facts.domain == AF_UNIX ? SocketState::LastAck : SocketState::TimeWait;
        changeState(facts, facts.sendingFinished ? bothFinished : SocketState::CloseWait);
    }
}

void SocketBook::applyDatagram(SocketFacts &facts, const SocketEvent &event)
{
    if (facts.state == SocketState::Fresh)
        changeState(facts, SocketState::Unconnected); // sendto has bound it
    if (!m_recording || (event.call() != Call::RecvFrom && event.call() != Call::RecvMsg))
        return;
    const quint32 sender = m_recording->addressIdOf(event);
    const EndpointAddress address = m_recording->addresses().address(sender);
    const bool canAnswer = !address.isNull() && !(address.isUnix() && address.unixPath().isEmpty());
    const quint32 answered = canAnswer ? sender : 0;
    if (std::exchange(facts.lastSender, answered) != answered)
        m_changed.append(facts.socketId);
}

void SocketBook::applyShutdown(SocketFacts &facts, const SocketEvent &event)
{
    const bool endsReceiving = event.argument != SHUT_WR;
    if (endsReceiving && facts.receivingFinishedNs < 0)
        facts.receivingFinishedNs = event.startNs;
    if (facts.state == SocketState::Listen) { // ends it on Linux; of sending there was none
        if (endsReceiving)
            changeState(facts, SocketState::Fresh);
        return;
    }
    if (event.argument == SHUT_RD || facts.sendingFinished)
        return;
    facts.sendingFinished = true;
    changeState(facts, facts.peerFinished ? SocketState::LastAck : SocketState::FinWait);
}

void SocketBook::applyClose(SocketFacts &facts)
{
    if (facts.state == SocketState::Closed)
        return;
    facts.stateBeforeClose = facts.state;
    const quint32 listenerId = facts.listenerId;
    changeState(facts, SocketState::Closed);
    if (listenerId != 0 && size_t(listenerId) < m_indexOfId.size()
        && m_indexOfId[listenerId] >= 0) {
        SocketFacts &listener = m_sockets[size_t(m_indexOfId[listenerId])];
        if (listener.openConnections > 0)
            --listener.openConnections;
    }
}

void SocketBook::applyFailure(SocketFacts &facts, const SocketEvent &event)
{
    // Nothing happened; but a connect that says so has found a Unix socket's queue full.
    if (event.errorNumber == EAGAIN && event.call() != Call::Connect)
        return;
    ++m_failedCalls;
    facts.lastError = int(event.errorNumber);
    facts.lastErrorCall = event.call();
    switch (event.call()) {
    case Call::Connect:
        if (facts.state != SocketState::Fresh && facts.state != SocketState::Failed)
            break; // EISCONN: what it was it still is
        facts.peerAddress = event.argument;
        if (!goesOn(event))
            changeState(facts, SocketState::Failed);
        break;
    case Call::Socket:
    case Call::Bind:
    case Call::Listen:
        if (facts.state == SocketState::Fresh && facts.localAddress == 0)
            changeState(facts, SocketState::Failed);
        break;
    case Call::Send:
    case Call::Recv:
        if (facts.isDatagram()) // an ICMP message has told of it; the socket is as good as before
            break;
        if (facts.state == SocketState::Fresh) // never connected, or dissolved
            break;
        if (event.errorNumber == EPIPE && facts.sendingFinished) // by ourselves
            break;
        if (event.errorNumber == ECONNRESET || event.errorNumber == EPIPE
            || event.errorNumber == ETIMEDOUT)
            changeState(facts, SocketState::Reset);
        break;
    case Call::Close: // the descriptor is gone all the same (close(2), "EINTR")
        applyClose(facts);
        break;
    default:
        break;
    }
}

} // namespace socketscope
