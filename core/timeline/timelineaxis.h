#pragma once

#include "core/timeline/steporder.h"
#include "core/timeline/timescale.h"

namespace socketscope {

/// What one unit of the axis is.
enum class AxisMode : quint8
{
    EvenSteps, ///< a call: each gets the same width, however long nothing happened in between
    TrueTime, ///< a nanosecond
};

/// Turns events and times into units of the axis and back: the piecewise map of even steps, or
/// nothing at all for true time. A view over the log and its order; costs nothing to make.
class TimelineAxis
{
public:
    TimelineAxis(AxisMode mode, const StepOrder &order);

    [[nodiscard]] AxisMode mode() const { return m_mode; }
    /// How many events it has.
    [[nodiscard]] qsizetype size() const { return m_order.size(); }
    [[nodiscard]] bool isEven() const { return m_mode == AxisMode::EvenSteps; }
    /// Where the event's mark stands.
    [[nodiscard]] qint64 unitOf(EventKey key) const;
    /// Where that time lies; between two steps it is that of the later one.
    [[nodiscard]] qint64 unitOfTime(qint64 ns) const;
    /// The same of the end of that event, which costs less: what follows it is near.
    [[nodiscard]] qint64 unitOfEnd(const SocketEvent &event, qsizetype number) const;
    /// The least key of an event whose mark stands at or right of the unit.
    [[nodiscard]] EventKey keyAt(qint64 unit) const;
    /// The time at the unit, in nanoseconds since the session began.
    [[nodiscard]] qint64 timeAt(qint64 unit) const;

private:
    AxisMode m_mode;
    const StepOrder &m_order;
};

} // namespace socketscope
