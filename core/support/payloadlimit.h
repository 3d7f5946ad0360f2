#pragma once

#include "core/support/limits.h"
#include "core/support/result.h"

namespace socketscope {

/// Reads how many bytes of data a recording keeps: "512M", "2 GiB", "8388608"; units count in
/// 1024s. Fails with a sentence on anything else, and outside of what limits.h allows.
[[nodiscard]] Result<qint64> parsePayloadLimit(const QString &text);

} // namespace socketscope
