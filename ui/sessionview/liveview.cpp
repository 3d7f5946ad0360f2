#include "ui/sessionview/liveview.h"

#include "core/journal/sessionkeeper.h"
#include "core/net/session.h"
#include "core/store/logfollower.h"
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

bool LiveView::hasUnsaved() const
{
    return SessionView::hasUnsaved() && !(m_keeper && m_keeper->holdsAll());
}

QString LiveView::unsavedSentence() const
{
    if (!m_keeper || !hasUnsavedCalls())
        return SessionView::unsavedSentence();
    constexpr qsizetype kMost = 1 << 30;
    const JournalState state = m_keeper->state();
    const qsizetype calls = follower().eventCount() - qMax(state.calls, saving().savedCount());
    if (calls <= 0 && state.loss.calls > 0)
        return tr("%n call(s) are kept on disk without their data, which would be lost.", nullptr,
            int(qMin(state.loss.calls, kMost)));
    return tr("%n call(s) are not on disk and would be lost.", nullptr,
        int(qBound(qsizetype(0), calls, kMost)));
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
