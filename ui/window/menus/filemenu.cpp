#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"
#include "ui/window/pictureexport.h"
#include "ui/window/transcriptsaving.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addEntry(menu, tr("&Save transcript…"), QKeySequence::Save, m_saving, &TranscriptSaving::save);
    addEntry(menu, tr("Save transcript &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        m_saving, &TranscriptSaving::saveAs);
    menu->addSeparator();
    addEntry(menu, tr("&Export picture…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
        m_pictureExport, &PictureExport::ask);
    menu->addSeparator();
    QAction *quit
        = addEntry(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

} // namespace socketscope
