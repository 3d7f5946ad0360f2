#pragma once

#include "core/explain/causequestion.h"

#include <QDeadlineTimer>
#include <QStringList>

namespace socketscope {

/// Why a Unix socket could not be bound or reached: who holds the name, a file that was left
/// behind, a directory that is missing or closed.
[[nodiscard]] QStringList unixCauses(const CauseQuestion &question, const QDeadlineTimer &deadline);

} // namespace socketscope
