#include "ui/panes/clientpane.h"
#include "ui/panes/connectionspane.h"
#include "ui/sessionview/liveview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"
#include "ui/window/menus/standinmenu.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildClientMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Client"));
    addStandIn(menu, this);
    ClientPane *client = &m_live->client();
    ConnectionsPane *connections = &m_live->connections();
    addEntry(
        menu, tr("&Connect client"), QKeySequence(Qt::Key_F6), client, &ClientPane::connectClient);
    addEntry(menu, tr("C&ancel connecting"), QKeySequence(Qt::SHIFT | Qt::Key_F6), client,
        &ClientPane::cancel);
    menu->addSeparator();
    addEntry(menu, tr("&Finish sending"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        connections, &ConnectionsPane::finishSendingSelected);
    menu->addAction(connections->pauseReceiving());
    addEntry(menu, tr("&Disconnect"), QKeySequence(Qt::CTRL | Qt::Key_D), connections,
        &ConnectionsPane::disconnectSelected);
    addEntry(menu, tr("&Reset"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), connections,
        &ConnectionsPane::resetSelected);
    addEntry(menu, tr("Fold or unfold the card"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F6),
        client, &ClientPane::toggleFolded);
}

} // namespace socketscope
