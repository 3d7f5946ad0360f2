#include "ui/lesson/lessonprogram.h"

#include "core/lesson/playreach.h"
#include "core/payload/visibletext.h"
#include "core/store/recording.h"
#include "ui/program/programdialog.h"

#include <QLocale>
#include <QWidget>

namespace socketscope {

namespace {

constexpr qsizetype kShownChars = 60;

} // namespace

LessonProgram::LessonProgram(Lesson lesson, QSettings &settings, QWidget *parent)
    : QObject(parent)
    , m_lesson(std::move(lesson))
    , m_settings(settings)
    , m_parent(*parent)
    , m_follower(m_session.mutableRecording())
    , m_player(m_session, m_follower, m_lesson)
{
    connect(&m_player, &LessonPlayer::finished, this, [this] {
        if (m_player.checker().isComplete())
            showProgram();
        else
            giveUp(m_player.problem());
    });
}

LessonProgram::~LessonProgram() = default;

void LessonProgram::start()
{
    if (const QString host = hostBeyondThisComputer(m_lesson); !host.isEmpty()) {
        giveUp(
            tr("The script of this lesson goes beyond this computer (%1), so it is not performed "
               "here; “socketscope-cli code --lesson FILE” does it.")
                .arg(visibleLine(host.toUtf8(), kShownChars)));
        return;
    }
    if (const Result<void> watched = m_session.watchKernel(); !watched) {
        giveUp(watched.error().message);
        return;
    }
    if (const Result<void> started = m_player.start(); !started)
        giveUp(started.error().message);
}

void LessonProgram::showProgram()
{
    m_session.closeAll();
    auto *dialog = new ProgramDialog(m_session.recording(), m_settings, &m_parent);
    dialog->showLesson(m_lesson.title.in(QLocale().name()));
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    dialog->open();
    emit ended({});
}

void LessonProgram::giveUp(const QString &problem)
{
    emit ended(problem);
    deleteLater();
}

} // namespace socketscope
