#include "core/timeline/lanestates.h"

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace socketscope {

namespace {

LaneState laneState(TcpState state)
{
    switch (state) {
    case TcpState::Established:
        return LaneState::Established;
    case TcpState::SynSent:
        return LaneState::SynSent;
    case TcpState::SynReceived:
        return LaneState::SynReceived;
    case TcpState::FinWait1:
        return LaneState::FinWait1;
    case TcpState::FinWait2:
        return LaneState::FinWait2;
    case TcpState::TimeWait:
        return LaneState::TimeWait;
    case TcpState::CloseWait:
        return LaneState::CloseWait;
    case TcpState::LastAck:
        return LaneState::LastAck;
    case TcpState::Listen:
        return LaneState::Listen;
    case TcpState::Closing:
        return LaneState::Closing;
    case TcpState::Closed:
        break;
    }
    return LaneState::Closed;
}

/// How far a connection has come.
int rankOf(LaneState state)
{
    switch (state) {
    case LaneState::SynSent:
        return 0;
    case LaneState::SynReceived:
        return 1;
    case LaneState::Listen:
    case LaneState::Unconnected:
    case LaneState::Established:
        return 2;
    case LaneState::FinWait:
    case LaneState::FinWait1:
    case LaneState::CloseWait:
    case LaneState::SendingEnded:
    case LaneState::ReceivingEnded:
        return 3;
    case LaneState::FinWait2:
    case LaneState::Closing:
    case LaneState::LastAck:
    case LaneState::BothEnded:
        return 4;
    case LaneState::TimeWait:
        return 5;
    case LaneState::Reset:
    case LaneState::Failed:
    case LaneState::Closed:
        break;
    }
    return 6;
}

bool isBroken(LaneState state)
{
    return state == LaneState::Reset || state == LaneState::Failed;
}

/// Whether the kernel goes on with a connect that failed (connect(2)); not if we gave it up.
bool goesOn(const SocketEvent &event)
{
    return (event.flags & GivenUp) == 0
        && (event.errorNumber == EINPROGRESS || event.errorNumber == EALREADY
            || event.errorNumber == EINTR);
}

/// Whether another connection may begin after it.
bool mayBeFollowed(const StateSpan &span)
{
    return isBroken(span.state) || span.isDissolved
        || (span.isFact && span.state == LaneState::Closed);
}

/// What the calls imply, told that the connection was in `now`: our FIN comes second when the
/// peer's had come before we read of it.
LaneState corrected(LaneState now, LaneState implied)
{
    if (now != LaneState::CloseWait && now != LaneState::LastAck)
        return implied;
    if (implied == LaneState::FinWait)
        return LaneState::LastAck;
    return implied == LaneState::TimeWait ? now : implied;
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
        if (event.isEndOfStream())
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
    const quint32 domain = event.argument >> 16;
    m_isDatagram = (event.argument & 0xffff) == SOCK_DGRAM;
    m_isTcp = !m_isDatagram && domain != AF_UNIX;
}

void LaneStates::applyShutdown(const SocketEvent &event, qsizetype number, LaneState now)
{
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
    case Call::Recv:
        if (m_isDatagram) // it is as good as before
            return;
        if (m_calls.empty() ? m_isMade : m_calls.back().state == LaneState::Closed)
            return; // it was never connected, or is no more
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

bool LaneStates::apply(const KernelFact &fact)
{
    StateSpan span;
    span.atNs = fact.seenNs;
    span.state = laneState(fact.state);
    span.isFact = true;
    if (!m_facts.empty() && !isOfNextConnection(span.atNs)
        && (rankOf(span.state) <= rankOf(m_facts.back().state) || span.atNs < m_facts.back().atNs))
        return false;
    m_facts.push_back(span);
    merge();
    return m_merged.back().isFact && m_merged.back().atNs == span.atNs;
}

/// Whether a call has ended the connection between the last fact and then.
bool LaneStates::isOfNextConnection(qint64 seenNs) const
{
    const auto ended = std::find_if(m_calls.rbegin(), m_calls.rend(),
        [](const StateSpan &span) { return span.isDissolved || span.state == LaneState::Failed; });
    return ended != m_calls.rend() && ended->atNs > m_facts.back().atNs && ended->atNs < seenNs;
}

void LaneStates::merge()
{
    m_merged.clear();
    auto fact = m_facts.begin();
    for (const StateSpan &call : m_calls) {
        // What was seen as a call began was so before it.
        for (; fact != m_facts.end() && fact->atNs <= call.atNs; ++fact)
            mergeFact(*fact);
        mergeCall(call);
    }
    for (; fact != m_facts.end(); ++fact)
        mergeFact(*fact);
}

void LaneStates::mergeCall(StateSpan span)
{
    const bool begins = span.state == LaneState::SynSent || span.state == LaneState::Listen;
    const bool isFirst = m_merged.empty() || (begins && mayBeFollowed(m_merged.back()));
    if (!isFirst && m_merged.back().lingers) // no call follows close(2)
        return;
    const LaneState now = isFirst ? LaneState::SynSent : m_merged.back().state;
    const LaneState implied = span.state == LaneState::Closed ? span.afterClose : span.state;
    const bool isAhead = isFirst || rankOf(corrected(now, implied)) > rankOf(now);
    if (span.state == LaneState::Closed) {
        // Ends the socket's own part, in whatever state the kernel goes on with it.
        span.state = implied == LaneState::Closed || isAhead ? corrected(now, implied) : now;
        span.lingers = rankOf(span.state) < rankOf(LaneState::Closed);
        if (isBroken(span.state))
            span.state = LaneState::Closed;
        span.afterClose = LaneState::Closed;
        m_merged.push_back(span);
    } else if (isAhead || (isBroken(implied) && now != implied)) {
        span.state = corrected(now, implied);
        m_merged.push_back(span);
    }
}

void LaneStates::mergeFact(const StateSpan &span)
{
    if (m_merged.empty()) {
        m_merged.push_back(span);
        return;
    }
    const StateSpan last = m_merged.back();
    // The first look after the call shows which of the two it led to.
    if (last.state == LaneState::FinWait
        && (span.state == LaneState::FinWait1 || span.state == LaneState::FinWait2)) {
        for (auto same = m_merged.rbegin();
             same != m_merged.rend() && same->state == LaneState::FinWait; ++same)
            same->state = span.state;
        return;
    }
    if (rankOf(span.state) <= rankOf(last.state))
        return;
    StateSpan next = span;
    next.lingers = last.lingers && span.state != LaneState::Closed;
    m_merged.push_back(next);
}

} // namespace socketscope
