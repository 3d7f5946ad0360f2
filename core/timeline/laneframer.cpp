#include "core/timeline/laneframer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>

namespace socketscope {

namespace {

/// A bar's full height stands for 2^16 calls.
constexpr float kFullLevelBits = 16;
/// Room between a state's name and the end of its band, and a mark's centre.
constexpr float kLabelPadPx = 6;
constexpr float kMarkReachPx = 11;
/// Narrower bands are left out.
constexpr float kLeastBandPx = 1;

} // namespace

LaneFramer::LaneFramer(const EventLog &events, const TimelineAxis &axis,
    const FrameRequest &request, TimelineFrame &frame)
    : m_events(events)
    , m_axis(axis)
    , m_request(request)
    , m_frame(frame)
    // From the beginning of the cell that holds the left edge, so that it is folded as a whole.
    , m_grid(axis, request.scale, -2 * FrameBuilder::kCellPx,
          request.widthPx + FrameBuilder::kCellPx, TimelineFrame::kColumnPx, FrameBuilder::kCellPx)
{ }

void LaneFramer::begin(const Lane *hits, double centreY)
{
    m_hits = hits;
    m_hitsPassed = 0;
    m_centreY = float(centreY);
    m_lastX = -TimeScale::kFarPx;
}

void LaneFramer::addFolded(const Lane &calls, const Lane *hits, double centreY)
{
    begin(hits, centreY);
    addCalls(calls);
}

void LaneFramer::add(const Lane &lane, const Lane *hits, double centreY)
{
    begin(hits, centreY);
    const size_t firstBand = m_frame.bands.size();
    const size_t firstMark = m_frame.marks.size();
    const size_t firstColumn = allColumns().size();
    addBands(lane);
    addCalls(lane);
    placeLabels(firstBand, firstMark, firstColumn);
}

/// The rightmost place in each band where its state's name stands clear of marks and bars.
void LaneFramer::placeLabels(size_t firstBand, size_t firstMark, size_t firstColumn)
{
    // From right to left through what is there, once for all bands of the lane.
    std::vector<float> &taken = m_taken;
    taken.clear();
    for (size_t mark = firstMark; mark < m_frame.marks.size(); ++mark)
        taken.push_back(m_frame.marks[mark].x);
    const auto marks = std::ptrdiff_t(taken.size());
    const std::vector<DensityColumn> &columns = allColumns();
    for (size_t column = firstColumn; column < columns.size(); ++column)
        taken.push_back(columns[column].x);
    std::inplace_merge(taken.begin(), taken.begin() + marks, taken.end());
    for (size_t index = firstBand; index < m_frame.bands.size(); ++index) {
        StateBand &band = m_frame.bands[index];
        const float width = m_request.stateLabelPx[size_t(band.state)];
        const float left = qMax(band.left, 0.0f);
        float right = qMin(band.right, float(m_request.widthPx)) - kLabelPadPx;
        if (band.fading) // where it is not yet pale
            right = qMin(right, left + kMarkReachPx + 1 + width);
        auto next = std::lower_bound(taken.begin(), taken.end(), right + kMarkReachPx);
        while (next != taken.begin() && *(next - 1) > right - width - kMarkReachPx) {
            --next;
            right = *next - kMarkReachPx;
        }
        if (width > 0 && right - width >= left + kLabelPadPx)
            band.labelRight = right;
    }
}

double LaneFramer::startX(const StateSpan &span) const
{
    const SocketEvent &event = m_events.at(span.event);
    const qint64 unit = m_axis.unitOf({event.startNs, span.event});
    if (!span.fromEnd)
        return m_request.scale.xOf(unit);
    const qint64 endUnit = m_axis.unitOfEnd(event, span.event);
    if (!m_axis.isEven())
        return m_request.scale.xOf(endUnit);
    // Half a step before what happened next, and not on the call's own mark.
    return qMax(m_request.scale.xOf(endUnit, -0.5), m_request.scale.xOf(unit, 0.5));
}

void LaneFramer::addBands(const Lane &lane)
{
    const std::vector<StateSpan> &states = lane.states();
    const auto after = std::partition_point(
        states.begin(), states.end(), [this](const StateSpan &span) { return startX(span) <= 0; });
    auto span = after == states.begin() ? after : after - 1;
    while (span != states.end()) {
        const double left = startX(*span);
        if (left > m_request.widthPx)
            break;
        const auto next = span + 1;
        const bool open = next == states.end();
        StateBand band{float(left), float(m_request.widthPx), m_centreY, span->state, open, false};
        if (!open)
            band.right = float(qMax(left, startX(*next)));
        if (span->state == LaneState::Closed) {
            band.state = span->afterClose;
            band.open = false;
            band.fading = true;
            band.right = open ? float(left + FrameBuilder::kFadePx) : band.right;
        }
        const bool isWide = band.right - band.left > kLeastBandPx;
        if (band.state != LaneState::Closed && isWide && band.right > 0)
            m_frame.bands.push_back(band);
        span = isWide ? next : lastStartingBefore(left + double(kLeastBandPx), next, states.end());
    }
}

/// The last span that begins at or left of x, searched for in strides that double; at least the
/// first.
LaneFramer::SpanIterator LaneFramer::lastStartingBefore(
    double x, SpanIterator first, SpanIterator end) const
{
    if (first == end || startX(*first) > x)
        return first;
    std::ptrdiff_t stride = 1;
    while (end - first > stride && startX(first[stride]) <= x) {
        first += stride;
        stride *= 2;
    }
    const auto after = std::partition_point(first, first + qMin(stride, end - first),
        [this, x](const StateSpan &span) { return startX(span) <= x; });
    return after - 1;
}

void LaneFramer::addCalls(const Lane &lane)
{
    const std::vector<FrameGrid::Column> &columns = m_grid.columns();
    size_t column = 0;
    qsizetype index = lane.lowerBound(columns.front().key);
    while (index < lane.size()) {
        column = m_grid.columnOf(lane.key(index), column);
        if (column == m_grid.last())
            break;
        const size_t cellEnd = columns[column].cellEnd;
        const EventKey end = columns[cellEnd].key;
        const qsizetype tooMany = index + FrameBuilder::kMostMarksPerCell;
        if (tooMany < lane.size() && lane.key(tooMany) < end) {
            addFoldedCell(lane, index, column, cellEnd);
            index = lane.lowerBound(end, tooMany);
        }
        for (; index < lane.size() && lane.key(index) < end; ++index)
            addMark(lane.key(index));
        column = cellEnd;
    }
}

void LaneFramer::addMark(EventKey key)
{
    const SocketEvent &event = m_events.at(qsizetype(key.number));
    double x = m_request.scale.xOf(m_axis.unitOf(key));
    // Two that overlap are drawn side by side; a cell has room for both.
    if (x - m_lastX < FrameBuilder::kLeastGapPx)
        x = m_lastX + FrameBuilder::kLeastGapPx;
    m_lastX = x;
    const bool failed = event.failed() && event.errorNumber != EAGAIN;
    m_frame.marks.push_back({float(x), m_centreY, quint32(key.number), event.call(), failed,
        event.isEndOfStream(), isPale(key)});
}

/// The calls of a cell as bars, and a mark for the first failed one, which they would hide.
void LaneFramer::addFoldedCell(const Lane &lane, qsizetype first, size_t column, size_t cellEnd)
{
    if (m_request.hits)
        return addFilteredFold(lane, first, column, cellEnd);
    addColumns(lane, first, column, cellEnd, m_frame.columns);
    const EventKey end = m_grid.columns()[cellEnd].key;
    if (const std::optional<EventKey> failure = failureIn(lane, lane.key(first), end))
        addMark(*failure);
}

/// All calls pale, the hits before them: as marks where they are few, or they would be lost.
void LaneFramer::addFilteredFold(const Lane &lane, qsizetype first, size_t column, size_t cellEnd)
{
    addColumns(lane, first, column, cellEnd, m_frame.paleColumns);
    const EventKey end = m_grid.columns()[cellEnd].key;
    std::array<EventKey, FrameBuilder::kMostMarksPerCell + 1> marks;
    size_t count = 0;
    if (m_hits) {
        const qsizetype from = m_hits->lowerBound(lane.key(first), m_hitsPassed);
        m_hitsPassed = m_hits->lowerBound(end, from);
        if (m_hitsPassed - from > FrameBuilder::kMostMarksPerCell)
            addColumns(*m_hits, from, column, cellEnd, m_frame.columns);
        else
            for (qsizetype hit = from; hit < m_hitsPassed; ++hit)
                marks[count++] = m_hits->key(hit);
    }
    const auto shown = marks.begin() + std::ptrdiff_t(count);
    const std::optional<EventKey> failure = failureIn(lane, lane.key(first), end);
    if (failure && std::find(marks.begin(), shown, *failure) == shown)
        marks[count++] = *failure;
    std::sort(marks.begin(), marks.begin() + std::ptrdiff_t(count));
    for (size_t mark = 0; mark < count; ++mark)
        addMark(marks[mark]);
}

void LaneFramer::addColumns(const Lane &lane, qsizetype first, size_t column, size_t cellEnd,
    std::vector<DensityColumn> &bars)
{
    const std::vector<FrameGrid::Column> &columns = m_grid.columns();
    // Where each column ends is asked for at once, so that memory is waited for once.
    m_blocks.clear();
    for (size_t next = column + 1; next <= cellEnd; ++next)
        m_blocks.push_back(lane.blockOf(
            columns[next].key, m_blocks.empty() ? first : m_blocks.back() * Lane::kFan));
    for (; column < cellEnd; ++column) {
        const qsizetype block = m_blocks[m_blocks.size() - (cellEnd - column)];
        const qsizetype next = lane.lowerBoundIn(block, columns[column + 1].key, first);
        if (next == first)
            continue;
        const float level = std::log2(float(next - first + 1)) / kFullLevelBits;
        bars.push_back(
            {columns[column].x, m_centreY, qMin(1.0f, level), lane.callsIn(first, next)});
        first = next;
    }
}

const std::vector<DensityColumn> &LaneFramer::allColumns() const
{
    return m_request.hits ? m_frame.paleColumns : m_frame.columns;
}

std::optional<EventKey> LaneFramer::failureIn(const Lane &lane, EventKey first, EventKey end)
{
    const std::vector<EventKey> &failures = lane.failures();
    const auto found = std::lower_bound(failures.begin(), failures.end(), first);
    if (found == failures.end() || !(*found < end))
        return {};
    return *found;
}

bool LaneFramer::isPale(EventKey key) const
{
    if (!m_request.hits)
        return false;
    const qsizetype place = m_hits ? m_hits->lowerBound(key) : 0;
    return !m_hits || place >= m_hits->size() || m_hits->key(place) != key;
}

} // namespace socketscope
