#include "ui/models/matchsteps.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/filterbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"
#include "ui/sessionview/noteacts.h"
#include "ui/sessionview/pictureexport.h"

#include <QApplication>
#include <QMenuBar>

namespace socketscope {

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    // The focused widget's own Ctrl+C stays its own: the entry is for the menu.
    addEntry(menu, tr("&Copy\tCtrl+C"), {}, this, &MainWindow::copyFocused);
    addEntry(menu, tr("Copy p&icture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        m_pictureExport, &PictureExport::copyPicture);
    addEntry(menu, tr("Copy as &Mermaid diagram"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        m_pictureExport, &PictureExport::copyDiagram);
    menu->addSeparator();
    addEntry(menu, tr("&Filter calls"), QKeySequence::Find, m_filterBar, &FilterBar::focusFilter);
    addEntry(menu, tr("Ne&xt match"), QKeySequence(Qt::Key_F3), m_matches, &MatchSteps::selectNext);
    addEntry(menu, tr("&Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3), m_matches,
        &MatchSteps::selectPrevious);
    addEntry(menu, tr("&Write a message"), QKeySequence(Qt::CTRL | Qt::Key_M), m_chatPane,
        &ChatPane::focusMessage);
    menu->addSeparator();
    addEntry(menu, tr("Write a &note…"), QKeySequence(Qt::CTRL | Qt::Key_E), m_noteActs,
        &NoteActs::write);
    addEntry(menu, tr("&Delete the note"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        m_noteActs, &NoteActs::remove);
}

void MainWindow::copyFocused()
{
    if (QWidget *focused = QApplication::focusWidget())
        QMetaObject::invokeMethod(focused, "copy");
}

} // namespace socketscope
