#pragma once

#include "core/journal/journalfeed.h"
#include "core/journal/journalfolder.h"

class QSettings;

namespace socketscope {

/// The person's choice of how sessions are kept on disk.
struct KeepingRules
{
    PruningRule pruning;
    qint64 bytesPerCall = JournalBounds::kAll;

    /// From the settings; the default in the place of what is missing or not allowed.
    [[nodiscard]] static KeepingRules from(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace socketscope
