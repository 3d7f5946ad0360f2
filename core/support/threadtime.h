#pragma once

#include <QtGlobal>

namespace socketscope {

/// Processor time that this thread has used, in nanoseconds, the kernel's part included
/// (CLOCK_THREAD_CPUTIME_ID, clock_gettime(2)); wall time where the system cannot tell.
[[nodiscard]] qint64 threadTimeNs();

} // namespace socketscope
