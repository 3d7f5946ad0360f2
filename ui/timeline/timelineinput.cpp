#include "core/describe/callformat.h"
#include "core/describe/notetext.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "ui/session/selection.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace socketscope {

namespace {

/// A click or the cursor this near to a mark's centre means it.
constexpr double kReachPx = 11;
/// One notch of a wheel (120 units, QWheelEvent) changes the zoom by this factor.
constexpr double kZoomPerNotch = 1.25;
constexpr double kUnitsPerNotch = 120;
constexpr double kPxPerNotch = 80;
constexpr qsizetype kBubbleNoteChars = 120;

double notchesOf(const QWheelEvent *event, bool horizontal)
{
    const QPoint delta = event->angleDelta();
    return (horizontal ? delta.x() : delta.y()) / kUnitsPerNotch;
}

} // namespace

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF at = toPlot(event->position());
    // X11 and Qt turn the wheel sideways while Alt is held.
    const bool alt = event->modifiers() & Qt::AltModifier;
    const double vertical = notchesOf(event, false) + (alt ? notchesOf(event, true) : 0);
    const double sideways = alt ? 0 : notchesOf(event, true);
    event->accept();
    if (alt || at.x() < 0) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(qRound(bar->value() - vertical * bar->singleStep()));
        return;
    }
    if (m_scene.eventCount() == 0)
        return;
    if (event->modifiers() & Qt::ShiftModifier)
        m_viewport.panBy((vertical + sideways) * kPxPerNotch);
    else if (qAbs(sideways) > qAbs(vertical))
        m_viewport.panBy(sideways * kPxPerNotch);
    else
        m_viewport.zoomAbout(at.x(), std::pow(kZoomPerNotch, vertical));
    moved();
}

qsizetype TimelineView::eventAt(QPointF position)
{
    const QPointF at = toPlot(position);
    if (at.x() < 0 || at.y() < 0)
        return -1;
    const TimelineMark *mark = frame().markAt(at.x(), at.y(), kReachPx);
    return mark ? qsizetype(mark->event) : -1;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    const QPointF at = toPlot(event->position());
    if (at.x() < 0) {
        const qsizetype row = rowAtPoint(event->position());
        if (row >= 0 && m_scene.list().rows()[size_t(row)].isHeading())
            toggleGroup(m_scene.list().rows()[size_t(row)].endpoint);
        else if (row >= 0)
            m_selection.setSocket(m_scene.list().rows()[size_t(row)].socketId);
        return;
    }
    if (event->button() == Qt::LeftButton && m_scene.eventCount() > 0
        && pressCursor(event->position(), event->modifiers() & Qt::ShiftModifier))
        return;
    m_dragFrom = event->position();
    m_dragLast = event->position();
    m_dragging = false;
    const qsizetype hit = eventAt(event->position());
    if (hit >= 0 && event->button() == Qt::LeftButton)
        selectEvent(hit);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_draggedCursor) {
        placeCursor(*m_draggedCursor, pointNear(event->position()));
        return;
    }
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) || m_dragFrom.isNull()) {
        setHovered(eventAt(event->position()));
        const qsizetype row
            = toPlot(event->position()).x() < 0 ? rowAtPoint(event->position()) : -1;
        const bool isHeading = row >= 0 && m_scene.list().rows()[size_t(row)].isHeading();
        const bool isGrip = row < 0 && m_hovered < 0 && cursorAt(toPlot(event->position()));
        viewport()->setCursor(isHeading ? Qt::PointingHandCursor
                : isGrip                ? Qt::SizeHorCursor
                                        : Qt::ArrowCursor);
        return;
    }
    const QPointF way = event->position() - m_dragFrom;
    if (!m_dragging && way.manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_dragging) {
        m_dragging = true;
        setHovered(-1);
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    const QPointF step = event->position() - m_dragLast;
    m_dragLast = event->position();
    verticalScrollBar()->setValue(qRound(verticalScrollBar()->value() - step.y()));
    if (qAbs(step.x()) > 0) {
        m_viewport.panBy(step.x());
        moved();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_draggedCursor.reset();
    m_dragFrom = QPointF();
    m_dragging = false;
    viewport()->unsetCursor();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype hit = eventAt(event->position());
    if (hit >= 0) {
        selectEvent(hit);
        zoomToBurst();
    } else if (toPlot(event->position()).x() >= 0) {
        fitAll();
    }
}

void TimelineView::setHovered(qsizetype event)
{
    if (event == m_hovered)
        return;
    m_hovered = event;
    m_bubble = event < 0 ? QStringList() : bubbleOf(event);
    viewport()->update();
}

QStringList TimelineView::bubbleOf(qsizetype event) const
{
    const SocketEvent &call = m_scene.recording().events().at(event);
    const CallFormat format(m_scene.recording());
    const SocketFacts *facts = m_scene.sockets().find(call.socketId);
    QStringList lines{format.inC(call), format.sentence(call, event + 1, facts)};
    if (m_timeMode != TimeMode::Relative) // which the sentence tells
        lines.append(timeLine(call.startNs));
    lines.append(latencyLines(event));
    return lines;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_scene.eventCount() == 0 || !handleKey(event))
        event->ignore();
}

bool TimelineView::handleKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return m_cursors.areSet();
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
        stepInLane(-1);
        return true;
    case Qt::Key_Right:
        stepInLane(1);
        return true;
    case Qt::Key_Up:
        stepToLane(-1);
        return true;
    case Qt::Key_Down:
        stepToLane(1);
        return true;
    case Qt::Key_Home:
        stepToEnd(false);
        return true;
    case Qt::Key_End:
        stepToEnd(true);
        return true;
    case Qt::Key_PageUp:
        m_viewport.panBy(m_viewport.widthPx() * 0.8);
        moved();
        return true;
    case Qt::Key_PageDown:
        m_viewport.panBy(-m_viewport.widthPx() * 0.8);
        moved();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
    case Qt::Key_F:
        fitAll();
        return true;
    case Qt::Key_A:
    case Qt::Key_BracketLeft:
        setCursorA();
        return true;
    case Qt::Key_B:
    case Qt::Key_BracketRight:
        setCursorB();
        return true;
    case Qt::Key_Escape:
        if (m_cursors.isEmpty())
            return false;
        removeCursors();
        return true;
    case Qt::Key_Z:
        zoomToBurst();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selectedEvent() >= 0)
            emit detailsRequested(selectedEvent());
        return selectedEvent() >= 0;
    default:
        return false;
    }
}

quint32 TimelineView::currentSocket() const
{
    if (selectedEvent() >= 0)
        return m_scene.recording().events().at(selectedEvent()).socketId;
    if (m_scene.lanes().find(m_selection.socket()))
        return m_selection.socket();
    const qsizetype first = m_scene.list().laneBeside(-1, 1);
    return first < 0 ? 0 : m_scene.list().rows()[size_t(first)].socketId;
}

void TimelineView::stepInLane(int direction)
{
    const Lane *lane = currentLane();
    if (!lane || lane->size() == 0)
        return;
    const qsizetype now = selectedEvent() < 0 ? -1 : lane->indexOf(selectedEvent());
    const qsizetype next = now < 0 ? (direction > 0 ? 0 : lane->size() - 1) : now + direction;
    if (next >= 0 && next < lane->size())
        selectEvent(lane->number(next));
}

void TimelineView::stepToLane(int direction)
{
    if (selectedEvent() < 0)
        return stepInLane(1);
    const LaneList &list = m_scene.list();
    const EventKey key = m_scene.keyOf(selectedEvent());
    qsizetype row = list.rowOf(currentSocket());
    // An accepted socket on which nothing was called yet has no mark to go to.
    for (qsizetype next = list.laneBeside(row, direction); next != row;
         next = list.laneBeside(row, direction)) {
        row = next;
        const Lane *lane = m_scene.lane(list.rows()[size_t(row)]);
        if (lane && lane->size() > 0)
            return selectEvent(nearestInLane(*lane, key));
    }
}

qsizetype TimelineView::nearestInLane(const Lane &lane, EventKey key) const
{
    const TimelineAxis axis(axisMode(), m_scene.order());
    const qsizetype after = lane.lowerBound(key);
    if (after == 0)
        return lane.number(0);
    if (after == lane.size())
        return lane.number(after - 1);
    const qint64 unit = axis.unitOf(key);
    const qint64 right = saturatedDifference(axis.unitOf(lane.key(after)), unit);
    const qint64 left = saturatedDifference(unit, axis.unitOf(lane.key(after - 1)));
    return lane.number(right < left ? after : after - 1);
}

void TimelineView::stepToEnd(bool last)
{
    const Lane *lane = currentLane();
    if (last)
        m_viewport.showEnd();
    else
        m_viewport.showStart();
    moved();
    if (lane && lane->size() > 0)
        selectEvent(lane->number(last ? lane->size() - 1 : 0));
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceTimelineFocus(*this);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace socketscope
