#pragma once

#include "core/lesson/lessonchecker.h"
#include "core/steps/labplayer.h"

#include <QObject>
#include <QTimer>

namespace socketscope {

class LogFollower;
class Session;

/// Goes through a lesson itself, by its play script: gives the commands to a live session, each
/// once the log shows what the one before was to bring about.
///
/// Ignores what the log held before. Session, follower (of that session) and lesson must outlive
/// it.
class LessonPlayer final : public QObject
{
    Q_OBJECT

public:
    LessonPlayer(
        Session &session, LogFollower &follower, const Lesson &lesson, QObject *parent = nullptr);

    /// Begins; to be called once. Fails with a sentence if the lesson has no play script.
    Result<void> start();
    [[nodiscard]] const LessonChecker &checker() const { return m_checker; }
    /// Why it did not come to the end of the script: a sentence; "" if it did.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// How long a command's effect is waited for, in milliseconds: as long as a replay waits.
    static constexpr int kPatienceMs = limits::kReplayTimeoutMs;

signals:
    /// The script is at its end and the lesson done, or something did not come; see problem().
    void finished();

private:
    void look();
    void advance();
    [[nodiscard]] bool hasCome(const LessonCommand &command);
    [[nodiscard]] bool conditionHasCome(const LessonCondition &until);
    [[nodiscard]] bool perform(const LessonCommand &command);
    [[nodiscard]] bool performOn(const LessonCommand &command, const SocketFacts &facts);
    [[nodiscard]] bool connectClient(const LessonCommand &command);
    [[nodiscard]] bool startServer(const LessonCommand &command);
    [[nodiscard]] quint32 socketOf(int name) const;
    [[nodiscard]] quint32 socketNamed(const QString &name) const;
    /// What the names stand for, those of the steps first.
    [[nodiscard]] SocketNames names() const;
    /// Null, and the problem is told, if the name stands for no socket yet.
    [[nodiscard]] const SocketFacts *factsOf(int name);
    void giveUp();
    void failInLab(int command, const QString &sentence);
    void finish(const QString &problem);

    Session &m_session;
    LogFollower &m_follower;
    const Lesson &m_lesson;
    LessonChecker m_checker;
    LabPlayer m_lab;
    SocketNames m_given; ///< what a command's `until` gave a name to
    QTimer m_patience;
    qsizetype m_command = 0; ///< the next one, or the one whose effect is waited for
    bool m_isWaiting = false;
    LogPrefix m_looked; ///< up to there for what is waited for
    QString m_problem;
    bool m_isOver = false;
};

} // namespace socketscope
