#include "core/tls/tlsengine.h"

#include "core/support/limits.h"
#include "core/tls/openssl.h"
#include "core/tls/tlsfailure.h"

#include <openssl/err.h>

#include <cerrno>

namespace socketscope {

namespace {

/// Of a record: RFC 8446, section 5.1.
constexpr qsizetype kRecordBytes = 16384;

bool isFatal(int sslError)
{
    return sslError != SSL_ERROR_WANT_READ && sslError != SSL_ERROR_WANT_WRITE
        && sslError != SSL_ERROR_NONE;
}

} // namespace

TlsEngine::TlsEngine(std::shared_ptr<const TlsContext> context, const CallSubject &subject)
    : m_context(std::move(context))
    , m_subject(subject)
{
    SocketEvent event = begin(Call::SslNew);
    m_ssl = m_context->makeConnection();
    end(event, m_ssl ? 0 : -1);
    event.errorNumber = m_ssl ? 0 : ENOMEM;
    m_subject.sink->record(event, m_context->ownCertificate().toUtf8());
    if (!m_ssl) {
        fail(TlsReason::Other);
        return;
    }
    TlsContext::notePeerCertificate(m_ssl, m_peer);
    m_in = BIO_new(BIO_s_mem());
    m_out = BIO_new(BIO_s_mem());
    BIO_set_mem_eof_return(m_in, -1); // empty is not the end, see feedEnd()
    SSL_set_bio(m_ssl, m_in, m_out);
    if (m_context->side() == TlsContext::Side::Server)
        SSL_set_accept_state(m_ssl);
    else
        SSL_set_connect_state(m_ssl);
}

TlsEngine::~TlsEngine()
{
    SSL_free(m_ssl);
}

SocketEvent TlsEngine::begin(Call call) const
{
    SocketEvent event;
    event.setCall(call);
    event.setEndpoint(m_subject.endpoint);
    event.socketId = m_subject.socketId;
    event.setDescriptor(m_subject.descriptor);
    event.startNs = m_subject.sink->nowNs();
    return event;
}

void TlsEngine::end(SocketEvent &event, qint32 result) const
{
    event.durationNs = quint64(m_subject.sink->nowNs() - event.startNs) & 0xffffffffffff;
    event.result = result;
}

void TlsEngine::feed(QByteArrayView cipher)
{
    if (m_state != State::Failed)
        BIO_write(m_in, cipher.data(), int(cipher.size()));
}

void TlsEngine::feedEnd()
{
    if (m_state != State::Failed)
        BIO_set_mem_eof_return(m_in, 0);
}

void TlsEngine::handshake()
{
    if (m_state != State::Handshaking)
        return;
    if (!m_handshakeBegun) {
        m_handshakeBegun = true;
        m_handshake = begin(Call::SslHandshake);
    }
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl);
    if (result == 1) {
        m_state = State::Open;
        recordHandshake(1, {});
        return;
    }
    if (!isFatal(SSL_get_error(m_ssl, result)))
        return;
    const TlsFailure failure = takeTlsFailure(m_ssl, true);
    fail(failure.reason);
    recordHandshake(-1, failure.library);
}

void TlsEngine::giveUp(TlsReason reason)
{
    if (m_state != State::Handshaking)
        return;
    if (!m_handshakeBegun)
        m_handshake = begin(Call::SslHandshake);
    m_handshakeBegun = true;
    fail(reason);
    m_handshake.flags = quint8(reason == TlsReason::TimedOut ? GivenUp | TimedOut : int(GivenUp));
    recordHandshake(-1, {});
}

void TlsEngine::recordHandshake(qint32 result, const QString &library)
{
    end(m_handshake, result);
    m_handshake.messageFlags = quint16(m_reason);
    QString text = peerText();
    if (!library.isEmpty())
        text += QStringLiteral("library: %1\n").arg(library);
    m_subject.sink->record(m_handshake, text.toUtf8());
}

/// What there is to be known about the connection and who is at the other end.
QString TlsEngine::peerText() const
{
    QString text;
    if (m_state == State::Open) {
        text = QStringLiteral("version: %1\ncipher: %2\n")
                   .arg(QLatin1StringView(SSL_get_version(m_ssl)),
                       QLatin1StringView(SSL_get_cipher_name(m_ssl)));
    }
    return m_peer.fingerprint.isEmpty() ? text : text + certificateLines(m_peer);
}

TlsEngine::Plain TlsEngine::read()
{
    using Kind = Plain::Kind;
    if (m_state != State::Open || m_endSeen)
        return {};
    SocketEvent event = begin(Call::SslRead);
    event.argument = quint32(kRecordBytes);
    char *room = m_subject.sink->reserve(kRecordBytes);
    ERR_clear_error();
    const int result = SSL_read(m_ssl, room, int(kRecordBytes));
    const int error = SSL_get_error(m_ssl, result);
    if (result > 0) {
        end(event, result);
        m_subject.sink->recordReserved(event, result);
        return {Kind::Bytes, QByteArrayView(room, result)};
    }
    if (error == SSL_ERROR_ZERO_RETURN) {
        m_endSeen = true;
        end(event, 0);
        m_subject.sink->record(event);
        return {Kind::End, {}};
    }
    if (!isFatal(error))
        return {};
    fail(event);
    return {Kind::Failed, {}};
}

bool TlsEngine::write(QByteArrayView plain)
{
    if (m_state != State::Open || m_shutDown)
        return false;
    SocketEvent event = begin(Call::SslWrite);
    event.argument = quint32(plain.size());
    ERR_clear_error();
    const int result = SSL_write(m_ssl, plain.data(), int(plain.size()));
    if (result <= 0) {
        fail(event);
        return false;
    }
    end(event, result);
    m_subject.sink->record(event, plain.first(result));
    return true;
}

void TlsEngine::shutdown()
{
    if (m_state != State::Open || m_shutDown)
        return;
    m_shutDown = true;
    SocketEvent event = begin(Call::SslShutdown);
    ERR_clear_error();
    // 0: our close_notify is sent, the peer's has not come; 1: both.
    const int result = SSL_shutdown(m_ssl);
    ERR_clear_error();
    end(event, result < 0 ? -1 : result);
    m_subject.sink->record(event);
}

void TlsEngine::fail(TlsReason reason)
{
    m_state = State::Failed;
    m_reason = reason;
}

void TlsEngine::fail(SocketEvent event)
{
    fail(takeTlsFailure(m_ssl, false).reason);
    end(event, -1);
    event.messageFlags = quint16(m_reason);
    m_subject.sink->record(event);
}

QByteArrayView TlsEngine::toSend() const
{
    char *data = nullptr;
    const long length = m_out ? BIO_get_mem_data(m_out, &data) : 0;
    return length > 0 ? QByteArrayView(data, qsizetype(length)) : QByteArrayView();
}

void TlsEngine::taken()
{
    if (m_out)
        BIO_reset(m_out);
}

} // namespace socketscope
