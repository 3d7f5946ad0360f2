#include "core/replay/partplayer.h"

#include "core/store/recording.h"

#include <algorithm>

namespace socketscope {

namespace {

using Kind = ReplayStep::Kind;
using Why = ReplayDivergence::Kind;

/// Where the line of a dump begins that stands before the byte's own.
qint64 contextBegin(qint64 position)
{
    constexpr qint64 kLine = 16;
    return qMax<qint64>(0, position / kLine * kLine - kLine);
}

} // namespace

PartPlayer::PartPlayer(const Recording &record, const ReplayPart &part, ReplayTiming timing)
    : m_record(record)
    , m_part(part)
    , m_timing(timing)
    , m_awaited(record, part)
{ }

void PartPlayer::open(qint64 nowNs, qsizetype liveEvent)
{
    m_state = State::Playing;
    m_openedNs = m_heardNs = nowNs;
    m_lastLive = liveEvent;
}

bool PartPlayer::isPast(qsizetype event) const
{
    if (m_state != State::Playing || m_next == m_part.steps.size())
        return m_state != State::Waiting;
    const qsizetype next = m_part.steps[m_next].event;
    return next < 0 || next > event;
}

PartPlayer::Wait PartPlayer::waitFor(const ReplayStep &step) const
{
    const bool isGone = m_isReset || m_hasGivenUp;
    switch (step.kind) {
    case Kind::Await:
        if (m_received >= step.position + step.length)
            return Wait::Met;
        return isGone || m_peerFinished ? Wait::Never : Wait::Goes;
    case Kind::AwaitEnd:
        return m_peerFinished ? Wait::Met : isGone ? Wait::Never : Wait::Goes;
    case Kind::AwaitReset: // a peer that has finished in order is not heard of any more
        return m_isReset || m_peerFinished ? Wait::Met : isGone ? Wait::Never : Wait::Goes;
    default:
        return isGone ? Wait::Never : Wait::Met;
    }
}

/// Goes on to the next step that is to be done; false while the peer has to do something first.
bool PartPlayer::passAwaited()
{
    while (m_next < m_part.steps.size()) {
        const ReplayStep &step = m_part.steps[m_next];
        const bool isLast = m_next + 1 == m_part.steps.size();
        const Wait wait = waitFor(step);
        if (wait == Wait::Never && !isLast) {
            m_next = m_part.steps.size() - 1;
            continue;
        }
        const bool isAct = step.kind != Kind::Await && step.kind != Kind::AwaitEnd
            && step.kind != Kind::AwaitReset;
        if (isAct)
            return true;
        if (wait == Wait::Goes)
            return false;
        m_openedNs = qMax(m_openedNs, m_heardNs - step.atNs);
        ++m_next;
    }
    return false;
}

std::optional<PartPlayer::Act> PartPlayer::next(qint64 nowNs)
{
    if (m_state != State::Playing || !passAwaited())
        return std::nullopt;
    const ReplayStep &step = m_part.steps[m_next];
    const bool hasRoom = m_given - m_sent <= limits::kOutputLowWaterBytes;
    const bool isSent = m_given == m_sent;
    if (m_hasGivenUp && !isSent) { // closing would wait for what the peer does not take
        ++m_next;
        return Act{Kind::Reset, {}};
    }
    if (!m_isReset && !m_hasGivenUp
        && (nowNs < dueOf(step) || !hasRoom || (step.kind == Kind::Reset && !isSent)))
        return std::nullopt;
    ++m_next;
    if (step.kind != Kind::Send)
        return Act{step.kind, {}};
    m_given += step.length;
    return Act{Kind::Send, bytesOf(step)};
}

qint64 PartPlayer::dueOf(const ReplayStep &step) const
{
    const bool isCutShort = m_peerFinished && m_received < m_part.awaitedBytes;
    return m_timing == ReplayTiming::Recorded && !isCutShort ? m_openedNs + step.atNs : 0;
}

std::optional<qint64> PartPlayer::dueNs() const
{
    if (m_state != State::Playing || m_next >= m_part.steps.size())
        return std::nullopt;
    const ReplayStep &step = m_part.steps[m_next];
    if (waitFor(step) != Wait::Met || m_given - m_sent > limits::kOutputLowWaterBytes)
        return std::nullopt;
    return dueOf(step);
}

/// Zeros stand for what the record has not kept.
QByteArray PartPlayer::bytesOf(const ReplayStep &step) const
{
    const PayloadStore::View view = m_record.payloadOf(m_record.events().at(step.event));
    QByteArray bytes = view.bytes().first(qMin(view.bytes().size(), step.length)).toByteArray();
    return bytes.append(step.length - bytes.size(), '\0');
}

void PartPlayer::giveUp()
{
    if (std::exchange(m_hasGivenUp, true) || m_state != State::Playing)
        return;
    if (m_next >= m_part.steps.size())
        return;
    const ReplayStep &step = m_part.steps[m_next];
    if (m_given > m_sent)
        divergeAt(Why::NotTaken, m_received, m_lastLive);
    else if (step.kind == Kind::Await)
        divergeAt(Why::MissingBytes, m_received, m_lastLive);
    else if (step.kind == Kind::AwaitEnd)
        divergeAt(Why::NotEnded, m_received, m_lastLive);
    else if (step.kind == Kind::AwaitReset)
        divergeAt(Why::NotReset, m_received, m_lastLive);
}

void PartPlayer::diverge(const ReplayDivergence &divergence)
{
    if (!m_divergence)
        m_divergence = divergence;
}

void PartPlayer::divergeAt(Why kind, qint64 position, qsizetype liveEvent)
{
    if (m_divergence)
        return;
    ReplayDivergence divergence;
    divergence.kind = kind;
    divergence.position = position;
    divergence.liveEvent = liveEvent;
    const bool isAboutBytes = kind != Why::NotEnded && kind != Why::NotReset
        && kind != Why::NotTaken && kind != Why::TlsFailed;
    if (const ReplayStep *step = isAboutBytes ? m_awaited.stepAt(position) : nullptr)
        divergence.recordEvent = step->event;
    else
        divergence.recordEvent = currentEvent();
    if (kind == Why::NotReset)
        divergence.recordEvent = nextOf(Kind::AwaitReset);
    if (isAboutBytes) {
        divergence.contextFrom = contextBegin(position);
        divergence.expected = m_awaited.context(divergence.contextFrom);
        divergence.got = divergence.expected.first(
            qMin<qsizetype>(divergence.expected.size(), position - divergence.contextFrom));
    }
    m_divergence = divergence;
}

/// The record's call for the first step whose bytes have not all come.
qsizetype PartPlayer::currentEvent() const
{
    const auto current = std::find_if(m_part.steps.begin() + qptrdiff(m_next), m_part.steps.end(),
        [this](const ReplayStep &step) {
            return step.kind != Kind::Await || waitFor(step) != Wait::Met;
        });
    return current == m_part.steps.end() ? -1 : current->event;
}

/// The record's call for the first such step that is still to come, -1 if there is none.
qsizetype PartPlayer::nextOf(Kind kind) const
{
    const auto found = std::find_if(m_part.steps.begin() + qptrdiff(m_next), m_part.steps.end(),
        [kind](const ReplayStep &step) { return step.kind == kind; });
    return found == m_part.steps.end() ? -1 : found->event;
}

} // namespace socketscope
