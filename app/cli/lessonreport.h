#pragma once

#include <QString>

namespace socketscope {

class LessonChecker;

/// A line per step: whether it is done, by which row, and what happened instead; then the sum.
[[nodiscard]] QString lessonReport(const LessonChecker &checker);

} // namespace socketscope
