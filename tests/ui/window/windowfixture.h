#pragma once

#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "tests/core/timeline/handmadelog.h"
#include "ui/window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace socketscope {

/// The whole window around a session that makes no calls of its own, with settings of its own.
struct WindowFixture
{
    QTemporaryDir folder;
    Session session;
    LogFollower follower{session.mutableRecording()};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MainWindow window{session, follower, settings};
};

} // namespace socketscope
