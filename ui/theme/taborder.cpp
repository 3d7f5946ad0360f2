#include "ui/theme/taborder.h"

#include <QList>
#include <QWidget>

namespace socketscope {

void tabInto(QWidget *before, const QWidget *whole)
{
    QList<QWidget *> parts; // setTabOrder() passes over what takes no focus
    for (QWidget *next = whole->nextInFocusChain(); next != whole; next = next->nextInFocusChain())
        if (whole->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            parts.append(next);
    QWidget *last = before;
    while (last->focusPolicy() == Qt::NoFocus && !last->isWindow())
        last = last->previousInFocusChain();
    for (QWidget *next : parts) {
        QWidget::setTabOrder(last, next);
        last = next;
    }
}

} // namespace socketscope
