#include "app/cli/broadcastpace.h"

#include "app/cli/standardinput.h"
#include "core/net/session.h"
#include "core/support/limits.h"

#include <algorithm>

namespace socketscope {

namespace {

/// As often as a session tells how much is queued, and so much that what is not told yet still
/// fits into a queue that was told to be at its low-water mark.
constexpr int kRefillMs = 50;
constexpr qint64 kAllowanceBytes = limits::kOutputLowWaterBytes;
/// How long a client that is behind holds up the others.
constexpr qint64 kPatienceMs = limits::kDrainTimeoutMs;

} // namespace

BroadcastPace::BroadcastPace(Session &session, StandardInput &input, QObject *parent)
    : QObject(parent)
    , m_input(input)
    , m_allowance(kAllowanceBytes)
{
    m_clock.start();
    m_refill.setInterval(kRefillMs);
    connect(&m_refill, &QTimer::timeout, this, &BroadcastPace::refill);
    connect(&session, &Session::outputChanged, this, &BroadcastPace::noteOutput);
}

void BroadcastPace::noteSent(qint64 bytes)
{
    m_allowance -= bytes;
    if (!m_refill.isActive())
        m_refill.start();
    if (m_allowance <= 0)
        m_input.setPaused(true);
}

void BroadcastPace::noteOutput(const OutputStatus &status)
{
    if (status.queuedBytes <= limits::kOutputLowWaterBytes)
        m_behindSinceMs.remove(status.socketId);
    else if (!m_behindSinceMs.contains(status.socketId))
        m_behindSinceMs.insert(status.socketId, m_clock.elapsed());
}

void BroadcastPace::refill()
{
    if (isSomeoneBehind()) {
        m_input.setPaused(true);
        return;
    }
    if (m_allowance == kAllowanceBytes)
        m_refill.stop(); // nothing was sent since the last time
    m_allowance = kAllowanceBytes;
    m_input.setPaused(false);
}

bool BroadcastPace::isSomeoneBehind() const
{
    const qint64 now = m_clock.elapsed();
    return std::any_of(m_behindSinceMs.begin(), m_behindSinceMs.end(),
        [now](qint64 since) { return now - since < kPatienceMs; });
}

} // namespace socketscope
