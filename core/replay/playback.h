#pragma once

#include "core/replay/risingtimes.h"

#include <QList>

namespace socketscope {

class Recording;

/// The clock of playing a session: how many of its calls and of the kernel's facts are to be seen
/// at a moment. Knows no timer and no view.
///
/// A call comes up when it returned, as it did in the live session; the log's order is kept even
/// where its times do not rise. Time begins with the first call.
class Playback
{
public:
    /// The recording must live as long; what it gets later is played after reload().
    explicit Playback(const Recording &recording);

    /// Takes in all that is recorded by now, and goes to its end. Costs a walk over the log.
    void reload();

    /// How much faster than it happened, kSlowest … kFastest; kUnbound: without a clock, as fast as
    /// it can be shown.
    void setSpeed(double speed);
    /// Plays a gap between two calls of more than so long as one of that length; kAnyGap plays all
    /// as they were. The calls that are seen stay. Costs a walk over the log.
    void setLongestGapNs(qint64 ns);

    /// What so much real time brings; without a clock at most `most` calls.
    void advance(qint64 realNs, qsizetype most);
    /// One call more, one less.
    void stepForward() { showCalls(m_shown + 1); }
    void stepBack() { showCalls(m_shown - 1); }
    /// Shows exactly so many calls.
    void showCalls(qsizetype count);
    /// Goes to a time as playing counts it, from the first call on.
    void goTo(qint64 playedNs);

    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] bool isUnbound() const { return m_speed == kUnbound; }
    [[nodiscard]] qint64 longestGapNs() const { return m_longestGapNs; }
    [[nodiscard]] qsizetype callCount() const { return m_calls.size(); }
    [[nodiscard]] qsizetype shownCalls() const { return m_shown; }
    /// Facts from the kernel that were seen by then.
    [[nodiscard]] qsizetype shownFacts() const;
    [[nodiscard]] bool isAtEnd() const { return m_shown == callCount(); }
    /// Since the first call, with long gaps made short.
    [[nodiscard]] qint64 playedNs() const { return m_playedNs; }
    [[nodiscard]] qint64 totalPlayedNs() const { return m_calls.last().playedNs; }
    /// The session's own time now, and when its last call returned.
    [[nodiscard]] qint64 sessionNs() const;
    [[nodiscard]] qint64 sessionEndNs() const { return m_calls.last().sessionNs; }
    /// Of so many parts of the whole playing time, which have a call that failed. Costs a walk over
    /// the log.
    [[nodiscard]] QList<bool> failuresIn(int parts) const;

    static constexpr double kSlowest = 0.25;
    static constexpr double kFastest = 1000;
    static constexpr double kUnbound = 0;
    static constexpr qint64 kAnyGap = RisingTimes::kAnyGap;

private:
    const Recording &m_recording;
    RisingTimes m_calls;
    RisingTimes m_facts;
    double m_speed = 1;
    qint64 m_longestGapNs = kAnyGap;
    qsizetype m_shown = 0;
    qint64 m_playedNs = 0;
};

} // namespace socketscope
