// How TcpStream receives: what there is, in turns, up to the peer's end.

#include "core/net/tcpstream.h"
#include "core/support/limits.h"

#include <cerrno>

namespace socketscope {

namespace {

/// recv(2) per readiness while each fills the buffer: enough for the kernel's to be emptied, few
/// enough for the other sockets not to starve.
constexpr int kReceivesPerTurn = 4;
/// The same of messages, which are small.
constexpr int kMessagesPerTurn = 16;
/// Of what is thrown away before a close: more than was under way when the peer heard of it, which
/// its send buffer and our receive buffer hold by default (tcp(7)).
constexpr qint64 kMostThrownAway = limits::kMiB;

} // namespace

bool TcpStream::mayReceive() const
{
    return !m_peerFinished && !isReceivingPaused(Pause::Asked);
}

void TcpStream::receive()
{
    for (int turn = 0; turn < kReceivesPerTurn; ++turn) {
        const native::Received received = native::receive(m_descriptor);
        if (received.outcome.result > 0) {
            takeBytes(received.bytes);
            if (m_state != State::Connected || isReceivingPaused()
                || received.bytes.size() < limits::kReceiveBytes)
                return;
        } else if (received.outcome.ok()) {
            takeEnd();
            return;
        } else {
            receiveFailed(received.outcome.errorNumber);
            return;
        }
    }
}

/// As receive(), one message at a time.
void TcpStream::receiveMessages()
{
    for (int turn = 0; turn < kMessagesPerTurn; ++turn) {
        bool isEnd = false;
        const native::Received received
            = native::receiveMessage(m_descriptor, limits::kReceiveBytes, isEnd);
        if (!received.outcome.ok()) {
            receiveFailed(received.outcome.errorNumber);
            return;
        }
        if (isEnd) {
            takeEnd();
            return;
        }
        if (!received.bytes.isEmpty())
            takeBytes(received.bytes);
        if (m_state != State::Connected || isReceivingPaused())
            return;
    }
}

void TcpStream::takeBytes(QByteArrayView bytes)
{
    if (!m_closesAfterPeer) {
        m_observer.streamReceived(bytes);
        return;
    }
    m_thrownAway += bytes.size();
    if (m_shutdownDone && m_thrownAway > kMostThrownAway)
        end(0);
}

/// The peer has finished sending.
void TcpStream::takeEnd()
{
    m_peerFinished = true;
    updateInterest();
    if (m_sendError != 0)
        end(m_sendError);
    else if (m_closesAfterPeer)
        settleOutput();
    else
        m_observer.streamPeerFinished();
}

void TcpStream::receiveFailed(int errorNumber)
{
    // Who has said all and only waits for the peer's end has lost nothing by a reset.
    const bool isDone = m_closesAfterPeer && m_shutdownDone;
    if (errorNumber != EAGAIN)
        end(isDone ? 0 : errorNumber);
}

} // namespace socketscope
