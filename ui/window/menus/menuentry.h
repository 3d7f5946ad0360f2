#pragma once

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

} // namespace socketscope
