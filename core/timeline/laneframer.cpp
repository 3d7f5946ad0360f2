#include "core/timeline/laneframer.h"

#include "core/event/tlscall.h"

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

/// Of a state that does not begin at a call's mark: the step that happened next.
qint64 LaneFramer::gapOf(const StateSpan &span) const
{
    if (span.isFact)
        return m_axis.unitOfTime(span.atNs);
    // Not on the call's own mark.
    const SocketEvent &event = m_events.at(span.event);
    return qMax(
        m_axis.unitOfEnd(event, span.event), m_axis.unitOf({event.startNs, span.event}) + 1);
}

double LaneFramer::startX(const Spans &spans, size_t index) const
{
    const StateSpan &span = spans[index];
    if (!m_axis.isEven())
        return m_request.scale.xOf(span.atNs);
    const auto isBetween = [](const StateSpan &other) {
        return other.isFact || other.fromEnd;
    };
    if (!isBetween(span))
        return m_request.scale.xOf(m_axis.unitOf({span.atNs, span.event}));
    // What happened between two steps shares the room between them evenly.
    const qint64 gap = gapOf(span);
    size_t first = index;
    while (first > 0 && isBetween(spans[first - 1]) && gapOf(spans[first - 1]) == gap)
        --first;
    size_t end = index + 1;
    while (end < spans.size() && isBetween(spans[end]) && gapOf(spans[end]) == gap)
        ++end;
    const double part = double(index - first + 1) / double(end - first + 1);
    return m_request.scale.xOf(gap, part - 1);
}

void LaneFramer::addBands(const Lane &lane)
{
    const Spans &states = lane.states();
    size_t index = lastStartingBefore(0, states, 0);
    while (index < states.size()) {
        const double left = startX(states, index);
        if (left > m_request.widthPx)
            break;
        const bool isWide = addBand(states, index, left);
        ++index;
        if (!isWide)
            index = lastStartingBefore(left + double(kLeastBandPx), states, index);
    }
}

/// False if the band is too narrow to be seen.
bool LaneFramer::addBand(const Spans &states, size_t index, double left)
{
    const StateSpan &span = states[index];
    const bool isLast = index + 1 == states.size();
    StateBand band;
    band.left = float(left);
    band.right = isLast ? float(m_request.widthPx) : float(qMax(left, startX(states, index + 1)));
    band.y = m_centreY;
    band.state = span.state;
    band.open = isLast;
    band.lingering = span.lingers;
    if (span.state == LaneState::Closed) {
        band.state = span.afterClose;
        band.open = false;
        band.lingering = band.fading = true;
        band.right = isLast ? float(left + FrameBuilder::kFadePx) : band.right;
    }
    const bool isWide = band.right - band.left > kLeastBandPx;
    if (band.state != LaneState::Closed && isWide && band.right > 0)
        m_frame.bands.push_back(band);
    return isWide;
}

/// The last span that begins at or left of x, searched for in strides that double; at least the
/// first.
size_t LaneFramer::lastStartingBefore(double x, const Spans &states, size_t first) const
{
    size_t low = first;
    size_t stride = 1;
    while (low + stride < states.size() && startX(states, low + stride) <= x) {
        low += stride;
        stride *= 2;
    }
    for (stride /= 2; stride > 0; stride /= 2) {
        if (low + stride < states.size() && startX(states, low + stride) <= x)
            low += stride;
    }
    return low;
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
        event.isEndOfStream() || isCloseNotify(event), isPale(key)});
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
