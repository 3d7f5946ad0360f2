#pragma once

#include "app/cli/command.h"
#include "core/lesson/lessonplayer.h"

#include <memory>

namespace socketscope {

/// A lesson that the program goes through itself, with a report at the end. Exits with 0 if every
/// step is done, else with 1.
class LessonPlay final : public Command
{
    Q_OBJECT

public:
    LessonPlay(Session &session, const RecordingOptions &options, const Lesson &lesson);
    ~LessonPlay() override;

private:
    void start() override;
    void conclude() override;
    [[nodiscard]] int failureCode() const override;

    const Lesson &m_lesson;
    std::unique_ptr<LessonPlayer> m_player;
};

} // namespace socketscope
