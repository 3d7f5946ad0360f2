#include "ui/timeline/timelinepainter.h"

#include "core/timeline/stepruler.h"
#include "ui/theme/callmark.h"
#include "ui/theme/notemark.h"

#include <QPainter>
#include <QPainterPath>

namespace socketscope {

using namespace timelinemetrics;

namespace {

/// An arrow leaves and reaches a mark at this distance from its centre.
constexpr double kArrowGap = 9;
constexpr double kArrowHead = 4.5;
/// Its label stands so far right of its middle, its baseline so far below.
constexpr double kLabelGap = 5;
constexpr double kLabelDrop = 3;
/// Half the height of a bar of calls that neither send nor receive.
constexpr double kOtherReach = 8;
/// Where a note's flag stands, from the centre of its call's mark.
constexpr double kFlagRight = 3;
constexpr double kFlagAbove = 7;
constexpr double kFlagHeight = 13;
/// Of what a filter does not show.
constexpr int kPaleAlpha = 64;

/// The calls that are drawn in that one's colour.
CallSet alike(Call call)
{
    switch (call) {
    case Call::Listen:
        return callsOfKind(Call::Bind) | callsOfKind(Call::Listen);
    case Call::Accept:
        return callsOfKind(Call::Accept) | callsOfKind(Call::Connect);
    case Call::Close:
        return callsOfKind(Call::Shutdown) | callsOfKind(Call::Close);
    default:
        return callsOfKind(Call::Socket) | callsOfKind(Call::SetSockOpt)
            | callsOfKind(Call::GetSockOpt) | callsOfKind(Call::GetSockName);
    }
}

} // namespace

void TimelinePainter::paintColumns(
    QPainter &painter, const std::vector<DensityColumn> &columns, bool pale)
{
    // Sends rise above the lane's middle and recvs hang below it; whatever else crosses it.
    const CallSet sends = callsOfKind(Call::Send);
    const CallSet recvs = callsOfKind(Call::Recv);
    constexpr double kReach = kLaneHeight / 2 - 4;
    // Edges lie on pixels: smoothing them would cost five times as much.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const auto colorOf = [this, pale](Call call) {
        QColor color = markColor(call, false, m_theme);
        color.setAlpha(pale ? kPaleAlpha : 255);
        return color;
    };
    fillColumns(painter, columns, colorOf(Call::Send), [=](const DensityColumn &column) {
        const double height = column.calls & sends ? 3 + double(column.level) * (kReach - 3) : 0;
        return QRectF(double(column.x), double(column.y) - height, 0, height);
    });
    fillColumns(painter, columns, colorOf(Call::Recv), [=](const DensityColumn &column) {
        const double height = column.calls & recvs ? 3 + double(column.level) * (kReach - 3) : 0;
        return QRectF(double(column.x), double(column.y), 0, height);
    });
    for (const Call call : {Call::Socket, Call::Listen, Call::Accept, Call::Close}) {
        fillColumns(painter, columns, colorOf(call), [=](const DensityColumn &column) {
            const bool shown = column.calls & alike(call);
            return QRectF(
                double(column.x), double(column.y) - kOtherReach, 0, shown ? 2 * kOtherReach : 0);
        });
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// One colour at a time, neighbours of one height as one rectangle: drawing costs by the rectangle.
template <typename Shape>
void TimelinePainter::fillColumns(
    QPainter &painter, const std::vector<DensityColumn> &columns, QColor color, Shape shape)
{
    m_rects.clear();
    for (const DensityColumn &column : columns) {
        QRectF rect = shape(column);
        if (rect.height() <= 0)
            continue;
        rect.setWidth(TimelineFrame::kColumnPx);
        // On whole pixels, which are drawn several times faster, and more neighbours are alike.
        const QRect whole(QPoint(qRound(rect.left()), qRound(rect.top())),
            QPoint(qRound(rect.right()) - 1, qRound(rect.bottom()) - 1));
        QRect *last = m_rects.empty() ? nullptr : &m_rects.back();
        if (last && last->top() == whole.top() && last->bottom() == whole.bottom()
            && last->right() + 1 == whole.left())
            last->setRight(whole.right());
        else
            m_rects.push_back(whole);
    }
    painter.setBrush(color);
    painter.drawRects(m_rects.data(), int(m_rects.size()));
}

void TimelinePainter::paintArrows(
    QPainter &painter, const TimelineFrame &frame, const Overlay &overlay) const
{
    const auto gapTo = [&overlay](quint32 event) {
        return overlay.selected && overlay.selected->event == event ? kRingRadius + 2 : kArrowGap;
    };
    const auto touches = [](const TimelineMark *mark, const TimelineArrow &arrow) {
        return mark && (mark->event == arrow.fromEvent || mark->event == arrow.toEvent);
    };
    for (const TimelineArrow &arrow : frame.arrows)
        paintArrow(painter, arrow, gapTo(arrow.fromEvent), gapTo(arrow.toEvent),
            touches(overlay.selected, arrow) || touches(overlay.hovered, arrow));
}

void TimelinePainter::paintArrow(
    QPainter &painter, const TimelineArrow &arrow, double fromGap, double toGap, bool strong) const
{
    const double down = arrow.toY > arrow.fromY ? 1 : -1;
    // An end far out of sight comes nearer: a curve of a million pixels took 1 ms to draw.
    const QRectF reach = painter.clipBoundingRect();
    const auto nearX = [&reach](float x) {
        return qBound(reach.left() - reach.width(), double(x), reach.right() + reach.width());
    };
    const auto nearY = [&reach](float y) {
        return qBound(reach.top() - reach.height(), double(y), reach.bottom() + reach.height());
    };
    const QPointF from(nearX(arrow.fromX), nearY(arrow.fromY) + down * fromGap);
    const QPointF to(nearX(arrow.toX), nearY(arrow.toY) - down * toGap);
    const double bend = (to.y() - from.y()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(0, bend), to - QPointF(0, bend), to);
    // The head in one stroke with the shaft: a stroke of its own costs half as much again.
    path.moveTo(to + QPointF(-kArrowHead, -down * kArrowHead));
    path.lineTo(to);
    path.lineTo(to + QPointF(kArrowHead, -down * kArrowHead));
    QColor color = markColor(arrow.call, false, m_theme);
    color.setAlpha(arrow.pale && !strong ? kPaleAlpha : 255);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color,
        strong           ? 2.2
            : arrow.pale ? 1
                         : 1.4,
        Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(path);
    if (!arrow.labelled)
        return;
    const QString text = shortTimeText(arrow.latencyNs);
    const QFontMetricsF metrics(m_stateFont);
    const QPointF at(double(arrow.fromX + arrow.toX) / 2 + kLabelGap,
        double(arrow.fromY + arrow.toY) / 2 + kLabelDrop);
    // On ground of its own: lines that cross the digits make them hard to read.
    painter.fillRect(QRectF(at.x() - 1, at.y() - metrics.capHeight() - 2,
                         metrics.horizontalAdvance(text) + 2, metrics.capHeight() + 4),
        m_theme.card);
    painter.setFont(m_stateFont);
    painter.setPen(m_theme.mutedText);
    painter.drawText(at, text);
}

void TimelinePainter::paintFlags(QPainter &painter, const TimelineFrame &frame) const
{
    for (const NoteFlag &flag : frame.flags)
        paintNoteFlag(painter, QPointF(double(flag.x) + kFlagRight, double(flag.y) - kFlagAbove),
            kFlagHeight, m_theme);
}

} // namespace socketscope
