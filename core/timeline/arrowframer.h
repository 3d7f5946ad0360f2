#pragma once

#include "core/timeline/framebuilder.h"

namespace socketscope {

/// Adds the arrows of a frame's marks: send to recv by stream offset, connect to accept.
class ArrowFramer
{
public:
    ArrowFramer(const Recording &recording, const StreamMatch &streams, const LaneList &list,
        const TimelineAxis &axis, const FrameRequest &request, TimelineFrame &frame);

    /// To be called when all marks are there and in order.
    void add();

private:
    void addOf(const TimelineMark &mark);
    void addArrow(qsizetype from, qsizetype to);
    void placeLabels();
    [[nodiscard]] bool hasRoom(const TimelineArrow &arrow) const;
    [[nodiscard]] bool isPale(qsizetype event) const;
    [[nodiscard]] bool place(qsizetype event, float &x, float &y) const;

    const Recording &m_recording;
    const StreamMatch &m_streams;
    const LaneList &m_list;
    const TimelineAxis &m_axis;
    const FrameRequest &m_request;
    TimelineFrame &m_frame;
};

} // namespace socketscope
