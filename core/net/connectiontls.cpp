// How a Connection speaks TLS, when it does.

#include "core/net/connection.h"
#include "core/net/tlslink.h"

namespace socketscope {

void Connection::encrypt(std::shared_ptr<const TlsContext> context)
{
    StreamObserver &self = *this;
    m_tls = std::make_unique<TlsLink>(*m_socket, self, std::move(context));
    if (stream().state() == TcpStream::State::Connected)
        m_tls->start();
}

Error Connection::tlsFailure() const
{
    return m_tls ? m_tls->failure() : Error();
}

void Connection::cancelConnecting()
{
    if (stream().state() == TcpStream::State::Connecting)
        m_socket->stream().giveUpConnecting(false);
    else
        closeNow();
}

void Connection::timeOut()
{
    if (stream().state() == TcpStream::State::Connecting)
        m_socket->stream().giveUpConnecting(true);
    else if (m_tls)
        m_tls->timeOut();
}

bool Connection::isClosing() const
{
    return m_tls ? m_tls->isClosing() : stream().isClosing();
}

bool Connection::canSend() const
{
    return m_tls ? m_tls->canSend() : stream().canSend();
}

qint64 Connection::encryptedQueue() const
{
    return m_tls->queuedBytes();
}

void Connection::sendEncrypted(QByteArrayView bytes)
{
    m_tls->send(bytes);
}

void Connection::setSource(OutputSource *source)
{
    if (m_tls)
        m_tls->setSource(source);
    else
        m_socket->stream().setSource(source);
}

void Connection::closeWhenSent()
{
    if (m_tls)
        m_tls->closeWhenSent();
    else
        m_socket->stream().closeWhenSent();
}

} // namespace socketscope
