// The menus of MainWindow: every act of the panes has an entry and a shortcut here.

#include "ui/panes/callspane.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/clientpane.h"
#include "ui/panes/connectionspane.h"
#include "ui/panes/filterbar.h"
#include "ui/panes/serverpane.h"
#include "ui/theme/plaintext.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/appearance.h"
#include "ui/window/mainwindow.h"
#include "ui/window/noticebar.h"
#include "ui/window/transcriptsaving.h"

#include <QApplication>
#include <QMenuBar>

namespace socketscope {

namespace {

template <typename Receiver, typename Slot>
QAction *add(
    QMenu *menu, const QString &text, const QKeySequence &shortcut, Receiver *receiver, Slot slot)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    QObject::connect(action, &QAction::triggered, receiver, slot);
    return action;
}

} // namespace

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildServerMenu();
    buildClientMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    add(menu, tr("&Save transcript…"), QKeySequence::Save, m_saving, &TranscriptSaving::save);
    add(menu, tr("Save transcript &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), m_saving,
        &TranscriptSaving::saveAs);
    menu->addSeparator();
    QAction *quit
        = add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    // The focused widget's own Ctrl+C stays its own: the entry is for the menu.
    add(menu, tr("&Copy\tCtrl+C"), {}, this, &MainWindow::copyFocused);
    menu->addSeparator();
    add(menu, tr("&Filter calls"), QKeySequence::Find, m_filterBar, &FilterBar::focusFilter);
    add(menu, tr("&Write a message"), QKeySequence(Qt::CTRL | Qt::Key_M), m_chatPane,
        &ChatPane::focusMessage);
}

void MainWindow::buildServerMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Server"));
    QAction *toggle = add(menu, tr("&Start server"), QKeySequence(Qt::Key_F5), m_serverPane,
        &ServerPane::startOrStop);
    connect(m_serverPane, &ServerPane::runningChanged, toggle, [toggle](bool running) {
        toggle->setText(running ? tr("&Stop server") : tr("&Start server"));
    });
}

void MainWindow::buildClientMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Client"));
    add(menu, tr("&Connect client"), QKeySequence(Qt::Key_F6), m_clientPane,
        &ClientPane::connectClient);
    add(menu, tr("C&ancel connecting"), QKeySequence(Qt::SHIFT | Qt::Key_F6), m_clientPane,
        &ClientPane::cancel);
    menu->addSeparator();
    add(menu, tr("&Finish sending"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        m_connectionsPane, &ConnectionsPane::finishSendingSelected);
    add(menu, tr("&Disconnect"), QKeySequence(Qt::CTRL | Qt::Key_D), m_connectionsPane,
        &ConnectionsPane::disconnectSelected);
    add(menu, tr("&Reset"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), m_connectionsPane,
        &ConnectionsPane::resetSelected);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QAction *follow = add(menu, tr("&Follow the newest calls"), QKeySequence(Qt::Key_F7), this,
        &MainWindow::setFollowing);
    follow->setCheckable(true);
    follow->setChecked(m_following);
    connect(this, &MainWindow::followingChanged, follow, &QAction::setChecked);
    add(menu, tr("&Next failed call"), QKeySequence(Qt::Key_F8), m_callsPane,
        &CallsPane::selectNextError);
    add(menu, tr("&Previous failed call"), QKeySequence(Qt::SHIFT | Qt::Key_F8), m_callsPane,
        &CallsPane::selectPreviousError);
    menu->addSeparator();
    add(menu, tr("Zoom &in"), QKeySequence::ZoomIn, m_timeline, &TimelineView::zoomIn);
    add(menu, tr("Zoom &out"), QKeySequence::ZoomOut, m_timeline, &TimelineView::zoomOut);
    add(menu, tr("Zoom to the calls &around the selected one"), QKeySequence(Qt::CTRL | Qt::Key_B),
        m_timeline, &TimelineView::zoomToBurst);
    add(menu, tr("Show the &whole session"), QKeySequence(Qt::CTRL | Qt::Key_0), m_timeline,
        &TimelineView::fitAll);
    menu->addSeparator();
    m_appearance->addTo(*menu);
    connect(m_appearance, &Appearance::languageChosen, this, [this] {
        m_notice->showNotice(tr("The language changes when Socketscope is started again."));
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this,
        &MainWindow::showShortcuts);
    QAction *about = add(menu, tr("&About Socketscope"), {}, this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::copyFocused()
{
    if (QWidget *focused = QApplication::focusWidget())
        QMetaObject::invokeMethod(focused, "copy");
}

void MainWindow::showShortcuts()
{
    QString text;
    for (const QAction *menuAction : menuBar()->actions()) {
        for (const QAction *action : menuAction->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                text += QStringLiteral("%1\t%2\n")
                            .arg(action->shortcut().toString(QKeySequence::NativeText),
                                action->text().remove(u'&'));
        }
    }
    text += tr("\nIn the timeline: arrows step from call to call, + and − zoom, Home and End go to "
               "the ends.\nIn the message box: Enter sends, Shift+Enter is a new line, Up and Down "
               "bring back earlier messages.");
    showPlainMessage(this, QMessageBox::Information, tr("Keyboard shortcuts"), text);
}

void MainWindow::showAbout()
{
    showPlainMessage(this, QMessageBox::Information, tr("About Socketscope"),
        tr("Socketscope %1\n\nStart a server, connect clients, talk over them, and watch every "
           "socket call of both ends happen.\n\nMIT License. Built with Qt %2.")
            .arg(QStringLiteral(SOCKETSCOPE_VERSION), QLatin1StringView(qVersion())));
}

} // namespace socketscope
