#pragma once

#include "core/timeline/framebuilder.h"

namespace socketscope {

/// Adds one lane's marks, bars and bands to a frame; see FrameBuilder.
class LaneFramer
{
public:
    LaneFramer(const EventLog &events, const TimelineAxis &axis, const FrameRequest &request,
        TimelineFrame &frame);

    /// centreY: of the lane, in the plot.
    void add(const Lane &lane, double centreY);

private:
    void addBands(const Lane &lane);
    void addCalls(const Lane &lane);
    void addMark(EventKey key);
    void addColumns(const Lane &lane, qsizetype first, qsizetype last);
    void placeLabels(size_t firstBand, size_t firstMark, size_t firstColumn);
    void addFailures(const Lane &lane, qsizetype first, qsizetype last);
    [[nodiscard]] double startX(const StateSpan &span) const;
    /// The first unit of the next stretch of that many pixels in which the unit lies.
    [[nodiscard]] qint64 gridEnd(qint64 unit, double stretchPx) const;
    [[nodiscard]] double gridX(qint64 unit, double stretchPx) const;

    const EventLog &m_events;
    const TimelineAxis &m_axis;
    const FrameRequest &m_request;
    TimelineFrame &m_frame;
    float m_centreY = 0;
    double m_lastX = 0; ///< of the lane's last mark
    std::vector<float> m_taken; ///< kept for its memory
};

} // namespace socketscope
