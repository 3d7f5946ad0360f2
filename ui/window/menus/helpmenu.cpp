#include "ui/theme/plaintext.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"
#include "ui/window/shortcutsdialog.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addEntry(menu, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this,
        &MainWindow::showShortcuts);
    QAction *about = addEntry(menu, tr("&About Socketscope"), {}, this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*menuBar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    showPlainMessage(this, QMessageBox::Information, tr("About Socketscope"),
        tr("Socketscope %1\n\nStart a server, connect clients, talk over them, and watch every "
           "socket call of both ends happen.\n\nMIT License. Built with Qt %2.")
            .arg(QStringLiteral(SOCKETSCOPE_VERSION), QLatin1StringView(qVersion())));
}

} // namespace socketscope
