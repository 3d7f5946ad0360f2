#include "core/timeline/timescale.h"

#include <QtNumeric>

#include <cmath>
#include <limits>

namespace socketscope {

namespace {

constexpr qint64 kLowest = std::numeric_limits<qint64>::min();
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (qAddOverflow(a, b, &sum))
        return b < 0 ? kLowest : kHighest;
    return sum;
}

qint64 saturated(double whole)
{
    constexpr double kEnd = 9.2233720368547748e18; // the largest double below 2^63
    return whole <= -kEnd ? kLowest : whole >= kEnd ? kHighest : qint64(whole);
}

} // namespace

qint64 saturatedDifference(qint64 a, qint64 b)
{
    qint64 difference = 0;
    if (qSubOverflow(a, b, &difference))
        return a < b ? kLowest : kHighest;
    return difference;
}

qint64 saturatedFloor(double value)
{
    return saturated(std::floor(value));
}

qint64 saturatedCeil(double value)
{
    return saturated(std::ceil(value));
}

double TimeScale::xOf(qint64 unit, double part) const
{
    const double units = double(saturatedDifference(unit, origin)) + (part - fraction);
    return qBound(-kFarPx, units / unitsPerPx, kFarPx);
}

qint64 TimeScale::unitBefore(double x) const
{
    return saturatedSum(origin, saturatedFloor(fraction + unitsTo(x)));
}

qint64 TimeScale::unitAfter(double x) const
{
    return saturatedSum(origin, saturatedCeil(fraction + unitsTo(x)));
}

TimeScale TimeScale::movedBy(double units) const
{
    const double sum = fraction + units;
    const double whole = std::floor(sum);
    TimeScale moved = *this;
    moved.origin = saturatedSum(origin, saturated(whole));
    moved.fraction = qBound(0.0, sum - whole, 1.0);
    return moved;
}

TimeScale TimeScale::zoomedAbout(double x, double newUnitsPerPx) const
{
    TimeScale zoomed = movedBy(x * (unitsPerPx - newUnitsPerPx));
    zoomed.unitsPerPx = newUnitsPerPx;
    return zoomed;
}

} // namespace socketscope
