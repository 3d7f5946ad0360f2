// The two cursors that measure a span: how TimelinePainter shows them and how a person sets them.

#include "core/store/recording.h"
#include "core/timeline/stepruler.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace socketscope {

using namespace timelinemetrics;

namespace {

constexpr double kFlagSize = 15;
constexpr double kFlagTop = 13;
constexpr double kSpanPad = 7;
constexpr int kSpanAlpha = 20;
/// A cursor clings to a mark this near in time, and is taken hold of this near.
constexpr double kSnapPx = 6;
constexpr double kGripPx = 4;

} // namespace

/// Where the span between the cursors is told: between their flags, or beside them where it does
/// not fit.
QRectF TimelinePainter::spanBox(QRectF plot, const Overlay &overlay) const
{
    if (!overlay.cursors[0] || !overlay.cursors[1])
        return {};
    const auto [from, to]
        = std::minmax({plot.left() + qBound(0.0, *overlay.cursors[0], plot.width()),
            plot.left() + qBound(0.0, *overlay.cursors[1], plot.width())});
    const double width = QFontMetricsF(m_smallFont).horizontalAdvance(overlay.span) + 2 * kSpanPad;
    double left = (from + to) / 2 - width / 2;
    if (to - from < width + kFlagSize)
        left = to + kFlagSize + width < plot.right() ? to + kFlagSize : from - kFlagSize - width;
    return {qMax(left, plot.left()), 2, width, kAxisHeight - 4};
}

void TimelinePainter::paintCursors(QPainter &painter, QRectF plot, const Overlay &overlay) const
{
    if (!overlay.cursors[0] && !overlay.cursors[1])
        return;
    painter.save();
    painter.setClipRect(QRectF(plot.left(), 0, plot.width(), plot.bottom()));
    const auto shownX = [plot](double x) {
        return plot.left() + qBound(0.0, x, plot.width());
    };
    if (overlay.cursors[0] && overlay.cursors[1]) {
        const auto [from, to]
            = std::minmax({shownX(*overlay.cursors[0]), shownX(*overlay.cursors[1])});
        QColor ground = m_theme.accent;
        ground.setAlpha(kSpanAlpha);
        painter.fillRect(QRectF(QPointF(from, kAxisHeight), QPointF(to, plot.bottom())), ground);
        const QRectF pill = spanBox(plot, overlay);
        painter.fillRect(pill, m_theme.card);
        painter.setPen(m_theme.accent);
        painter.setFont(m_smallFont);
        painter.drawText(pill, Qt::AlignCenter, overlay.span);
    }
    for (const size_t which : {0u, 1u}) {
        if (!overlay.cursors[which])
            continue;
        const double x = *overlay.cursors[which];
        const bool isInView = x >= 0 && x <= plot.width();
        const double at = std::floor(shownX(x)) + 0.5;
        painter.setPen(QPen(m_theme.accent, 1));
        if (isInView)
            painter.drawLine(QPointF(at, kFlagTop + kFlagSize), QPointF(at, plot.bottom()));
        // Beyond the edge, the flag points there.
        QString name(QLatin1Char(which == 0 ? 'A' : 'B'));
        if (!isInView)
            name = x < 0 ? QChar(0x2039) + name : name + QChar(0x203a);
        const double half = isInView ? kFlagSize / 2 : kFlagSize * 0.75;
        const QRectF flag(
            qBound(plot.left(), at - half, plot.right() - 2 * half), kFlagTop, 2 * half, kFlagSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accentFill);
        painter.drawRoundedRect(flag, 3, 3);
        painter.setPen(m_theme.accentText);
        painter.setFont(m_stateFont);
        painter.drawText(flag, Qt::AlignCenter, name);
    }
    painter.restore();
}

void TimelineView::setCursorA()
{
    placeCursor(TimeCursors::A, selectedPoint());
}

void TimelineView::setCursorB()
{
    placeCursor(TimeCursors::B, selectedPoint());
}

void TimelineView::removeCursors()
{
    m_cursors.clear();
    m_draggedCursor.reset();
    viewport()->update();
    announceTimelineSpan(*this);
    emit cursorsChanged();
}

void TimelineView::copy()
{
    if (m_cursors.areSet())
        QGuiApplication::clipboard()->setText(
            tr("%1 (%2 ns)").arg(spanText(), QString::number(qAbs(m_cursors.spanNs()))));
}

QString TimelineView::spanText() const
{
    if (!m_cursors.areSet())
        return {};
    const qint64 ns = qAbs(m_cursors.spanNs());
    return tr("Δ %1 · %Ln call(s)", nullptr, int(m_cursors.calls(m_scene.order())))
        .arg(shortTimeText(ns));
}

void TimelineView::placeCursor(TimeCursors::Which which, TimePoint point)
{
    if (m_scene.eventCount() == 0)
        return;
    m_cursors.set(which, point);
    viewport()->update();
    announceTimelineSpan(*this);
    emit cursorsChanged();
}

/// The selected call, or the middle of the picture.
TimePoint TimelineView::selectedPoint() const
{
    if (selectedEvent() >= 0)
        return {m_scene.keyOf(selectedEvent()).startNs, selectedEvent()};
    return TimeCursors::pointAt(
        m_viewport.widthPx() / 2, TimelineAxis(axisMode(), m_scene.order()), scale());
}

/// The mark under the point, or nearly above or below it, or else the bare time.
TimePoint TimelineView::pointNear(QPointF position)
{
    qsizetype event = eventAt(position);
    const double x = toPlot(position).x();
    double nearest = kSnapPx;
    for (const TimelineMark &mark : frame().marks) {
        if (event >= 0)
            break;
        nearest = qMin(nearest, qAbs(double(mark.x) - x));
    }
    for (const TimelineMark &mark : frame().marks) {
        if (event < 0 && nearest < kSnapPx && qAbs(double(mark.x) - x) <= nearest)
            event = mark.event;
    }
    if (event >= 0)
        return {m_scene.keyOf(event).startNs, event};
    return TimeCursors::pointAt(x, TimelineAxis(axisMode(), m_scene.order()), scale());
}

std::optional<double> TimelineView::cursorX(TimeCursors::Which which) const
{
    const std::optional<TimePoint> &point = m_cursors.at(which);
    if (!point)
        return {};
    return TimeCursors::xOf(*point, TimelineAxis(axisMode(), m_scene.order()), scale());
}

/// The cursor whose line, or flag, is at that place of the plot.
std::optional<TimeCursors::Which> TimelineView::cursorAt(QPointF inPlot) const
{
    const double reach = inPlot.y() < 0 ? kFlagSize / 2 : kGripPx;
    for (const TimeCursors::Which which : {TimeCursors::B, TimeCursors::A}) {
        const std::optional<double> x = cursorX(which);
        if (x && qAbs(qBound(0.0, *x, m_viewport.widthPx()) - inPlot.x()) <= reach)
            return which;
    }
    return {};
}

/// True if the press is about a cursor: Shift sets one, a plain press takes hold of one.
bool TimelineView::pressCursor(QPointF position, bool shift)
{
    if (shift) {
        const TimelineAxis axis(axisMode(), m_scene.order());
        m_draggedCursor = m_cursors.nextFor(toPlot(position).x(), axis, scale());
        placeCursor(*m_draggedCursor, pointNear(position));
        return true;
    }
    if (eventAt(position) < 0)
        m_draggedCursor = cursorAt(toPlot(position));
    return m_draggedCursor.has_value();
}

} // namespace socketscope
