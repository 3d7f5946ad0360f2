#pragma once

#include "core/lesson/lessonchecker.h"

#include <QObject>

#include <memory>

namespace socketscope {

class LogFollower;

/// A lesson that is being taken: owns it, and says how far the log of one view has come in it.
class LessonRun final : public QObject
{
    Q_OBJECT

public:
    /// fromNow: what the log holds already does not count; of a session that is over, all does. The
    /// follower must outlive it.
    LessonRun(Lesson lesson, LogFollower &follower, bool fromNow, QObject *parent = nullptr);

    /// Begins anew: what was done until now does not count, unless it was all there before.
    void restart();
    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] const LessonChecker &checker() const { return *m_checker; }
    /// Page 0 is the introduction, then come the steps, and at last the end.
    [[nodiscard]] int lastPage() const { return int(m_lesson.steps.size()) + 1; }
    /// What happened instead of the step to be done now; "" if nothing of the kind was seen.
    [[nodiscard]] QString insteadText() const;
    /// Of the lesson's texts: that of the program.
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QString text(const LessonText &text) const { return text.in(m_language); }

signals:
    /// Steps or parts of them were done, or something else was done instead of one.
    void progressed();

private:
    void follow();
    [[nodiscard]] QList<qsizetype> rowsNow() const;

    const Lesson m_lesson;
    LogFollower &m_follower;
    const bool m_fromNow;
    const QString m_language;
    std::unique_ptr<LessonChecker> m_checker;
    LogPrefix m_followed;
    int m_toldDone = 0;
    QList<qsizetype> m_toldRows; ///< of the step to be done
    qsizetype m_toldInstead = -1;
};

} // namespace socketscope
