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
            m_observer.streamReceived(received.bytes);
            if (m_state != State::Connected || isReceivingPaused()
                || received.bytes.size() < limits::kReceiveBytes)
                return;
        } else if (received.outcome.ok()) {
            takeEnd();
            return;
        } else {
            if (received.outcome.errorNumber != EAGAIN)
                end(received.outcome.errorNumber);
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
            if (received.outcome.errorNumber != EAGAIN)
                end(received.outcome.errorNumber);
            return;
        }
        if (isEnd) {
            takeEnd();
            return;
        }
        if (!received.bytes.isEmpty())
            m_observer.streamReceived(received.bytes);
        if (m_state != State::Connected || isReceivingPaused())
            return;
    }
}

/// The peer has finished sending.
void TcpStream::takeEnd()
{
    m_peerFinished = true;
    updateInterest();
    if (m_sendError != 0)
        end(m_sendError);
    else
        m_observer.streamPeerFinished();
}

} // namespace socketscope
