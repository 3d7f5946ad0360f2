#pragma once

#include <QtGlobal>

namespace socketscope {

/// a - b, held at the ends of the range instead of overflowing.
[[nodiscard]] qint64 saturatedDifference(qint64 a, qint64 b);
/// The nearest whole number not above (not below) the value, held at the ends of qint64.
[[nodiscard]] qint64 saturatedFloor(double value);
[[nodiscard]] qint64 saturatedCeil(double value);

/// Where units of an axis (nanoseconds, or steps of the log) lie on the screen; a plain value.
///
/// The left edge is a whole number of units and a fraction, so that zooming to nanoseconds after 30
/// days stays exact: a double alone resolves 0.5 ns there.
struct TimeScale
{
    qint64 origin = 0; ///< unit at x = 0, rounded down
    double fraction = 0; ///< the rest of it, 0 … 1
    double unitsPerPx = 1; ///< always above 0

    /// Pixels from the left edge; held within ±kFarPx so that painters do not overflow.
    [[nodiscard]] double xOf(qint64 unit) const { return xOf(unit, 0); }
    /// The same for a point part way to the next unit.
    [[nodiscard]] double xOf(qint64 unit, double part) const;
    /// The last unit at or left of x, the first at or right of x.
    [[nodiscard]] qint64 unitBefore(double x) const;
    [[nodiscard]] qint64 unitAfter(double x) const;
    /// Units between the left edge and x, with their fraction.
    [[nodiscard]] double unitsTo(double x) const { return x * unitsPerPx; }

    /// The scale whose left edge lies that many units further right.
    [[nodiscard]] TimeScale movedBy(double units) const;
    /// The scale with another zoom under which the point at x stays where it is.
    [[nodiscard]] TimeScale zoomedAbout(double x, double newUnitsPerPx) const;

    friend bool operator==(const TimeScale &a, const TimeScale &b) = default;

    static constexpr double kFarPx = 1e6;
};

} // namespace socketscope
