#pragma once

#include "ui/window/mainwindow.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

namespace socketscope {

/// An entry of a menu that calls `slot` of `receiver`.
template <typename Receiver, typename Slot>
QAction *addEntry(
    QMenu *menu, const QString &text, const QKeySequence &shortcut, Receiver *receiver, Slot slot)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    QObject::connect(action, &QAction::triggered, receiver, slot);
    return action;
}

/// An entry that calls `act` with the session that is shown, and is disabled while none is.
template <typename Act>
QAction *addViewEntry(
    QMenu *menu, const QString &text, const QKeySequence &shortcut, MainWindow *window, Act act)
{
    QAction *action = addEntry(menu, text, shortcut, window, [window, act] {
        if (SessionView *view = window->currentView())
            act(*view);
    });
    QObject::connect(window, &MainWindow::currentViewChanged, action,
        [action](SessionView *view) { action->setEnabled(view != nullptr); });
    return action;
}

} // namespace socketscope
