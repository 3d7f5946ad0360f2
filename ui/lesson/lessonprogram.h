#pragma once

#include "core/lesson/lessonplayer.h"
#include "core/net/session.h"
#include "core/store/logfollower.h"

#include <QObject>

#include <memory>

class QSettings;
class QWidget;

namespace socketscope {

/// Performs a lesson by its play script, in a session of its own, and shows what it did as a
/// program. Goes away with the dialog, or when there is none.
class LessonProgram final : public QObject
{
    Q_OBJECT

public:
    /// The dialog's parent owns it; the settings must outlive it.
    LessonProgram(Lesson lesson, QSettings &settings, QWidget *parent);
    ~LessonProgram() override;

    void start();

signals:
    /// The dialog is there, or a sentence why there is none.
    void ended(const QString &problem);

private:
    void showProgram();
    void giveUp(const QString &problem);

    const Lesson m_lesson;
    QSettings &m_settings;
    QWidget &m_parent;
    Session m_session;
    LogFollower m_follower;
    LessonPlayer m_player;
};

} // namespace socketscope
