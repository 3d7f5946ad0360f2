#pragma once

#include "core/timeline/framebuilder.h"

namespace socketscope {

/// Adds the signs of differences to a frame. Of those that would lie on one another only one is
/// there, the selected call's first; so a frame holds no more than it has room for. Costs O(log n)
/// per difference of the session.
void addDifferenceFlags(const DifferenceSigns &signs, const EventLog &events, const LaneList &list,
    const TimelineAxis &axis, const FrameRequest &request, TimelineFrame &frame);

} // namespace socketscope
