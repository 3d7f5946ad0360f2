#include "ui/panes/serverpane.h"
#include "ui/sessionview/liveview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"
#include "ui/window/menus/standinmenu.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildServerMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Server"));
    addStandIn(menu, this);
    ServerPane *server = &m_live->server();
    QAction *toggle = addEntry(
        menu, tr("&Start server"), QKeySequence(Qt::Key_F5), server, &ServerPane::startOrStop);
    connect(server, &ServerPane::runningChanged, toggle, [toggle](bool running) {
        toggle->setText(running ? tr("&Stop server") : tr("&Start server"));
    });
    QAction *pause = addEntry(menu, tr("Pause &accept"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
        server, &ServerPane::pauseAccept);
    pause->setCheckable(true);
    pause->setEnabled(false);
    connect(server, &ServerPane::runningChanged, pause, &QAction::setEnabled);
    connect(server, &ServerPane::acceptPausedChanged, pause, &QAction::setChecked);
    addEntry(menu, tr("Fold or unfold the card"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5),
        server, &ServerPane::toggleFolded);
}

} // namespace socketscope
