#include "core/replay/player.h"
#include "ui/sessionview/openedview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildPlaybackMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Playback"));
    const auto add = [this, menu](const QString &text, QKeyCombination key, void (Player::*act)()) {
        QAction *action = addEntry(menu, text, QKeySequence(key), this, [this, act] {
            if (auto *view = qobject_cast<OpenedView *>(currentView()))
                (view->player().*act)();
        });
        connect(this, &MainWindow::currentViewChanged, action, [action](SessionView *view) {
            action->setEnabled(qobject_cast<OpenedView *>(view) != nullptr);
        });
    };
    add(tr("&Play or pause"), Qt::CTRL | Qt::Key_P, &Player::togglePlaying);
    add(tr("Step &forward"), Qt::ALT | Qt::Key_Right, &Player::stepForward);
    add(tr("Step &back"), Qt::ALT | Qt::Key_Left, &Player::stepBack);
    add(tr("&Go to the beginning"), Qt::ALT | Qt::Key_Home, &Player::goToStart);
    add(tr("Show the &whole session"), Qt::ALT | Qt::Key_End, &Player::goToEnd);
    menu->addSeparator();
    add(tr("Fas&ter"), Qt::ALT | Qt::Key_PageUp, &Player::goFaster);
    add(tr("&Slower"), Qt::ALT | Qt::Key_PageDown, &Player::goSlower);
}

} // namespace socketscope
