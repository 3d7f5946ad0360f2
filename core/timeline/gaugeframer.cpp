#include "core/timeline/gaugeframer.h"

#include "core/store/kernelbook.h"
#include "core/store/socketbook.h"
#include "core/timeline/gaugescale.h"

namespace socketscope {

void addLaneGauges(
    const KernelBook &kernel, const SocketBook &sockets, double rightPx, TimelineFrame &frame)
{
    for (const FrameRow &row : frame.rows) {
        const SocketFacts *facts = row.socketId == 0 ? nullptr : sockets.find(row.socketId);
        const KernelFact *queue = kernel.acceptQueueOf(row.socketId);
        if (!facts || !facts->isListener || !facts->isOpen() || !queue)
            continue;
        LaneGauge gauge;
        gauge.socketId = row.socketId;
        gauge.waiting = queue->amount;
        gauge.room = queue->limit + 1;
        const GaugeCells cells = gaugeCells(gauge.waiting, gauge.room, LaneGauge::kMostCells);
        gauge.cells = cells.cells;
        gauge.filled = cells.filled;
        gauge.left = float(rightPx - gauge.widthPx());
        gauge.centreY = row.top + row.height * 0.3f;
        gauge.rowBottom = row.top + row.height;
        frame.gauges.push_back(gauge);
    }
}

} // namespace socketscope
