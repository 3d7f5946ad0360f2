#include "core/timeline/lanestates.h"

#include "core/event/packedarguments.h"

#include <cerrno>
#include <sys/socket.h>

// What a socket's calls imply of its states.

namespace socketscope {

namespace {

/// Whether the kernel goes on with a connect that failed (connect(2)); not if we gave it up.
bool goesOn(const SocketEvent &event)
{
    return (event.flags & GivenUp) == 0
        && (event.errorNumber == EINPROGRESS || event.errorNumber == EALREADY
            || event.errorNumber == EINTR);
}

/// Whether this end has finished sending.
bool hasFinished(LaneState state)
{
    return state == LaneState::FinWait || state == LaneState::LastAck
        || state == LaneState::TimeWait || state == LaneState::SendingEnded
        || state == LaneState::BothEnded;
}

} // namespace

void LaneStates::enter(LaneState state, const SocketEvent &event, qsizetype number, bool fromEnd)
{
    StateSpan span;
    span.atNs = fromEnd ? event.endNs() : event.startNs;
    span.event = quint32(number);
    span.state = state;
    span.fromEnd = fromEnd;
    enter(span);
}

void LaneStates::enter(const StateSpan &span)
{
    if (!m_calls.empty() && m_calls.back().state == span.state)
        return;
    m_calls.push_back(span);
    if (!m_facts.empty())
        merge();
}

void LaneStates::beginAccepted(qsizetype number, qint64 startNs, bool isTcp)
{
    m_isTcp = isTcp;
    StateSpan span;
    span.atNs = startNs;
    span.event = quint32(number);
    span.state = LaneState::Established;
    enter(span);
}

void LaneStates::apply(qsizetype number, const SocketEvent &event)
{
    if (event.call() == Call::Socket)
        applyKind(event);
    if (event.call() == Call::Connect && !m_isDatagram)
        return applyConnect(event, number);
    if (event.failed())
        return applyFailure(event, number);
    const LaneState now = m_calls.empty() ? LaneState::Closed : m_calls.back().state;
    if (m_isDatagram)
        return applyDatagram(event, number, now);
    if (event.hasData() && event.result > 0 && now == LaneState::SynSent)
        return enter(LaneState::Established, event, number); // a connect that went on
    switch (event.call()) {
    case Call::Listen:
        return enter(LaneState::Listen, event, number, false);
    case Call::Shutdown:
        return applyShutdown(event, number, now);
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        if (event.isEndOfStream() && !m_stoppedReceiving)
            applyEndOfStream(event, number, now);
        return;
    case Call::Close:
        return applyClose(event, number);
    default:
        return;
    }
}

void LaneStates::applyKind(const SocketEvent &event)
{
    m_isMade = true;
    m_isDatagram = typeOf(event) == SOCK_DGRAM;
    m_isTcp = !m_isDatagram && domainOf(event) != AF_UNIX;
}

void LaneStates::applyShutdown(const SocketEvent &event, qsizetype number, LaneState now)
{
    m_stoppedReceiving = m_stoppedReceiving || event.argument != SHUT_WR;
    if (event.argument == SHUT_RD)
        return;
    if (now == LaneState::Established)
        enter(m_isTcp ? LaneState::FinWait : LaneState::SendingEnded, event, number, false);
    else if (now == LaneState::CloseWait)
        enter(LaneState::LastAck, event, number, false);
    else if (now == LaneState::ReceivingEnded)
        enter(LaneState::BothEnded, event, number, false);
}

void LaneStates::applyEndOfStream(const SocketEvent &event, qsizetype number, LaneState now)
{
    if (now == LaneState::Established)
        enter(m_isTcp ? LaneState::CloseWait : LaneState::ReceivingEnded, event, number, false);
    else if (now == LaneState::FinWait)
        enter(LaneState::TimeWait, event, number, false);
    else if (now == LaneState::SendingEnded)
        enter(LaneState::BothEnded, event, number, false);
}

/// Of a stream or a seqpacket socket.
void LaneStates::applyConnect(const SocketEvent &event, qsizetype number)
{
    const LaneState now = m_calls.empty() ? LaneState::Closed : m_calls.back().state;
    if (!event.failed() && event.argument == 0) { // AF_UNSPEC
        StateSpan span;
        span.atNs = event.startNs;
        span.event = quint32(number);
        span.isDissolved = true;
        m_stoppedReceiving = false;
        return enter(span);
    }
    if (now != LaneState::Closed && now != LaneState::SynSent && !isBroken(now))
        return; // EISCONN: what it was it still is
    if (m_isTcp)
        enter(LaneState::SynSent, event, number, false);
    if (!event.failed())
        enter(LaneState::Established, event, number);
    else if (!goesOn(event))
        enter(LaneState::Failed, event, number);
}

void LaneStates::applyDatagram(const SocketEvent &event, qsizetype number, LaneState now)
{
    switch (event.call()) {
    case Call::Connect:
        return enter(
            event.argument != 0 ? LaneState::Established : LaneState::Unconnected, event, number);
    case Call::Bind:
    case Call::SendTo:
        if (now == LaneState::Closed)
            enter(LaneState::Unconnected, event, number);
        return;
    case Call::Close:
        return applyClose(event, number);
    default:
        return;
    }
}

void LaneStates::applyClose(const SocketEvent &event, qsizetype number)
{
    const LaneState before = m_calls.empty() ? LaneState::Closed : m_calls.back().state;
    StateSpan span;
    span.atNs = event.startNs;
    span.event = quint32(number);
    // RFC 9293 §3.3.2: close() sends our FIN, unless shutdown() has.
    if (m_closeResets || !m_isTcp)
        span.afterClose = LaneState::Closed;
    else if (before == LaneState::Established || before == LaneState::FinWait)
        span.afterClose = LaneState::FinWait;
    else if (before == LaneState::CloseWait || before == LaneState::LastAck)
        span.afterClose = LaneState::LastAck;
    else if (before == LaneState::TimeWait)
        span.afterClose = LaneState::TimeWait;
    enter(span);
}

void LaneStates::applyFailure(const SocketEvent &event, qsizetype number)
{
    switch (event.call()) {
    case Call::Connect:
        return enter(LaneState::Failed, event, number);
    case Call::Send:
    case Call::SendTo:
    case Call::Recv:
    case Call::RecvFrom:
    case Call::RecvMsg:
        if (m_isDatagram) // it is as good as before
            return;
        if (m_calls.empty() ? m_isMade : m_calls.back().state == LaneState::Closed)
            return; // it was never connected, or is no more
        if (event.errorNumber == EPIPE && !m_calls.empty() && hasFinished(m_calls.back().state))
            return; // it is we who have
        if (event.errorNumber == ECONNRESET || event.errorNumber == EPIPE
            || event.errorNumber == ETIMEDOUT)
            enter(LaneState::Reset, event, number, false);
        return;
    case Call::Close: // the descriptor is gone all the same (close(2), "EINTR")
        return applyClose(event, number);
    default:
        return;
    }
}

} // namespace socketscope
