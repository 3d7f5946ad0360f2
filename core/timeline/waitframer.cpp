#include "core/timeline/waitframer.h"

#include <algorithm>

namespace socketscope {

namespace {

/// In even steps: how far before a call's own place its bar begins.
constexpr double kHalfStep = -0.5;

/// The socket's row, or the heading into which it is folded; null if neither is in sight.
const FrameRow *rowFor(const SocketEvent &event, const TimelineFrame &frame)
{
    const auto row
        = std::find_if(frame.rows.cbegin(), frame.rows.cend(), [&event](const FrameRow &candidate) {
              return candidate.socketId == event.socketId
                  || (candidate.folded && candidate.endpoint == event.endpoint());
          });
    return row == frame.rows.cend() ? nullptr : &*row;
}

} // namespace

void addWaitingBars(const QList<WaitingCall> &calls, qint64 nowNs, const TimelineAxis &axis,
    const TimeScale &scale, TimelineFrame &frame)
{
    for (const WaitingCall &call : calls) {
        const FrameRow *row = rowFor(call.event, frame);
        if (!row)
            continue;
        WaitingBar bar;
        bar.call = call.event.call();
        bar.socketId = call.event.socketId;
        bar.waitedNs = qMax<qint64>(0, nowNs - call.event.startNs);
        bar.y = row->top + row->height / 2;
        if (axis.isEven()) {
            bar.left = float(scale.xOf(axis.unitOfTime(call.event.startNs), kHalfStep));
            bar.right = float(scale.xOf(axis.size() - 1 + kWaitingSteps));
        } else {
            bar.left = float(scale.xOf(call.event.startNs));
            bar.right = float(scale.xOf(nowNs));
        }
        if (bar.right >= 0 && double(bar.left) <= frame.widthPx)
            frame.waits.push_back(bar);
    }
}

} // namespace socketscope
