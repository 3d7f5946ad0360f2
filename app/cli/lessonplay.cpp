#include "app/cli/lessonplay.h"

#include "app/cli/lessonreport.h"
#include "app/cli/openedtranscript.h"
#include "app/cli/standardoutput.h"

namespace socketscope {

namespace {

constexpr int kDone = 0;
constexpr int kNotDone = 1;
constexpr int kTrouble = 2;

} // namespace

LessonPlay::LessonPlay(Session &session, const RecordingOptions &options, const Lesson &lesson)
    : Command(session, options)
    , m_lesson(lesson)
{ }

LessonPlay::~LessonPlay() = default;

void LessonPlay::start()
{
    m_player = std::make_unique<LessonPlayer>(session(), follow(), m_lesson);
    connect(m_player.get(), &LessonPlayer::finished, this,
        [this] { finish(m_player->checker().isComplete() ? kDone : kNotDone); });
    if (const Result<void> started = m_player->start(); !started) {
        say(started.error().message);
        m_player.reset();
        finish(kTrouble);
    }
}

void LessonPlay::conclude()
{
    if (!m_player)
        return;
    if (!m_player->problem().isEmpty())
        say(m_player->problem());
    StandardOutput out;
    out.write(lessonReport(m_player->checker()).toUtf8());
    (void)socketscope::finish(out);
}

int LessonPlay::failureCode() const
{
    return kTrouble;
}

} // namespace socketscope
