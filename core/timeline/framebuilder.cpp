#include "core/timeline/framebuilder.h"

#include "core/store/streammatch.h"
#include "core/timeline/arrowframer.h"
#include "core/timeline/differenceframer.h"
#include "core/timeline/filterhits.h"
#include "core/timeline/laneframer.h"
#include "core/timeline/noteframer.h"
#include "core/timeline/stepruler.h"

#include <algorithm>
#include <numeric>

namespace socketscope {

namespace {

/// Labels of the axis are at least this far apart; those of even steps are shorter.
constexpr double kTickGapPx = 84;
constexpr double kStepTickGapPx = 64;

void orderMarks(TimelineFrame &frame)
{
    frame.markOrder.resize(frame.marks.size());
    std::iota(frame.markOrder.begin(), frame.markOrder.end(), 0u);
    std::sort(frame.markOrder.begin(), frame.markOrder.end(),
        [&frame](quint32 a, quint32 b) { return frame.marks[a].event < frame.marks[b].event; });
}

} // namespace

FrameBuilder::FrameBuilder(const Recording &recording, const LaneIndex &lanes, const LaneList &list,
    const GroupLanes &groups, const StepOrder &order, const StreamMatch &streams)
    : m_recording(recording)
    , m_lanes(lanes)
    , m_list(list)
    , m_groups(groups)
    , m_order(order)
    , m_streams(streams)
{ }

void FrameBuilder::build(const FrameRequest &request, TimelineFrame &frame) const
{
    frame.clear();
    frame.widthPx = request.widthPx;
    frame.heightPx = request.heightPx;
    if (!(request.widthPx > 0))
        return;
    frame.ticks = request.mode == AxisMode::EvenSteps
        ? stepTicks(m_order, request.scale, request.widthPx,
            request.labels.mode == TimeLabels::Mode::Clock ? kTickGapPx : kStepTickGapPx,
            request.labels)
        : timeTicks(request.scale, request.widthPx, kTickGapPx, request.labels);
    addRows(request, frame);
    const TimelineAxis axis(request.mode, m_order);
    LaneFramer lanes(m_recording.events(), axis, request, frame);
    const auto hitsOf = [&request](quint32 socketId) {
        return request.hits ? request.hits->find(socketId) : nullptr;
    };
    for (const FrameRow &row : frame.rows) {
        if (row.folded) {
            if (const Lane *calls = m_groups.find(row.endpoint))
                lanes.addFolded(*calls, request.hits ? request.hits->find(row.endpoint) : nullptr,
                    double(row.top + row.height / 2));
        } else if (const Lane *lane = row.socketId == 0 ? nullptr : m_lanes.find(row.socketId))
            lanes.add(*lane, hitsOf(row.socketId), double(row.top + row.height / 2));
    }
    orderMarks(frame);
    if (request.notes
        && NoteFramer(m_recording.events(), m_list, axis, request, frame).add(*request.notes))
        orderMarks(frame);
    if (request.differences)
        addDifferenceFlags(
            *request.differences, m_recording.events(), m_list, axis, request, frame);
    ArrowFramer(m_recording, m_streams, m_list, axis, request, frame).add();
}

void FrameBuilder::addRows(const FrameRequest &request, TimelineFrame &frame) const
{
    const std::vector<LaneRow> &rows = m_list.rows();
    const qsizetype top = m_list.rowAt(qMax(0.0, request.scrollY));
    for (auto index = size_t(qMax<qsizetype>(0, top)); index < rows.size(); ++index) {
        const LaneRow &row = rows[index];
        if (row.y - request.scrollY >= request.heightPx)
            break;
        frame.rows.push_back({float(row.y - request.scrollY), float(row.height), row.endpoint,
            row.socketId, row.folded, row.laneCount});
    }
}

} // namespace socketscope
