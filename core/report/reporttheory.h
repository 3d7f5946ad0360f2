#pragma once

#include "core/event/socketevent.h"

#include <QString>

namespace socketscope {

/// A call in general words.
struct CallTheory
{
    QString page; ///< of the manual: "bind(2)"
    QString text; ///< two or three sentences; empty where there are none
};
/// Our own words, not the manual's; translated.
[[nodiscard]] CallTheory theoryOf(Call call);

} // namespace socketscope
