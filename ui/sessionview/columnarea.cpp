#include "ui/sessionview/columnarea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace socketscope {

namespace {

constexpr int kMostLeastPx = 440; ///< a long word of a message is no reason to be wider

} // namespace

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

/// Its cards were measured before they showed all that they can show; narrower again would jump.
void ColumnArea::widenFor(int leastPx)
{
    if (leastPx > minimumWidth())
        setMinimumWidth(qMin(leastPx, qMax(kMostLeastPx, minimumWidth())));
}

void ColumnArea::fitColumn()
{
    const QSize room = maximumViewportSize();
    const int leastHeight = widget()->layout()->totalMinimumHeightForWidth(room.width());
    const bool isScrolled = leastHeight > room.height();
    const int width = isScrolled ? viewport()->width() : room.width();
    widenFor(widget()->minimumSizeHint().width()
        + (isScrolled ? verticalScrollBar()->sizeHint().width() : 0));
    widget()->resize(width, qMax(room.height(), leastHeight));
}

} // namespace socketscope
