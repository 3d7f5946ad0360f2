#pragma once

#include "core/timeline/lane.h"
#include "core/timeline/lanelist.h"
#include "core/timeline/timeruler.h"

#include <map>
#include <vector>

namespace socketscope {

/// A call that is drawn by itself. Coordinates are pixels from the plot's upper left corner.
struct TimelineMark
{
    float x = 0;
    float y = 0; ///< centre of its lane
    quint32 event = 0;
    Call call = Call::None;
    bool failed = false;
    bool endOfStream = false;
    bool pale = false; ///< a filter does not show it
};

/// The sign of a note, on the mark of its call.
struct NoteFlag
{
    float x = 0;
    float y = 0; ///< of the mark's centre
    quint32 event = 0;
};

/// How a call differs from what stands in its place in another session.
enum class DifferenceSign : quint8
{
    OnlyHere,
    Other, ///< another outcome, or other bytes
    Time, ///< it began later or earlier
};

/// The calls of a session that differ, by their number in the log.
using DifferenceSigns = std::map<qsizetype, DifferenceSign>;

/// The sign of a difference, below the mark of its call.
struct DifferenceFlag
{
    float x = 0;
    float y = 0; ///< of the mark's centre
    quint32 event = 0;
    DifferenceSign sign = DifferenceSign::Other;
};

/// Calls that share so few pixels that they are drawn as one bar.
struct DensityColumn
{
    float x = 0; ///< left edge; kColumnPx wide
    float y = 0; ///< centre of its lane
    float level = 0; ///< 0 … 1, the logarithm of how many
    CallSet calls = 0;
};

/// What a lane's socket was doing.
struct StateBand
{
    float left = 0;
    float right = 0;
    float y = 0; ///< centre of its lane
    LaneState state = LaneState::Closed;
    bool open = false; ///< goes on beyond what is recorded
    bool lingering = false; ///< after close(2): the kernel's business
    bool fading = false; ///< that, and by our calls alone: nobody knows for how long
    float labelRight = -1; ///< where the state's name ends, clear of marks; below 0: no room
};

/// From a send to a recv that took bytes of it, or from a connect to its accept.
struct TimelineArrow
{
    float fromX = 0;
    float fromY = 0;
    float toX = 0;
    float toY = 0;
    quint32 fromEvent = 0;
    quint32 toEvent = 0;
    Call call = Call::None; ///< of fromEvent
    bool pale = false; ///< a filter shows neither end
    qint64 latencyNs = 0; ///< from the beginning of the one to the end of the other
    bool labelled = false; ///< there is room beside its middle to tell it
};

/// A visible row; rows above and below are left out.
struct FrameRow
{
    float top = 0;
    float height = 0;
    EndpointId endpoint;
    quint32 socketId = 0; ///< 0: a heading
    bool folded = false; ///< a heading with the calls of all its lanes
    quint32 laneCount = 0; ///< of a heading
};

/// How many connections wait in the accept queue of a lane's listening socket: a row of cells.
struct LaneGauge
{
    float left = 0; ///< of the first cell
    float centreY = 0;
    float rowBottom = 0;
    quint32 socketId = 0;
    quint32 waiting = 0;
    quint32 room = 0; ///< how many can wait
    int cells = 0;
    int filled = 0;

    [[nodiscard]] bool isFull() const { return waiting >= room; }
    [[nodiscard]] double widthPx() const
    {
        return cells * kCellPx + qMax(0, cells - 1) * kCellGapPx;
    }

    static constexpr int kMostCells = 8;
    static constexpr double kCellPx = 5;
    static constexpr double kCellGapPx = 2;
    static constexpr double kCellHeightPx = 9;
};

/// A call that has not returned: from where it began to now.
struct WaitingBar
{
    float left = 0;
    float right = 0;
    float y = 0; ///< centre of its lane
    Call call = Call::None;
    quint32 socketId = 0;
    qint64 waitedNs = 0;
};

/// A picture of the timeline as plain lists: all that a painter needs, and nothing of a painter.
struct TimelineFrame
{
    double widthPx = 0;
    double heightPx = 0;
    std::vector<TimelineTick> ticks;
    std::vector<FrameRow> rows;
    std::vector<StateBand> bands;
    std::vector<DensityColumn> paleColumns; ///< all calls, where a filter is on; behind columns
    std::vector<DensityColumn> columns; ///< those a filter shows, or all
    std::vector<TimelineMark> marks; ///< lane by lane, each from left to right; then those of notes
    std::vector<NoteFlag> flags; ///< by event number
    std::vector<DifferenceFlag> differences;
    std::vector<TimelineArrow> arrows;
    std::vector<LaneGauge> gauges;
    std::vector<quint32> markOrder; ///< indices in marks by event number
    bool arrowsFolded = false; ///< too many to tell apart: only those of the selected call
    std::vector<WaitingBar> waits;

    void clear();
    /// The mark of that event, null if it is not drawn by itself.
    [[nodiscard]] const TimelineMark *markOf(qsizetype event) const;
    /// The mark nearest to the point, null if none is within reachPx.
    [[nodiscard]] const TimelineMark *markAt(double x, double y, double reachPx) const;

    /// Width of a density column.
    static constexpr double kColumnPx = 2;
};

} // namespace socketscope
