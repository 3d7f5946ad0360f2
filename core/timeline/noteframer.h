#pragma once

#include "core/timeline/framebuilder.h"

namespace socketscope {

/// Adds the flags of notes to a frame whose marks are there, and the marks that bars would hide.
class NoteFramer
{
public:
    NoteFramer(const EventLog &events, const LaneList &list, const TimelineAxis &axis,
        const FrameRequest &request, TimelineFrame &frame);

    /// Costs O(log n) per note of the session. True if marks have come, whose order is to be made
    /// anew.
    bool add(const NoteTexts &notes);

private:
    [[nodiscard]] const TimelineMark *addHiddenMark(qsizetype event);

    const EventLog &m_events;
    const LaneList &m_list;
    const TimelineAxis &m_axis;
    const FrameRequest &m_request;
    TimelineFrame &m_frame;
};

} // namespace socketscope
