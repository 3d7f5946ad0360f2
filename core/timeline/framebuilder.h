#pragma once

#include "core/store/notes.h"
#include "core/timeline/grouplanes.h"
#include "core/timeline/laneindex.h"
#include "core/timeline/timelineaxis.h"
#include "core/timeline/timelineframe.h"

#include <array>

namespace socketscope {

class FilterHits;
class Recording;
class StreamMatch;

/// Where and how far to look.
struct FrameRequest
{
    AxisMode mode = AxisMode::EvenSteps;
    TimeScale scale;
    double widthPx = 0;
    double heightPx = 0;
    double scrollY = 0; ///< of the rows
    qsizetype selectedEvent = -1;
    std::array<float, kLaneStates> stateLabelPx{}; ///< widths of the states' names
    const NoteTexts *notes = nullptr; ///< null for none
    const DifferenceSigns *differences = nullptr; ///< null for none
    TimeLabels labels{};
    const FilterHits *hits = nullptr; ///< the rest is pale; null while no filter is on
};

/// Makes frames from the log and its indexes.
///
/// The plot is cut into cells that are fixed to the axis, not to the screen, so that what is folded
/// does not flicker while it is panned. A cell with one or two calls shows them; a fuller one shows
/// a bar per two pixels, found by binary search from column to column: the cost is
/// O(width · log n) per visible lane. Failed calls and those with a note are
/// never folded into bars. While a filter is
/// on, its hits have their own bars before pale ones of all calls, or marks where they are few.
class FrameBuilder
{
public:
    FrameBuilder(const Recording &recording, const LaneIndex &lanes, const LaneList &list,
        const GroupLanes &groups, const StepOrder &order, const StreamMatch &streams);

    /// Fills the frame, whose lists keep their memory from one to the next.
    void build(const FrameRequest &request, TimelineFrame &frame) const;

    /// Width of a cell.
    static constexpr double kCellPx = 16;
    /// A mark's size, and the least distance between two marks of a lane.
    static constexpr double kMarkPx = 13;
    static constexpr double kLeastGapPx = 8;
    /// Calls of one cell that are drawn by themselves: as many as have room at the least distance.
    static constexpr qsizetype kMostMarksPerCell = 2;
    /// More arrows than this tell nothing, and a smooth curve costs 30 µs to draw; then only those
    /// of the selected call are drawn.
    static constexpr qsizetype kMostArrows = 64;
    /// How far the band of a closed socket fades.
    static constexpr double kFadePx = 110;

private:
    void addRows(const FrameRequest &request, TimelineFrame &frame) const;

    const Recording &m_recording;
    const LaneIndex &m_lanes;
    const LaneList &m_list;
    const GroupLanes &m_groups;
    const StepOrder &m_order;
    const StreamMatch &m_streams;
};

} // namespace socketscope
