#include "ui/sessionview/columnarea.h"

#include <QEvent>
#include <QLayout>

namespace socketscope {

ColumnArea::ColumnArea(QWidget *column, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(column);
    setMinimumWidth(column->minimumSizeHint().width());
    viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    column->installEventFilter(this);
}

bool ColumnArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitColumn();
    return done;
}

void ColumnArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumn();
}

void ColumnArea::fitColumn()
{
    const QSize room = maximumViewportSize();
    const int leastHeight = widget()->layout()->totalMinimumHeightForWidth(room.width());
    const int width = leastHeight > room.height() ? viewport()->width() : room.width();
    widget()->resize(width, qMax(room.height(), leastHeight));
}

} // namespace socketscope
