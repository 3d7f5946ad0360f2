#include "app/application.h"

#include "app/translation.h"
#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "ui/session/selection.h"
#include "ui/theme/theme.h"
#include "ui/window/appearance.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

namespace socketscope {

Application::Application(QApplication &application)
{
    installTranslations(application, Appearance::language(m_settings));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/socketscope.svg")));
    applyTheme(application, Appearance::theme(m_settings));
    m_session = std::make_unique<Session>();
    m_follower = std::make_unique<LogFollower>(m_session->mutableRecording());
    m_selection = std::make_unique<Selection>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_follower, *m_selection, m_settings);
}

Application::~Application() = default;

void Application::start(const WindowOptions &options)
{
    m_window->show();
    if (options.listen)
        m_window->startServer(*options.listen, options.echo);
    for (const HostAndPort &target : options.connect)
        m_window->connectClient(target);
}

} // namespace socketscope
