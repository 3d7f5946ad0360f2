#pragma once

#include <QStringList>

namespace socketscope {

class Recording;

/// Why the call of that number failed, as far as the calls before it tell, the last
/// limits::kCauseCalls of them; nothing if it did not fail or they tell nothing. A sentence each.
[[nodiscard]] QStringList causesInLog(const Recording &recording, qsizetype index);

} // namespace socketscope
