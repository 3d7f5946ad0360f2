#pragma once

#include "core/timeline/framebuilder.h"

#include <optional>

namespace socketscope {

/// Adds one lane's marks, bars and bands to a frame; see FrameBuilder.
class LaneFramer
{
public:
    LaneFramer(const EventLog &events, const TimelineAxis &axis, const FrameRequest &request,
        TimelineFrame &frame);

    /// centreY: of the lane, in the plot; hits: those of its calls that a filter shows, null if
    /// none.
    void add(const Lane &lane, const Lane *hits, double centreY);

private:
    void addBands(const Lane &lane);
    void addCalls(const Lane &lane);
    void addMark(EventKey key);
    void addFolded(const Lane &lane, qsizetype first, qsizetype last);
    void addFilteredFold(const Lane &lane, qsizetype first, qsizetype last);
    void addColumns(
        const Lane &lane, qsizetype first, qsizetype last, std::vector<DensityColumn> &columns);
    void placeLabels(size_t firstBand, size_t firstMark, size_t firstColumn);
    [[nodiscard]] std::optional<EventKey> failureIn(
        const Lane &lane, qsizetype first, qsizetype last) const;
    [[nodiscard]] const std::vector<DensityColumn> &allColumns() const;
    [[nodiscard]] bool isPale(EventKey key) const;
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
    const Lane *m_hits = nullptr; ///< of the present lane
    qsizetype m_hitsPassed = 0; ///< those before the present cell
    std::vector<float> m_taken; ///< kept for its memory
};

} // namespace socketscope
