#pragma once

#include "app/cli/command.h"
#include "core/lesson/lessonplayer.h"

#include <memory>

namespace socketscope {

/// A lesson that the program goes through itself, to write what it did as a program. Exits with 1
/// if the lesson could not be performed to its end, or the program not be written.
class LessonCode final : public Command
{
    Q_OBJECT

public:
    LessonCode(Session &session, const Lesson &lesson, CodeOptions options);
    ~LessonCode() override;

    void interrupt() override { finish(failureCode()); }

private:
    void start() override;

    const Lesson &m_lesson;
    const CodeOptions m_options;
    std::unique_ptr<LessonPlayer> m_player;
};

} // namespace socketscope
