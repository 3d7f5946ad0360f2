#pragma once

#include "app/cli/lessonoptions.h"
#include "core/lesson/lesson.h"
#include "core/support/result.h"

#include <optional>

namespace socketscope {

/// The lesson that is meant: a built-in one by number or name, else a file. Says on stderr why
/// there is none.
[[nodiscard]] std::optional<Lesson> openLesson(const QString &name);
/// All that needs no sockets; runs to its end and returns the exit code.
[[nodiscard]] int workOnLessons(const LessonOptions &options);

} // namespace socketscope
