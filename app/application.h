#pragma once

#include "app/windowoptions.h"

#include <QSettings>

#include <memory>
#include <optional>

class QApplication;

namespace socketscope {

class LogFollower;
class MainWindow;
class Session;
class SessionKeeper;

/// Builds every object of the window program, passes each what it needs, and owns them all.
class Application
{
public:
    /// payloadLimit: bytes of data that are kept; what the settings say if it is not given.
    Application(QApplication &application, std::optional<qint64> payloadLimit);
    ~Application();
    Q_DISABLE_COPY_MOVE(Application)

    /// Shows the window and does what the command line asked for.
    void start(const WindowOptions &options);

private:
    QSettings m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionKeeper> m_keeper;
    std::unique_ptr<LogFollower> m_follower;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace socketscope
