#include "app/application.h"

#include "app/translation.h"
#include "core/journal/sessionkeeper.h"
#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "ui/theme/theme.h"
#include "ui/window/appearance.h"
#include "ui/window/datakept.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

namespace socketscope {

Application::Application(QApplication &application, std::optional<qint64> payloadLimit)
{
    installTranslations(application, Appearance::language(m_settings));
    // All icons are our own. To look in the desktop's themes whether one of them has a better cross
    // for the filter's field would cost a tenth of the time to the first window.
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/socketscope.svg")));
    applyColours(application, Appearance::theme(m_settings));
    m_session = std::make_unique<Session>(payloadLimit.value_or(DataKept::limit(m_settings)));
    // Without it, states and gauges show what the calls alone tell.
    if (const Result<void> watched = m_session->watchKernel(); !watched)
        qWarning("%s", qUtf8Printable(watched.error().message));
    m_keeper
        = std::make_unique<SessionKeeper>(*m_session, m_settings, JournalFolder::defaultPath());
    m_follower = std::make_unique<LogFollower>(m_session->mutableRecording());
    m_window = std::make_unique<MainWindow>(*m_session, *m_follower, m_settings);
    m_window->keepSessions(*m_keeper);
    m_keeper->begin();
    applyStyleSheet(application);
}

Application::~Application() = default;

void Application::start(const WindowOptions &options)
{
    m_window->show();
    if (options.listen)
        m_window->startServer(*options.listen, options.echo);
    for (const EndpointUrl &target : options.connect)
        m_window->connectClient(target);
    m_window->openTranscripts(options.files);
}

} // namespace socketscope
