#include "ui/window/menus/standinmenu.h"

#include "ui/sessionview/sessionview.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace socketscope {

namespace {

const QString kObjectName = QStringLiteral("standIn");

} // namespace

void addStandIn(QMenu *menu, MainWindow *window)
{
    const QString title = menu->title();
    const QString quiet = QString(title).remove(u'&'); // a hidden menu's letter would count too
    QMenu *standIn = window->menuBar()->addMenu(quiet);
    standIn->setObjectName(kObjectName);
    standIn->addAction(MainWindow::tr("This menu is for the running session, in the first tab"))
        ->setEnabled(false);
    standIn->addAction(window->showRunningEntry());
    standIn->menuAction()->setVisible(false);
    QObject::connect(window, &MainWindow::currentViewChanged, standIn,
        [window, menu, standIn, title, quiet](const SessionView *view) {
            const bool acts = window->isRunningSession(view);
            menu->menuAction()->setVisible(acts);
            standIn->menuAction()->setVisible(!acts);
            menu->setTitle(acts ? title : quiet);
            standIn->setTitle(acts ? quiet : title);
        });
}

bool isStandIn(const QMenu &menu)
{
    return menu.objectName() == kObjectName;
}

} // namespace socketscope
