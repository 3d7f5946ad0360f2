#include "core/timeline/lanestates.h"

#include <algorithm>

// What the calls imply and what the kernel told, joined: a connection never goes back.

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
