// How TlsLink ends a connection, and one direction of it.

#include "core/net/tlslink.h"

namespace socketscope {

/// Half-close and close, once everything is encrypted: close_notify goes last.
void TlsLink::settle()
{
    if (!isOpen() || !(m_shutdownWanted || m_closeWanted))
        return;
    m_engine->shutdown();
    flush();
    if (!m_closeWanted)
        m_stream.finishSending();
    else if (!m_stream.isClosing())
        m_stream.closeWhenSent();
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

} // namespace socketscope
