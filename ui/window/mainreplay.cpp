// Replaying an opened session from MainWindow: it runs in the live one, both are shown.

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/transcript/transcriptopening.h"
#include "ui/session/selection.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/openedview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/replaydialog.h"

#include <QTabWidget>

namespace socketscope {

bool MainWindow::canReplayCurrent() const
{
    const auto *view = qobject_cast<const OpenedView *>(currentView());
    return view && view->opening().isLoaded();
}

void MainWindow::replayCurrent()
{
    if (!canReplayCurrent())
        return;
    auto *view = static_cast<OpenedView *>(currentView());
    auto *dialog = view->findChild<ReplayDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        // A part of the view, so that it never outlives the record.
        dialog = new ReplayDialog(m_session, view->opening().recording(), view->title(), view);
        connect(dialog, &ReplayDialog::recordWanted, this,
            [this, view](qsizetype event) { showCall(*view, event); });
        connect(dialog, &ReplayDialog::liveWanted, this,
            [this](qsizetype event) { showCall(*m_live, event); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showCall(SessionView &view, qsizetype event)
{
    LogFollower &follower = view.follower();
    if (event >= follower.eventCount())
        follower.catchUp();
    if (event < 0 || event >= follower.eventCount()) // of a session that is played up to before it
        return;
    m_tabs->setCurrentWidget(&view);
    view.setFollowing(false);
    view.selection().setEvent(event, follower.recording().events().at(event).socketId);
}

} // namespace socketscope
