#include "ui/sessionview/liveview.h"

#include "core/net/session.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/clientpane.h"
#include "ui/panes/connectionspane.h"
#include "ui/panes/serverpane.h"
#include "ui/sessionview/transcriptsaving.h"

#include <QDir>
#include <QFileInfo>

namespace socketscope {

LiveView::LiveView(Session &session, LogFollower &follower, QSettings &settings, QWidget *parent)
    : SessionView(follower, &session, settings, parent)
    , m_serverPane(new ServerPane(session, follower, this))
    , m_clientPane(new ClientPane(session, this))
{
    for (QWidget *form :
        {static_cast<QWidget *>(m_serverPane), static_cast<QWidget *>(m_clientPane)})
        form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build({m_serverPane, m_clientPane});
    saving().setOrigin([&session] { return TranscriptOrigin{std::nullopt, session.settings()}; });
    connect(m_serverPane, &ServerPane::connectionLimitChanged, &connections(),
        &ConnectionsPane::setConnectionLimit);
}

void LiveView::startServer(const HostAndPort &address, bool echo)
{
    m_serverPane->listenOn(address.host, address.port, echo);
}

void LiveView::connectClient(const HostAndPort &target)
{
    m_clientPane->connectTo(target.host, target.port);
}

QString LiveView::title() const
{
    return saving().fileName().isEmpty() ? tr("New session")
                                         : QFileInfo(saving().fileName()).fileName();
}

QString LiveView::longTitle() const
{
    return tr("The session that is being recorded");
}

StatusLine::State LiveView::state() const
{
    return StatusLine::State::Recording;
}

void LiveView::save(QSettings &settings) const
{
    SessionView::save(settings);
    m_serverPane->save(settings);
    m_clientPane->save(settings);
    chat().save(settings);
}

void LiveView::restore(const QSettings &settings)
{
    SessionView::restore(settings);
    m_serverPane->restore(settings);
    m_clientPane->restore(settings);
    chat().restore(settings);
}

} // namespace socketscope
