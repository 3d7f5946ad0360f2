#pragma once

#include "core/timeline/timelineaxis.h"

#include <array>
#include <optional>

namespace socketscope {

/// A moment that a person has marked.
struct TimePoint
{
    qint64 ns = 0; ///< since the session began
    qsizetype event = -1; ///< the call that began then, if it was meant; else -1

    friend bool operator==(const TimePoint &a, const TimePoint &b) = default;
};

/// Two moments, A and B, and what lies between them; a plain value. On both axes they tell true
/// time: between two even steps time runs evenly from the one to the other.
class TimeCursors
{
public:
    enum Which : quint8
    {
        A,
        B,
    };

    void set(Which which, TimePoint point) { m_points[which] = point; }
    void clear() { m_points = {}; }

    [[nodiscard]] const std::optional<TimePoint> &at(Which which) const { return m_points[which]; }
    [[nodiscard]] bool areSet() const { return m_points[A] && m_points[B]; }
    [[nodiscard]] bool isEmpty() const { return !m_points[A] && !m_points[B]; }
    /// Which of them a click sets: one that is not yet set, else the nearer.
    [[nodiscard]] Which nextFor(double x, const TimelineAxis &axis, const TimeScale &scale) const;
    /// From A to B, below 0 if B is earlier; 0 unless both are set.
    [[nodiscard]] qint64 spanNs() const;
    /// Calls that began from the earlier to the later one, these included.
    [[nodiscard]] qsizetype calls(const StepOrder &order) const;

    [[nodiscard]] static double xOf(
        const TimePoint &point, const TimelineAxis &axis, const TimeScale &scale);
    [[nodiscard]] static TimePoint pointAt(
        double x, const TimelineAxis &axis, const TimeScale &scale);

private:
    std::array<std::optional<TimePoint>, 2> m_points;
};

} // namespace socketscope
