#include "core/replay/partbuilder.h"

#include "core/describe/tlstext.h"
#include "core/event/resetonclose.h"
#include "core/event/tlscall.h"
#include "core/store/recording.h"

#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;

} // namespace

PartBuilder::PartBuilder(const Recording &record, quint32 socketId, bool isMirrored)
    : m_record(record)
    , m_isMirrored(isMirrored)
{
    m_part.socketId = socketId;
}

qsizetype PartBuilder::take(const SocketEvent &event, qsizetype index)
{
    const size_t before = m_part.steps.size();
    if (event.call() == Call::Accept || event.call() == Call::Connect)
        open(event, index);
    else if (!m_isOver && m_part.openedBy >= 0)
        takeCall(event, index);
    return qsizetype(m_part.steps.size() - before);
}

void PartBuilder::open(const SocketEvent &event, qsizetype index)
{
    if (m_part.openedBy >= 0)
        return;
    m_part.openedBy = index;
    m_part.openedNs = event.startNs;
    m_lastNs = event.endNs();
    if (event.failed()) {
        m_part.connectError = int(event.errorNumber);
        m_isOver = true;
    }
}

void PartBuilder::takeCall(const SocketEvent &event, qsizetype index)
{
    if (event.failed() && event.errorNumber == EAGAIN)
        return;
    if (isTlsCall(event.call())) {
        takeTlsCall(event, index);
        return;
    }
    // Below TLS the library sends and receives as it likes, but may learn that the peer is gone.
    if (m_part.isEncrypted
        && (event.call() == Call::Shutdown || (event.hasData() && !event.failed())))
        return;
    switch (event.call()) {
    case Call::Send:
    case Call::SendTo:
        takeSend(event, index);
        break;
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        takeReceive(event, index);
        break;
    case Call::Shutdown:
        if (!event.failed() && event.argument != SHUT_RD)
            add(m_isMirrored ? Kind::AwaitEnd : Kind::FinishSending, event, index);
        m_endCame = m_endCame || m_isMirrored;
        break;
    case Call::SetSockOpt:
        if (setsLinger(event))
            m_resetsOnClose = setsResetOnClose(event, m_record.payloadOf(event).bytes());
        break;
    case Call::Close:
        takeClose(event, index);
        break;
    default:
        break;
    }
}

void PartBuilder::takeTlsCall(const SocketEvent &event, qsizetype index)
{
    m_part.isEncrypted = true;
    switch (event.call()) {
    case Call::SslNew:
    case Call::SslHandshake:
        if (const QString shown = tlsFingerprint(m_record, event); !shown.isEmpty())
            m_part.fingerprint = shown;
        if (event.failed()) {
            m_part.tlsFailure = TlsReason(event.messageFlags);
            m_isOver = true;
        }
        break;
    case Call::SslWrite:
        if (event.result > 0)
            add(m_isMirrored ? Kind::Await : Kind::Send, event, index);
        break;
    case Call::SslRead: // a FIN without the peer's goodbye ends the stream too
        takeEncryptedReceive(event, index);
        break;
    case Call::SslShutdown:
        add(m_isMirrored ? Kind::AwaitEnd : Kind::FinishSending, event, index);
        m_endCame = m_endCame || m_isMirrored;
        break;
    default:
        break;
    }
}

void PartBuilder::takeEncryptedReceive(const SocketEvent &event, qsizetype index)
{
    if (event.result > 0) {
        add(m_isMirrored ? Kind::Send : Kind::Await, event, index);
    } else if (event.result == 0 || TlsReason(event.messageFlags) == TlsReason::Truncated) {
        add(m_isMirrored ? Kind::FinishSending : Kind::AwaitEnd, event, index);
        m_endCame = m_endCame || !m_isMirrored;
    }
}

void PartBuilder::takeSend(const SocketEvent &event, qsizetype index)
{
    if (!event.failed()) {
        if (event.result > 0)
            add(m_isMirrored ? Kind::Await : Kind::Send, event, index);
    } else if (m_isMirrored) {
        // The peer was gone: after its end it had closed, else it had reset.
        add(m_hasFinished ? Kind::Close : Kind::Reset, event, index);
        m_isOver = true;
    } else if (!m_endCame) {
        // After the end nothing is received any more, and a send that failed left no bytes.
        add(Kind::AwaitReset, event, index);
    }
}

void PartBuilder::takeReceive(const SocketEvent &event, qsizetype index)
{
    if (event.failed()) {
        add(m_isMirrored ? Kind::Reset : Kind::AwaitReset, event, index);
        m_isOver = m_isMirrored;
    } else if (event.isPeek()) {
        return; // it comes once more
    } else if (event.result > 0) {
        add(m_isMirrored ? Kind::Send : Kind::Await, event, index);
    } else if (event.isEndOfStream()) {
        add(m_isMirrored ? Kind::FinishSending : Kind::AwaitEnd, event, index);
        m_endCame = m_endCame || !m_isMirrored;
    }
}

void PartBuilder::takeClose(const SocketEvent &event, qsizetype index)
{
    if (m_isMirrored && (m_resetsOnClose || !m_endCame))
        add(m_resetsOnClose ? Kind::AwaitReset : Kind::AwaitEnd, event, index);
    // A close says goodbye in TLS by itself.
    if (m_part.isEncrypted && !m_isMirrored && !m_part.steps.empty()
        && m_part.steps.back().kind == Kind::FinishSending)
        m_part.steps.pop_back();
    add(m_resetsOnClose && !m_isMirrored ? Kind::Reset : Kind::Close, event, index);
    m_isOver = true;
}

void PartBuilder::add(Kind kind, const SocketEvent &event, qsizetype index)
{
    ReplayStep step;
    step.kind = kind;
    step.event = index;
    step.atNs = timeAt(
        event.isReceive() || event.call() == Call::SslRead ? event.endNs() : event.startNs);
    if (kind == Kind::Send || kind == Kind::Await) {
        qint64 &stream = kind == Kind::Send ? m_part.sentBytes : m_part.awaitedBytes;
        step.position = stream;
        step.length = qMax(0, event.result);
        stream += step.length;
    }
    m_hasFinished = m_hasFinished || kind == Kind::FinishSending;
    if (kind == Kind::Send)
        m_part.unkeptBytes += unkept(event);
    m_part.steps.push_back(step);
}

/// Times of a file may be anything: they rise, and no pause is longer than the limit.
qint64 PartBuilder::timeAt(qint64 ns)
{
    const qint64 pauseNs = qBound<qint64>(0, ns - m_lastNs, limits::kReplayPauseMs * kNsPerMs);
    m_lastNs = qMax(m_lastNs, ns);
    m_lastAtNs += pauseNs;
    return m_lastAtNs;
}

qint64 PartBuilder::unkept(const SocketEvent &event) const
{
    return qMax<qint64>(0, event.result - m_record.payloadOf(event).bytes().size());
}

ReplayPart PartBuilder::part() &&
{
    const bool isClosed = !m_part.steps.empty()
        && (m_part.steps.back().kind == Kind::Close || m_part.steps.back().kind == Kind::Reset);
    if (!isClosed && m_part.connectError == 0)
        m_part.steps.push_back(
            {Kind::Close, -1, m_lastAtNs, m_part.awaitedBytes, 0}); // it was still open
    return std::move(m_part);
}

} // namespace socketscope
