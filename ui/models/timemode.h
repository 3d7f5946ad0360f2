#pragma once

#include <QtGlobal>

namespace socketscope {

/// How times are shown in the table and on the timeline.
enum class TimeMode : quint8
{
    Relative, ///< since the session began
    Clock, ///< of day
    Delta, ///< to the selected event
};

} // namespace socketscope
