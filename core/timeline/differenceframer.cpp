#include "core/timeline/differenceframer.h"

#include <cmath>
#include <set>

namespace socketscope {

void addDifferenceFlags(const DifferenceSigns &signs, const EventLog &events, const LaneList &list,
    const TimelineAxis &axis, const FrameRequest &request, TimelineFrame &frame)
{
    std::set<std::pair<qsizetype, qint64>> taken; // row and cell
    const auto add = [&](qsizetype event, DifferenceSign sign) {
        const SocketEvent &call = events.at(event);
        const double x = request.scale.xOf(axis.unitOf({call.startNs, event}));
        const qsizetype row = list.rowOf(call.socketId);
        if (row < 0 || x < -FrameBuilder::kMarkPx || x > request.widthPx + FrameBuilder::kMarkPx)
            return;
        const LaneRow &lane = list.rows()[size_t(row)];
        const double y = lane.centreY() - request.scrollY;
        if (y + lane.height / 2 <= 0 || y - lane.height / 2 >= request.heightPx)
            return;
        if (taken.emplace(row, std::llround(x / FrameBuilder::kMarkPx)).second)
            frame.differences.push_back({float(x), float(y), quint32(event), sign});
    };
    const auto selected = signs.find(request.selectedEvent);
    if (selected != signs.end() && selected->first < axis.size())
        add(selected->first, selected->second);
    for (const auto &[event, sign] : signs) {
        if (event >= axis.size())
            break;
        if (event != request.selectedEvent)
            add(event, sign);
    }
}

} // namespace socketscope
