#pragma once

#include "core/lesson/lesson.h"

#include <QJsonValue>

namespace socketscope {

class LessonProblem;

/// Reads a command of a play script; the lesson's steps and names must have been read.
[[nodiscard]] LessonCommand readCommand(
    const QJsonValue &value, const QString &place, Lesson &lesson, LessonProblem &problem);

} // namespace socketscope
