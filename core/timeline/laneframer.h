#pragma once

#include "core/timeline/framebuilder.h"
#include "core/timeline/framegrid.h"

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
    /// The same without bands: calls of many sockets, which have no state in common.
    void addFolded(const Lane &calls, const Lane *hits, double centreY);

private:
    using Spans = std::vector<StateSpan>;

    void addBands(const Lane &lane);
    [[nodiscard]] bool addBand(const Spans &states, size_t index, double left);
    [[nodiscard]] size_t lastStartingBefore(double x, const Spans &states, size_t first) const;
    void addCalls(const Lane &lane);
    void addMark(EventKey key);
    void begin(const Lane *hits, double centreY);
    void addFoldedCell(const Lane &lane, qsizetype first, size_t column, size_t cellEnd);
    void addFilteredFold(const Lane &lane, qsizetype first, size_t column, size_t cellEnd);
    /// A bar for each column up to cellEnd that has calls from `first` on.
    void addColumns(const Lane &lane, qsizetype first, size_t column, size_t cellEnd,
        std::vector<DensityColumn> &bars);
    void placeLabels(size_t firstBand, size_t firstMark, size_t firstColumn);
    [[nodiscard]] static std::optional<EventKey> failureIn(
        const Lane &lane, EventKey first, EventKey end);
    [[nodiscard]] const std::vector<DensityColumn> &allColumns() const;
    [[nodiscard]] bool isPale(EventKey key) const;
    [[nodiscard]] double startX(const Spans &spans, size_t index) const;
    [[nodiscard]] qint64 gapOf(const StateSpan &span) const;

    const EventLog &m_events;
    const TimelineAxis &m_axis;
    const FrameRequest &m_request;
    TimelineFrame &m_frame;
    const FrameGrid m_grid;
    float m_centreY = 0;
    double m_lastX = 0; ///< of the lane's last mark
    const Lane *m_hits = nullptr; ///< of the present lane
    qsizetype m_hitsPassed = 0; ///< those before the present cell
    std::vector<float> m_taken; ///< kept for its memory
    std::vector<qsizetype> m_blocks; ///< likewise
};

} // namespace socketscope
