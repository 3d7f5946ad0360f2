#pragma once

#include "core/explain/causequestion.h"

#include <QDeadlineTimer>
#include <QStringList>

namespace socketscope {

/// What the system tells now about why the call failed: who has the port, what rests in TIME_WAIT,
/// what listens close by, how full a queue is, which directory is missing. Whole sentences; none if
/// it tells nothing. Touches no socket of the session; looks at /proc, sock_diag(7) and the file
/// system. Takes some ms, and no longer than until the deadline and what one look needs.
[[nodiscard]] QStringList lookForCauses(
    const CauseQuestion &question, const QDeadlineTimer &deadline);

} // namespace socketscope
