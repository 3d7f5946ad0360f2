#pragma once

#include "app/cli/recordingoptions.h"
#include "core/support/result.h"

#include <QStringList>

namespace socketscope {

/// What the command over lessons may be asked for.
struct LessonOptions
{
    enum class Act : quint8
    {
        Play, ///< performs the lesson and checks what came of it
        Check, ///< checks a recorded session
        Validate, ///< only reads the lesson
        List,
    };

    Act act = Act::Play;
    QString lesson; ///< a file, or the id or number of a built-in one
    QString transcript; ///< of Check; "-" is stdin
    RecordingOptions recording; ///< of Play
};

[[nodiscard]] Result<LessonOptions> parseLesson(const QStringList &arguments);
/// Its part of --help.
[[nodiscard]] QString lessonHelpText();

} // namespace socketscope
