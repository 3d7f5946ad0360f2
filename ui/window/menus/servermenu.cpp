#include "ui/panes/serverpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildServerMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Server"));
    QAction *toggle = addEntry(menu, tr("&Start server"), QKeySequence(Qt::Key_F5), m_serverPane,
        &ServerPane::startOrStop);
    connect(m_serverPane, &ServerPane::runningChanged, toggle, [toggle](bool running) {
        toggle->setText(running ? tr("&Stop server") : tr("&Start server"));
    });
    QAction *pause = addEntry(menu, tr("Pause &accept"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
        m_serverPane, &ServerPane::pauseAccept);
    pause->setCheckable(true);
    pause->setEnabled(false);
    connect(m_serverPane, &ServerPane::runningChanged, pause, &QAction::setEnabled);
    connect(m_serverPane, &ServerPane::acceptPausedChanged, pause, &QAction::setChecked);
}

} // namespace socketscope
