#include "ui/theme/plaintext.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"

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
