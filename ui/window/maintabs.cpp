// The tabs of MainWindow: which are there, what they are called, and what is told of the one shown.

#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "ui/panes/serverpane.h"
#include "ui/panes/statusline.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"

#include <QTabWidget>

namespace socketscope {

SessionView *MainWindow::currentView() const
{
    return qobject_cast<SessionView *>(m_tabs->currentWidget());
}

bool MainWindow::isRunningSession(const SessionView *view) const
{
    return view && view == m_live;
}

QList<SessionView *> MainWindow::views() const
{
    QList<SessionView *> views;
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (auto *view = qobject_cast<SessionView *>(m_tabs->widget(index)))
            views.append(view);
    }
    return views;
}

/// Between the tabs and the session; with one session there are no tabs, nor any room for them.
static void leaveRoomForBar(QTabWidget *tabs)
{
    setStyleProperty(
        tabs, "tabs", tabs->count() > 1 ? QStringLiteral("several") : QStringLiteral("one"));
}

void MainWindow::addTab(QWidget *page, const QString &title, const QString &toolTip)
{
    const int index = m_tabs->addTab(page, QString(title).replace(u'&', QLatin1String("&&")));
    m_tabs->setTabToolTip(index, plainToolTip(toolTip));
    m_tabs->setCurrentIndex(index);
    leaveRoomForBar(m_tabs);
}

void MainWindow::addView(SessionView *view)
{
    connect(view, &SessionView::changed, this, [this, view] { updateStatus(view); });
    connect(view, &SessionView::followingChanged, this, [this, view](bool following) {
        if (view == currentView())
            emit currentFollowingChanged(following);
    });
    connect(view, &SessionView::partsChanged, this, [this, view] {
        if (view == currentView())
            emit currentPartsChanged();
    });
    TranscriptSaving *saving = &view->saving();
    connect(saving, &TranscriptSaving::saved, this, [this, view] { onSaved(view); });
    connect(saving, &TranscriptSaving::failed, this, &MainWindow::forgetClosing);
    connect(saving, &TranscriptSaving::dismissed, this, &MainWindow::forgetClosing);
    addTab(view, view->title(), view->longTitle());
    updateStatus(view);
}

void MainWindow::closeTab(QWidget *page)
{
    const int index = m_tabs->indexOf(page);
    if (index < 0 || page == m_live)
        return;
    if (auto *view = qobject_cast<SessionView *>(page)) {
        m_tabs->setCurrentWidget(view); // what is asked about is seen
        if (!mayClose(*view, tr("Close the tab"),
                tr("Save the changes to “%1” before its tab is closed?").arg(view->title())))
            return;
    }
    removeTab(page);
}

void MainWindow::removeTab(QWidget *page)
{
    if (auto *view = qobject_cast<SessionView *>(page)) {
        closeComparisons(view);
        m_discarded.remove(view);
        if (m_closesWhenSaved == view)
            forgetClosing();
    }
    m_tabs->removeTab(m_tabs->indexOf(page));
    leaveRoomForBar(m_tabs);
    page->deleteLater();
}

void MainWindow::stepTab(int direction)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + direction + count) % count);
}

void MainWindow::closeCurrentTab()
{
    closeTab(m_tabs->currentWidget());
}

void MainWindow::onCurrentChanged()
{
    SessionView *view = currentView();
    emit currentViewChanged(view);
    emit currentPartsChanged();
    m_statusLine->setTellsOfSession(view != nullptr);
    if (view) {
        emit currentFollowingChanged(view->isFollowing());
        updateStatus(view);
    } else if (m_tabs->currentWidget()) {
        setWindowTitle(tr("%1[*] — Socketscope")
                           .arg(m_tabs->tabText(m_tabs->currentIndex())
                                    .replace(QLatin1String("&&"), QLatin1String("&"))));
        setWindowModified(false);
    }
}

void MainWindow::updateTab(QWidget *page)
{
    const auto *view = qobject_cast<const SessionView *>(page);
    const int index = m_tabs->indexOf(page);
    QString text = view->title().replace(u'&', QLatin1String("&&"));
    if (view != m_live && view->hasUnsaved())
        text += u'*';
    if (m_tabs->tabText(index) != text)
        m_tabs->setTabText(index, text);
    const QString toolTip = plainToolTip(view->longTitle());
    if (m_tabs->tabToolTip(index) != toolTip)
        m_tabs->setTabToolTip(index, toolTip);
}

void MainWindow::updateStatus(SessionView *view)
{
    updateTab(view);
    if (view != currentView())
        return;
    const LogFollower &follower = view->follower();
    const SocketBook &sockets = follower.sockets();
    const Recording &recording = follower.recording();
    m_statusLine->setFigures({follower.eventCount(), sockets.bytesReceived(), sockets.bytesSent(),
        sockets.openConnections(), recording.lostEvents(), recording.payload().droppedBytes()});
    m_statusLine->setState(view->state());
    showKept(view == m_live);
    const bool unsaved = view->hasUnsaved();
    m_statusLine->setSavedAt(view->saving().savedAt());
    m_statusLine->setUnsaved(unsaved);
    setWindowTitle(tr("%1[*] — Socketscope").arg(view->title()));
    setWindowModified(unsaved);
}

void MainWindow::tellReach(const EndpointStatus &status)
{
    if (!status.id.isServer())
        return;
    using Reach = StatusLine::Reach;
    if (status.phase == EndpointStatus::Phase::Listening)
        m_statusLine->setReach(status.address.isLoopback() ? Reach::Loopback : Reach::Network);
    else if (!m_live->server().isRunning())
        m_statusLine->setReach(Reach::Nobody);
}

/// A server that goes step by step has no status but its calls.
void MainWindow::tellStepReach(quint32 socketId)
{
    using Reach = StatusLine::Reach;
    const LogFollower &follower = m_live->follower();
    const SocketFacts *socket = follower.sockets().find(socketId);
    if (!socket || socket->listenerId != 0)
        return;
    const bool isReached
        = socket->isListener || (socket->isDatagram() && socket->localAddress != 0);
    if (!socket->isOpen())
        m_statusLine->setReach(Reach::Nobody);
    else if (isReached)
        m_statusLine->setReach(
            follower.recording().addresses().address(socket->localAddress).isLoopback()
                ? Reach::Loopback
                : Reach::Network);
}

} // namespace socketscope
