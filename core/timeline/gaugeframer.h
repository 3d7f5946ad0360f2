#pragma once

#include "core/timeline/timelineframe.h"

namespace socketscope {

class KernelBook;
class SocketBook;

/// Adds a gauge to the row of each open listening socket of which the kernel has told how many
/// connections wait in its accept queue.
///
/// It is part of the row's label: its cells end at rightPx, which is left of the plot and so below
/// 0, in the upper half of the row; its words go below them.
void addLaneGauges(
    const KernelBook &kernel, const SocketBook &sockets, double rightPx, TimelineFrame &frame);

} // namespace socketscope
