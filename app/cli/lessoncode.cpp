#include "app/cli/lessoncode.h"

#include "app/cli/filecommands.h"
#include "core/store/recording.h"

#include <QLocale>

namespace socketscope {

namespace {

/// Nothing is printed but the program.
RecordingOptions silently()
{
    RecordingOptions options;
    options.quiet = true;
    return options;
}

} // namespace

LessonCode::LessonCode(Session &session, const Lesson &lesson, CodeOptions options)
    : Command(session, silently())
    , m_lesson(lesson)
    , m_options(std::move(options))
{ }

LessonCode::~LessonCode() = default;

void LessonCode::start()
{
    m_player = std::make_unique<LessonPlayer>(session(), follow(), m_lesson);
    connect(m_player.get(), &LessonPlayer::finished, this, [this] {
        if (!m_player->problem().isEmpty())
            say(m_player->problem());
        if (!m_player->checker().isComplete()) {
            finish(failureCode());
            return;
        }
        session().closeAll();
        finish(
            writePrograms(session().recording(), m_options, m_lesson.title.in(QLocale().name())));
    });
    if (const Result<void> started = m_player->start(); !started) {
        say(started.error().message);
        finish(failureCode());
    }
}

} // namespace socketscope
