#include "ui/theme/taborder.h"

#include <QList>
#include <QWidget>

namespace socketscope {

void tabInto(QWidget *before, const QWidget *whole)
{
    QList<QWidget *> parts;
    for (QWidget *next = whole->nextInFocusChain(); next != whole; next = next->nextInFocusChain())
        if (whole->isAncestorOf(next))
            parts.append(next);
    QWidget *last = before;
    for (QWidget *next : parts) {
        QWidget::setTabOrder(last, next);
        last = next;
    }
}

} // namespace socketscope
