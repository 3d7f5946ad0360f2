#include "core/replay/partplayer.h"

#include "core/event/tlscall.h"
#include "core/store/recording.h"
#include "core/tls/tlsreason.h"

#include <algorithm>
#include <cerrno>

// What a part's player hears of its live connection.

namespace socketscope {

using Kind = ReplayStep::Kind;
using Why = ReplayDivergence::Kind;

void PartPlayer::hear(const SocketEvent &event, qsizetype liveEvent, QByteArrayView payload)
{
    m_lastLive = liveEvent;
    if (event.call() == Call::Close) {
        close(liveEvent);
    } else if (isTlsCall(event.call())) {
        hearTls(event, liveEvent, payload);
    } else if (event.failed()) {
        if ((event.isSend() || event.isReceive()) && event.errorNumber != EAGAIN)
            noteReset(event, liveEvent);
    } else if (m_isEncrypted) {
        if (event.isSend())
            noteSent(0, event.result);
    } else if (event.isSend()) {
        m_sent += event.result;
    } else if (event.isReceive()) {
        m_heardNs = event.endNs();
        if (event.result > 0)
            compare(payload, event.result, liveEvent);
        else
            noteEnd(liveEvent);
    }
}

void PartPlayer::hearTls(const SocketEvent &event, qsizetype liveEvent, QByteArrayView payload)
{
    m_isEncrypted = true;
    const auto reason = TlsReason(event.failed() ? event.messageFlags : 0);
    if (event.call() == Call::SslRead)
        m_heardNs = event.endNs();
    if (event.call() == Call::SslWrite && !event.failed()) {
        noteSent(event.result, 0);
    } else if (event.call() == Call::SslRead && event.result > 0) {
        compare(payload, event.result, liveEvent);
    } else if (isCloseNotify(event) || reason == TlsReason::Truncated) {
        noteEnd(liveEvent);
    } else if (event.failed() && event.call() != Call::SslShutdown) {
        m_isReset = true; // nothing goes over it any more
        divergeAt(Why::TlsFailed, m_received, liveEvent);
        if (m_divergence->liveEvent == liveEvent)
            m_divergence->cause = tlsReasonText(reason);
    }
}

/// What is encrypted was sent once as many bytes have gone below: the library's own are few, and
/// the kernel may not take them yet.
void PartPlayer::noteSent(qint64 plain, qint64 cipher)
{
    m_plain += plain;
    m_cipher += cipher;
    m_sent = qMin(m_plain, m_cipher);
}

void PartPlayer::close(qsizetype liveEvent)
{
    m_state = State::Over;
    if (!m_isReset && m_sent < m_given)
        divergeAt(Why::NotTaken, m_received, liveEvent);
    if (m_isReset && passAwaited() && m_next + 1 == m_part.steps.size())
        ++m_next; // the close is done
}

void PartPlayer::compare(QByteArrayView got, qint64 length, qsizetype liveEvent)
{
    if (m_divergence) {
        if (m_divergence->contextFrom + m_divergence->got.size() == m_received)
            addGot(got);
        m_received += length;
        return;
    }
    while (length > 0 && !m_divergence) {
        const ReplayStep *step = m_awaited.stepAt(m_received);
        if (!step) {
            divergeAt(Why::MoreBytes, m_received, liveEvent);
            break;
        }
        const qint64 part = qMin(length, step->position + step->length - m_received);
        const QByteArrayView piece = got.first(qMin<qsizetype>(got.size(), part));
        if (const qsizetype same = m_awaited.sameBytes(*step, m_received, piece);
            same < piece.size()) {
            m_matched = m_received + same;
            divergeAt(Why::OtherBytes, m_matched, liveEvent);
            break;
        }
        got = got.sliced(piece.size());
        length -= part;
        m_received += part;
        m_matched = m_received;
    }
    if (m_divergence) {
        addGot(got.sliced(qMin<qsizetype>(got.size(), m_divergence->position - m_received)));
        m_received += length;
    }
}

void PartPlayer::addGot(QByteArrayView bytes)
{
    const qsizetype room = limits::kReplayContextBytes - m_divergence->got.size();
    m_divergence->got += bytes.first(qMin(bytes.size(), room));
}

void PartPlayer::noteEnd(qsizetype liveEvent)
{
    if (std::exchange(m_peerFinished, true))
        return;
    if (m_received < m_part.awaitedBytes)
        divergeAt(Why::EndedEarly, m_received, liveEvent);
    else if (nextOf(Kind::AwaitReset) >= 0 && nextOf(Kind::AwaitEnd) < 0)
        divergeAt(Why::NotReset, m_received, liveEvent);
}

void PartPlayer::noteReset(const SocketEvent &event, qsizetype liveEvent)
{
    if (std::exchange(m_isReset, true))
        return;
    const auto isOurs = [](const ReplayStep &step) {
        return step.kind == Kind::Send || step.kind == Kind::AwaitReset;
    };
    const auto next
        = std::find_if(m_part.steps.begin() + qptrdiff(m_next), m_part.steps.end(), isOurs);
    if (next == m_part.steps.end() || next->kind == Kind::Send || m_received < m_part.awaitedBytes)
        divergeAt(Why::Reset, m_received, liveEvent);
    if (m_divergence && m_divergence->liveEvent == liveEvent)
        m_divergence->errorNumber = int(event.errorNumber);
}

} // namespace socketscope
