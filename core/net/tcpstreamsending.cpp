// How TcpStream sends: at once what the kernel takes, the rest in turns.

#include "core/net/tcpstream.h"
#include "core/support/limits.h"

#include <cerrno>

namespace socketscope {

namespace {

/// send(2) per turn: enough to fill the kernel's buffer, few enough for other sockets not to
/// starve.
constexpr int kSendsPerTurn = 16;

} // namespace

bool TcpStream::canSend() const
{
    return m_state == State::Connected && !m_shutdownWanted && !m_closeWanted && m_sendError == 0;
}

bool TcpStream::send(const QByteArray &bytes)
{
    return sendOrQueue(bytes);
}

bool TcpStream::send(QByteArrayView bytes)
{
    return sendOrQueue(bytes);
}

template <typename Bytes>
bool TcpStream::sendOrQueue(const Bytes &bytes)
{
    if (!canSend())
        return false;
    if (keepsBoundaries()) {
        sendMessage(QByteArray(bytes.data(), bytes.size()));
        return true;
    }
    qsizetype sent = 0;
    if (m_output.isEmpty()) {
        const QByteArrayView all(bytes);
        while (sent < all.size()) {
            const QByteArrayView piece
                = all.sliced(sent, qMin(limits::kSendBytes, all.size() - sent));
            const native::Outcome outcome = native::send(m_descriptor, piece);
            if (!outcome.ok() && outcome.errorNumber != EAGAIN) {
                sendFailed(outcome.errorNumber);
                return true;
            }
            sent += qMax(0, outcome.result);
            if (outcome.result < piece.size())
                break;
        }
        if (sent == all.size())
            return true;
    }
    m_output.append(bytes, sent);
    updateInterest();
    return true;
}

void TcpStream::setSource(OutputSource *source)
{
    m_output.setSource(source);
    if (m_state == State::Connected)
        sendQueued();
}

void TcpStream::sendQueued()
{
    for (int turn = 0; turn < kSendsPerTurn && !m_output.isEmpty(); ++turn) {
        const native::Outcome outcome = m_output.sendNext(m_descriptor);
        if (outcome.ok())
            continue;
        if (outcome.errorNumber == EMSGSIZE && keepsBoundaries()) {
            m_observer.streamRefused(m_output.dropMessage());
            continue;
        }
        if (outcome.errorNumber != EAGAIN) {
            sendFailed(outcome.errorNumber);
            return;
        }
        break;
    }
    settleOutput();
}

/// A message is sent whole, waits whole, or is refused whole.
void TcpStream::sendMessage(const QByteArray &message)
{
    if (message.isEmpty())
        return; // the peer would take it for the end
    if (m_output.isEmpty()) {
        const native::Outcome outcome = native::send(m_descriptor, message);
        if (outcome.ok())
            return;
        if (outcome.errorNumber == EMSGSIZE) {
            m_observer.streamRefused(message.size());
            return;
        }
        if (outcome.errorNumber != EAGAIN) {
            sendFailed(outcome.errorNumber);
            return;
        }
    }
    m_output.append(message, 0);
    updateInterest();
}

/// After the queue has changed: does what waited for its end, and tells.
void TcpStream::settleOutput()
{
    if (m_state != State::Connected)
        return;
    if (m_output.isEmpty()) {
        if (m_closeWanted && !awaitsPeer()) {
            end(m_sendError);
            return;
        }
        if ((m_shutdownWanted || m_closeWanted) && !m_shutdownDone) {
            m_shutdownDone = true;
            native::shutdownSending(m_descriptor);
        }
    }
    updateInterest();
    m_observer.streamOutputMoved();
}

/// A failed send does not end the stream while something may still be received: a peer may have
/// written its last words before it reset the connection.
void TcpStream::sendFailed(int errorNumber)
{
    m_sendError = errorNumber;
    m_output.clear();
    if (m_peerFinished || m_closeWanted) {
        end(errorNumber);
        return;
    }
    m_pauses &= quint8(Pause::Asked);
    updateInterest();
    m_observer.streamOutputMoved();
}

void TcpStream::finishSending()
{
    if (!canSend())
        return;
    m_shutdownWanted = true;
    settleOutput();
}

/// Whether a close is to wait for the peer's end; not while a person wants nothing to be read.
bool TcpStream::awaitsPeer() const
{
    return m_closesAfterPeer && !m_peerFinished && m_sendError == 0
        && !isReceivingPaused(Pause::Asked);
}

void TcpStream::closeAfterPeer()
{
    m_closesAfterPeer = true;
    m_pauses &= quint8(Pause::Asked);
    closeWhenSent();
}

void TcpStream::closeWhenSent()
{
    m_closeWanted = true;
    if (m_state == State::Connected)
        settleOutput();
    else
        close();
}

} // namespace socketscope
