#pragma once

#include "core/lesson/lessoncondition.h"

#include <QJsonValue>
#include <QStringList>

namespace socketscope {

class LessonFields;
class LessonProblem;

/// Reads a condition; new names of sockets are added to `names`. What is wrong is in `problem`, and
/// the condition is not to be used then.
[[nodiscard]] LessonCondition readCondition(
    const QJsonValue &value, const QString &place, QStringList &names, LessonProblem &problem);
/// The index of the name that the field holds, -1 if there is no such field.
[[nodiscard]] int readName(LessonFields &fields, const char *field, QStringList &names);

} // namespace socketscope
