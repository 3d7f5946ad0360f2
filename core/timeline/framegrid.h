#pragma once

#include "core/timeline/timelineaxis.h"

#include <vector>

namespace socketscope {

/// The columns and cells of a frame, as the keys of calls that they begin at: made once per frame,
/// so that no lane has to turn its calls into units of the axis to know where they fall.
///
/// Columns and cells are fixed to the axis, not to the screen; every cell is a whole number of
/// columns, and begins and ends with one. A column of less than one unit that holds none is left
/// out.
class FrameGrid
{
public:
    struct Column
    {
        EventKey key; ///< the least of a call in it
        float x = 0; ///< left edge
        quint32 cellEnd = 0; ///< the column that the next cell begins with
    };

    /// Cells from the one that ends right of leftPx to the one that holds rightPx.
    FrameGrid(const TimelineAxis &axis, const TimeScale &scale, double leftPx, double rightPx,
        double columnPx, double cellPx);

    /// At least two; the last one only ends the one before it.
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] size_t last() const { return m_columns.size() - 1; }
    /// The column that holds the key; last() if it lies behind the grid. Looked for from `from` on,
    /// which must not lie behind it; a near one costs little.
    [[nodiscard]] size_t columnOf(EventKey key, size_t from) const;

private:
    /// The first unit of the next stretch of that many units in which the unit lies.
    [[nodiscard]] static qint64 stretchEnd(qint64 unit, double stretch);

    std::vector<Column> m_columns;
};

} // namespace socketscope
