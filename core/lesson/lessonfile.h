#pragma once

#include "core/lesson/lesson.h"
#include "core/support/result.h"

namespace socketscope {

/// Reads a lesson (resources/lesson-format.md), which is not believed: every field is checked,
/// every list and text bounded (limits.h). Fails with a sentence that says where what was expected.
[[nodiscard]] Result<Lesson> readLesson(const QByteArray &json);
/// The same from a file, which the sentence names.
[[nodiscard]] Result<Lesson> loadLesson(const QString &path);

/// The lessons that come with the program, in their order: what loadLesson() takes.
[[nodiscard]] QStringList builtInLessonPaths();
/// The path of the built-in lesson of that id or number counted from 1; "" if there is none.
[[nodiscard]] QString builtInLessonPath(const QString &idOrNumber);

} // namespace socketscope
