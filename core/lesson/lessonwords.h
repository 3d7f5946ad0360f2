#pragma once

#include "core/lesson/lessonchecker.h"

#include <QString>

namespace socketscope {

/// What happened instead of what the step asks for, as a sentence in the reader's language: the
/// author's where the lesson foresaw it, else which part of the call was another.
[[nodiscard]] QString insteadText(
    const LessonChecker &checker, const LessonInstead &instead, const QString &language);

/// What a condition looks for, in a word or two, without what it should answer: "listen",
/// "sendto or send", "the kernel's state".
[[nodiscard]] QString conditionShort(const LessonCondition &condition);

} // namespace socketscope
