#include "core/net/tlslink.h"

#include "core/support/limits.h"

#include <QCoreApplication>

#include <cerrno>

namespace socketscope {

namespace {

/// Pieces of a file encrypted per turn, so that other sockets do not starve.
constexpr int kPiecesPerTurn = 16;

} // namespace

TlsLink::TlsLink(
    TcpSocket &socket, StreamObserver &observer, std::shared_ptr<const TlsContext> context)
    : m_stream(socket.stream())
    , m_observer(observer)
    , m_context(std::move(context))
{
    socket.setObserver(*this);
    m_patience.setSingleShot(true);
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] { runOutOfPatience(); });
    m_sourceTimer.setSingleShot(true);
    QObject::connect(&m_sourceTimer, &QTimer::timeout, &m_sourceTimer, [this] { moveOutput(); });
}

TlsLink::~TlsLink() = default;

bool TlsLink::isOpen() const
{
    return m_engine && m_engine->state() == TlsEngine::State::Open
        && m_stream.state() == TcpStream::State::Connected;
}

bool TlsLink::canSend() const
{
    return m_stream.canSend() && !m_shutdownWanted && !m_closeWanted
        && (!m_engine || m_engine->state() != TlsEngine::State::Failed);
}

void TlsLink::start()
{
    const Descriptor &descriptor = m_stream.descriptor();
    m_engine = std::make_unique<TlsEngine>(std::move(m_context),
        CallSubject{
            &descriptor.sink(), descriptor.endpoint(), descriptor.socketId(), descriptor.number()});
    m_patience.start(limits::kTlsHandshakeTimeoutMs);
    shakeHands();
}

void TlsLink::timeOut()
{
    if (!m_engine || m_engine->state() != TlsEngine::State::Handshaking)
        return;
    m_engine->giveUp(TlsReason::TimedOut);
    fail();
}

void TlsLink::streamConnected()
{
    start();
}

void TlsLink::shakeHands()
{
    m_engine->handshake();
    flush();
    if (m_engine->state() == TlsEngine::State::Handshaking)
        return;
    m_patience.stop();
    if (m_engine->state() == TlsEngine::State::Failed) {
        fail();
        return;
    }
    m_observer.streamConnected();
    moveOutput();
    readPlain();
}

/// Tells the peer why, if there is anything to tell, and ends the connection.
void TlsLink::fail()
{
    m_patience.stop();
    explain(m_engine->reason());
    m_source = nullptr;
    m_waiting.clear();
    flush();
    m_stream.close();
}

void TlsLink::explain(TlsReason reason)
{
    QString text = tlsReasonText(reason);
    const QString fingerprint = m_engine->peer().fingerprint;
    if (reason < TlsReason::PeerRefusedCertificate && !fingerprint.isEmpty())
        text += u' '
            + QCoreApplication::translate("TlsLink", "Its SHA-256 fingerprint is %1.")
                  .arg(fingerprint);
    m_failure = {EPROTO, text};
}

void TlsLink::streamReceived(QByteArrayView bytes)
{
    m_engine->feed(bytes);
    if (m_engine->state() == TlsEngine::State::Handshaking)
        shakeHands();
    else
        readPlain();
}

void TlsLink::readPlain()
{
    using Kind = TlsEngine::Plain::Kind;
    while (isOpen()) {
        const TlsEngine::Plain plain = m_engine->read();
        if (plain.kind == Kind::Bytes) {
            m_observer.streamReceived(plain.bytes);
            continue;
        }
        if (plain.kind == Kind::Failed) {
            fail();
        } else if (plain.kind == Kind::End) {
            m_peerFinished = true;
            m_observer.streamPeerFinished();
        } else {
            flush(); // what the library answers by itself, such as a new key
        }
        return;
    }
}

void TlsLink::streamPeerFinished()
{
    if (m_peerFinished || m_engine->state() == TlsEngine::State::Failed)
        return; // close_notify has told of it, or there is nothing more to say
    m_engine->feedEnd();
    if (m_engine->state() == TlsEngine::State::Handshaking)
        shakeHands();
    else
        readPlain();
}

void TlsLink::send(QByteArrayView plain)
{
    if (!canSend())
        return;
    if (!isOpen() || m_source) {
        m_waiting.append(plain);
        return;
    }
    while (!plain.isEmpty() && isOpen()) {
        const QByteArrayView piece = plain.first(qMin(limits::kSendBytes, plain.size()));
        if (!m_engine->write(piece)) {
            fail();
            return;
        }
        flush();
        plain = plain.sliced(piece.size());
    }
}

/// Cipher text goes to the kernel as far as it takes it, the rest waits in the stream's queue.
void TlsLink::flush()
{
    const QByteArrayView cipher = m_engine ? m_engine->toSend() : QByteArrayView();
    if (cipher.isEmpty())
        return;
    if (m_stream.state() == TcpStream::State::Connected)
        m_stream.send(cipher);
    m_engine->taken();
}

void TlsLink::setSource(OutputSource *source)
{
    m_source = source;
    moveOutput();
}

/// Sends what could not be sent at once: the file, then what waited, then the goodbye.
void TlsLink::moveOutput()
{
    if (!isOpen())
        return;
    fillFromSource();
    if (m_source)
        return;
    while (!m_waiting.isEmpty() && isOpen()) {
        const QByteArray piece = m_waiting.front(limits::kSendBytes).toByteArray();
        m_waiting.removeFirst(piece.size());
        if (!m_engine->write(piece)) {
            fail();
            return;
        }
        flush();
    }
    settle();
}

void TlsLink::fillFromSource()
{
    QByteArray piece(limits::kSendBytes, Qt::Uninitialized);
    for (int turn = 0; m_source && isOpen(); ++turn) {
        if (m_stream.queuedBytes() > 0)
            return; // told by streamOutputMoved() when the kernel takes more
        if (turn == kPiecesPerTurn) {
            m_sourceTimer.start(0);
            return;
        }
        const qsizetype made = m_source->fill(piece.data(), piece.size());
        if (made == 0) {
            m_source = nullptr;
        } else if (m_engine->write(QByteArrayView(piece).first(made))) {
            m_source->taken(made);
            flush();
        } else {
            fail();
        }
        m_observer.streamOutputMoved();
    }
}

void TlsLink::streamOutputMoved()
{
    moveOutput();
    m_observer.streamOutputMoved();
}

void TlsLink::streamClosed(int errorNumber)
{
    m_patience.stop();
    m_sourceTimer.stop();
    m_source = nullptr;
    m_waiting.clear();
    if (m_engine && m_engine->state() == TlsEngine::State::Handshaking)
        m_engine->giveUp(errorNumber == 0 ? TlsReason::Cancelled : TlsReason::ConnectionLost);
    if (m_engine && m_engine->state() == TlsEngine::State::Failed && m_failure.message.isEmpty())
        explain(m_engine->reason());
    m_observer.streamClosed(
        errorNumber == 0 && !m_failure.message.isEmpty() ? EPROTO : errorNumber);
}

} // namespace socketscope
