#include "ui/models/matchsteps.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/filterbar.h"
#include "ui/sessionview/noteacts.h"
#include "ui/sessionview/pictureexport.h"
#include "ui/sessionview/sessionview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"

#include <QApplication>
#include <QMenuBar>

namespace socketscope {

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    // The focused widget's own Ctrl+C stays its own: the entry is for the menu.
    addEntry(menu, tr("&Copy\tCtrl+C"), {}, this, &MainWindow::copyFocused);
    addViewEntry(menu, tr("Copy p&icture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
        [](SessionView &view) { view.pictures().copyPicture(); });
    addViewEntry(menu, tr("Copy as &Mermaid diagram"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this,
        [](SessionView &view) { view.pictures().copyDiagram(); });
    menu->addSeparator();
    addViewEntry(menu, tr("&Filter calls"), QKeySequence::Find, this,
        [](SessionView &view) { view.filterBar().focusFilter(); });
    addViewEntry(menu, tr("Ne&xt match"), QKeySequence(Qt::Key_F3), this,
        [](SessionView &view) { view.matches().selectNext(); });
    addViewEntry(menu, tr("&Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3), this,
        [](SessionView &view) { view.matches().selectPrevious(); });
    addViewEntry(menu, tr("&Write a message"), QKeySequence(Qt::CTRL | Qt::Key_M), this,
        [](SessionView &view) { view.chat().focusMessage(); });
    menu->addSeparator();
    addViewEntry(menu, tr("Write a &note…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
        [](SessionView &view) { view.noteActs().write(); });
    addViewEntry(menu, tr("&Delete the note"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this,
        [](SessionView &view) { view.noteActs().remove(); });
}

void MainWindow::copyFocused()
{
    if (QWidget *focused = QApplication::focusWidget())
        QMetaObject::invokeMethod(focused, "copy");
}

} // namespace socketscope
