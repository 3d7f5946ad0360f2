// How TlsLink ends a connection, and one direction of it.

#include "core/net/tlslink.h"

namespace socketscope {

namespace {

/// After close_notify and shutdown(2), for the peer's own: some round trips of a bad line. Who
/// disconnects sees the end of the connection at the latest then.
constexpr int kGoodbyeTimeoutMs = 1000;

} // namespace

/// Half-close and close, once everything is encrypted: close_notify goes last.
void TlsLink::settle()
{
    if (!isOpen() || !(m_shutdownWanted || m_closeWanted))
        return;
    m_engine->shutdown();
    flush();
    if (m_closeWanted)
        sayGoodbye();
    else
        m_stream.finishSending();
}

/// Closes once the peer has said goodbye too.
void TlsLink::sayGoodbye()
{
    if (!m_stream.isClosing() && m_peerFinished)
        m_stream.closeWhenSent();
    else if (!m_stream.isClosing())
        m_stream.closeAfterPeer();
    if (isOpen() && m_stream.queuedBytes() == 0 && !m_patience.isActive())
        m_patience.start(kGoodbyeTimeoutMs);
}

void TlsLink::finishSending()
{
    if (!canSend())
        return;
    m_shutdownWanted = true;
    moveOutput();
}

void TlsLink::closeWhenSent()
{
    m_closeWanted = true;
    if (isOpen() || (m_engine && !m_waiting.isEmpty())) {
        moveOutput();
        return;
    }
    if (m_engine)
        m_engine->giveUp(TlsReason::Cancelled);
    m_stream.closeWhenSent();
}

void TlsLink::close()
{
    if (isOpen()) {
        m_engine->shutdown();
        flush();
    } else if (m_engine) {
        m_engine->giveUp(TlsReason::Cancelled);
    }
    m_stream.close();
}

void TlsLink::reset()
{
    if (m_engine)
        m_engine->giveUp(TlsReason::Cancelled);
    m_stream.reset();
}

void TlsLink::runOutOfPatience()
{
    if (m_engine->state() == TlsEngine::State::Handshaking)
        timeOut();
    else
        m_stream.close();
}

} // namespace socketscope
