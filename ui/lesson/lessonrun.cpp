#include "ui/lesson/lessonrun.h"

#include "core/lesson/lessonwords.h"
#include "core/store/logfollower.h"

#include <QLocale>

namespace socketscope {

LessonRun::LessonRun(Lesson lesson, LogFollower &follower, bool fromNow, QObject *parent)
    : QObject(parent)
    , m_lesson(std::move(lesson))
    , m_follower(follower)
    , m_fromNow(fromNow)
    , m_language(QLocale().name())
{
    connect(&m_follower, &LogFollower::grown, this, &LessonRun::follow);
    connect(&m_follower, &LogFollower::kernelTold, this, &LessonRun::follow);
    restart();
}

void LessonRun::restart()
{
    m_followed = {m_follower.eventCount(), m_follower.kernelFactCount()};
    m_checker = std::make_unique<LessonChecker>(
        m_lesson, m_follower.recording(), m_fromNow ? m_followed : LogPrefix());
    m_checker->follow(m_followed);
    m_toldDone = m_checker->doneCount();
    m_toldRows = rowsNow();
    m_toldInstead = -1;
    emit progressed();
}

void LessonRun::follow()
{
    const LogPrefix end{m_follower.eventCount(), m_follower.kernelFactCount()};
    // A session that is played backward is not undone.
    if (end.events < m_followed.events || end.facts < m_followed.facts)
        return;
    m_followed = end;
    m_checker->follow(end);
    const std::optional<LessonInstead> instead = m_checker->instead();
    const qsizetype row = instead ? instead->row : -1;
    const QList<qsizetype> rows = rowsNow();
    if (m_checker->doneCount() == m_toldDone && rows == m_toldRows && row == m_toldInstead)
        return;
    m_toldRows = rows;
    m_toldDone = m_checker->doneCount();
    m_toldInstead = row;
    emit progressed();
}

QList<qsizetype> LessonRun::rowsNow() const
{
    return m_checker->isComplete() ? QList<qsizetype>()
                                   : m_checker->progress().at(m_checker->doneCount()).rows;
}

QString LessonRun::insteadText() const
{
    const std::optional<LessonInstead> instead = m_checker->instead();
    return instead ? socketscope::insteadText(*m_checker, *instead, m_language) : QString();
}

} // namespace socketscope
