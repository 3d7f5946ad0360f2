#pragma once

#include <QString>

namespace socketscope {

/// "0.940 ms", "12.003 s", "1:12.003 min": a time since the session began, in a unit fit to read.
[[nodiscard]] QString timeText(qint64 ns);
/// "+0.240 ms": the step from the row before, in the same unit style; "−0.240 ms" where a call
/// began before the one recorded ahead of it.
[[nodiscard]] QString deltaText(qint64 ns);
/// "10 s", "2.5 s", "40 ms", "0.012 ms": a span of time with no more digits than it needs.
[[nodiscard]] QString spanText(qint64 ns);
/// "73 B", "1.2 KiB", "16 MiB".
[[nodiscard]] QString bytesText(qint64 bytes);

} // namespace socketscope
