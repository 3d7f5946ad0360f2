#include "ui/panes/clientpane.h"
#include "ui/panes/connectionspane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildClientMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Client"));
    addEntry(menu, tr("&Connect client"), QKeySequence(Qt::Key_F6), m_clientPane,
        &ClientPane::connectClient);
    addEntry(menu, tr("C&ancel connecting"), QKeySequence(Qt::SHIFT | Qt::Key_F6), m_clientPane,
        &ClientPane::cancel);
    menu->addSeparator();
    addEntry(menu, tr("&Finish sending"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        m_connectionsPane, &ConnectionsPane::finishSendingSelected);
    menu->addAction(m_connectionsPane->pauseReceiving());
    addEntry(menu, tr("&Disconnect"), QKeySequence(Qt::CTRL | Qt::Key_D), m_connectionsPane,
        &ConnectionsPane::disconnectSelected);
    addEntry(menu, tr("&Reset"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), m_connectionsPane,
        &ConnectionsPane::resetSelected);
}

} // namespace socketscope
