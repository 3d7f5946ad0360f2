#include "ui/timeline/timelinepainter.h"

#include "core/timeline/framebuilder.h"
#include "ui/theme/callmark.h"

#include <QFontMetricsF>
#include <QPainter>

namespace socketscope {

using namespace timelinemetrics;

namespace {

constexpr double kCornerRadius = 4;
constexpr int kMarkPixels = 15;
/// What a filter does not show: smaller, and this much of its colour.
constexpr int kPaleMarkPixels = 9;
constexpr qreal kPaleOpacity = 0.4;

QFont sized(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

QPixmap faded(const QPixmap &pixmap)
{
    QPixmap made(pixmap.size());
    made.setDevicePixelRatio(pixmap.devicePixelRatio());
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setOpacity(kPaleOpacity);
    painter.drawPixmap(0, 0, pixmap);
    return made;
}

SocketState bandState(LaneState state)
{
    switch (state) {
    case LaneState::SynSent:
    case LaneState::SynReceived:
        return SocketState::Fresh;
    case LaneState::Listen:
        return SocketState::Listen;
    case LaneState::Established:
        return SocketState::Established;
    case LaneState::FinWait:
    case LaneState::FinWait1:
    case LaneState::FinWait2:
    case LaneState::Closing:
    case LaneState::SendingEnded:
        return SocketState::FinWait;
    case LaneState::CloseWait:
    case LaneState::ReceivingEnded:
        return SocketState::CloseWait;
    case LaneState::LastAck:
    case LaneState::BothEnded:
        return SocketState::LastAck;
    case LaneState::TimeWait:
        return SocketState::TimeWait;
    case LaneState::Reset:
        return SocketState::Reset;
    case LaneState::Failed:
        return SocketState::Failed;
    case LaneState::Unconnected:
        return SocketState::Unconnected;
    case LaneState::Closed:
        break;
    }
    return SocketState::Closed;
}

} // namespace

TimelinePainter::TimelinePainter(const Theme &theme, const QFont &font)
    : m_theme(theme)
    , m_font(sized(font, 0.98))
    , m_smallFont(sized(font, 0.85))
    , m_headingFont(sized(font, 0.8, QFont::DemiBold))
    , m_stateFont(sized(font, 0.7, QFont::DemiBold))
    , m_monoFont(sized(monoFont(), 0.95))
    , m_monoSmallFont(sized(monoFont(), 0.85))
{
    m_headingFont.setLetterSpacing(QFont::PercentageSpacing, 104);
}

void TimelinePainter::paint(QPainter &painter, QSizeF size, double labelWidth,
    const TimelineFrame &frame, const std::vector<RowText> &texts, const Overlay &overlay)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF plot(
        labelWidth, kAxisHeight, size.width() - labelWidth, size.height() - kAxisHeight);
    painter.save();
    painter.setClipRect(QRectF(labelWidth, 0, plot.width(), size.height()));
    painter.translate(plot.topLeft());
    paintGrid(painter, frame);
    paintAxis(painter, frame, spanBox(plot, overlay).translated(-plot.topLeft()));
    painter.restore();

    painter.save();
    painter.setClipRect(QRectF(0, kAxisHeight, size.width(), plot.height()));
    painter.translate(0, kAxisHeight);
    paintLabels(painter, labelWidth, frame, texts, overlay);
    paintGauges(painter, labelWidth, frame);
    painter.setClipRect(QRectF(labelWidth, 0, plot.width(), plot.height()));
    painter.translate(labelWidth, 0);
    paintRows(painter, frame);
    paintBands(painter, frame);
    paintRemarks(painter, frame, texts);
    paintColumns(painter, frame.paleColumns, true);
    paintColumns(painter, frame.columns, false);
    paintArrows(painter, frame, overlay);
    if (overlay.selectedX >= 0) {
        QPen dashed(m_theme.accent, 1);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        const double x = std::floor(overlay.selectedX) + 0.5;
        painter.drawLine(QPointF(x, 0), QPointF(x, plot.height()));
    }
    paintWaits(painter, frame);
    paintMarks(painter, frame);
    paintFlags(painter, frame);
    paintDifferences(painter, frame);
    paintOverlay(painter, overlay);
    painter.restore();
    paintCursors(painter, plot, overlay);
    if (overlay.hovered && !overlay.bubble.isEmpty())
        paintBubble(painter, plot, overlay);
}

void TimelinePainter::paintGrid(QPainter &painter, const TimelineFrame &frame) const
{
    for (const TimelineTick &tick : frame.ticks) {
        const double x = std::floor(tick.x) + 0.5;
        painter.setPen(QPen(tick.isBreak ? m_theme.fieldBorder : m_theme.grid, 1));
        painter.drawLine(
            QPointF(x, tick.text.isEmpty() ? 0 : -kAxisHeight + 8), QPointF(x, frame.heightPx));
    }
}

void TimelinePainter::paintAxis(QPainter &painter, const TimelineFrame &frame, QRectF taken) const
{
    painter.setFont(m_smallFont);
    for (const TimelineTick &tick : frame.ticks) {
        const double end = tick.x + 5 + QFontMetricsF(m_smallFont).horizontalAdvance(tick.text);
        if (tick.x + 5 < 0 || end > frame.widthPx) // half a time is a wrong one
            continue;
        if (tick.x + 5 < taken.right() && end > taken.left())
            continue;
        painter.setPen(tick.isBreak ? m_theme.text : m_theme.mutedText);
        painter.drawText(
            QRectF(tick.x + 5, -kAxisHeight, 160, kAxisHeight), Qt::AlignVCenter, tick.text);
    }
}

void TimelinePainter::paintRows(QPainter &painter, const TimelineFrame &frame) const
{
    painter.setPen(QPen(m_theme.grid, 1));
    for (const FrameRow &row : frame.rows) {
        if (row.socketId != 0)
            continue;
        const double y = std::floor(double(row.top + row.height)) - 0.5;
        painter.drawLine(QPointF(0, y), QPointF(frame.widthPx, y));
    }
}

void TimelinePainter::paintLabels(QPainter &painter, double labelWidth, const TimelineFrame &frame,
    const std::vector<RowText> &texts, const Overlay &overlay) const
{
    for (size_t index = 0; index < frame.rows.size() && index < texts.size(); ++index) {
        const FrameRow &row = frame.rows[index];
        const QRectF box(0, double(row.top), labelWidth, double(row.height));
        if (row.socketId == 0) {
            paintHeading(painter, box, row, texts[index]);
            painter.setPen(QPen(m_theme.grid, 1));
            const double y = std::floor(box.bottom()) - 0.5;
            painter.drawLine(QPointF(0, y), QPointF(labelWidth, y));
            continue;
        }
        const bool isSelected = row.socketId == overlay.selectedSocket;
        if (isSelected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.selection);
            painter.drawRoundedRect(box.adjusted(2, 3, -8, -3), 6, 6);
        }
        const QRectF text = box.adjusted(12, 4, -10, -4);
        painter.setFont(m_font);
        painter.setPen(m_theme.text);
        painter.drawText(text, Qt::AlignTop,
            QFontMetricsF(m_font).elidedText(texts[index].title, Qt::ElideMiddle, text.width()));
        painter.setFont(m_monoSmallFont);
        painter.setPen(isSelected ? m_theme.mutedText : m_theme.faintText);
        painter.drawText(text, Qt::AlignBottom, texts[index].detail);
        if (!texts[index].remark.isEmpty()) {
            painter.setPen(m_theme.warning);
            painter.drawText(text, Qt::AlignBottom | Qt::AlignRight, kWarningSign);
        }
    }
}

QColor TimelinePainter::bandColor(LaneState state) const
{
    return m_theme.band(bandState(state));
}

void TimelinePainter::paintBands(QPainter &painter, const TimelineFrame &frame) const
{
    for (const StateBand &band : frame.bands) {
        const double left = qMax(-20.0, double(band.left));
        const double right = qMin(frame.widthPx + (band.open ? 20 : 0), double(band.right));
        const QRectF box(left, double(band.y) - kBandHeight / 2, right - left, kBandHeight);
        const QColor full = bandColor(band.state);
        const QColor color = band.lingering ? withAlpha(full, full.alpha() / 2) : full;
        painter.setPen(Qt::NoPen);
        if (band.fading) {
            QLinearGradient fade(
                box.topLeft(), QPointF(box.left() + FrameBuilder::kFadePx, box.top()));
            fade.setColorAt(0.3, color);
            fade.setColorAt(1, withAlpha(color, 0));
            painter.setBrush(fade);
        } else {
            painter.setBrush(color);
        }
        if (box.width() < 2 * kCornerRadius) // no room for corners, and there may be hundreds
            painter.fillRect(box, painter.brush());
        else
            painter.drawRoundedRect(box, kCornerRadius, kCornerRadius);
        if (band.labelRight < 0)
            continue;
        painter.setFont(m_stateFont);
        painter.setPen(m_theme.mutedText);
        painter.drawText(
            QRectF(box.left(), box.top(), double(band.labelRight) - box.left(), box.height()),
            Qt::AlignVCenter | Qt::AlignRight, laneStateName(band.state));
    }
}

std::array<float, kLaneStates> TimelinePainter::stateLabelPx() const
{
    std::array<float, kLaneStates> widths{};
    const QFontMetricsF metrics(m_stateFont);
    for (int state = 0; state < kLaneStates; ++state)
        widths[size_t(state)] = float(metrics.horizontalAdvance(laneStateName(LaneState(state))));
    return widths;
}

const QPixmap &TimelinePainter::markPixmap(const TimelineMark &mark, qreal ratio)
{
    if (!qFuzzyCompare(ratio, m_ratio)) {
        m_marks.clear();
        m_ratio = ratio;
    }
    const int kind = int(mark.call) << 3 | (mark.pale ? 4 : 0) | (mark.failed ? 2 : 0)
        | (mark.endOfStream ? 1 : 0);
    QPixmap &pixmap = m_marks[kind];
    if (pixmap.isNull()) {
        const int pixels = mark.pale ? kPaleMarkPixels : kMarkPixels;
        pixmap = callMarkPixmap(mark.call, mark.failed, m_theme, mark.failed ? pixels + 4 : pixels,
            ratio, mark.endOfStream);
        if (mark.pale)
            pixmap = faded(pixmap);
    }
    return pixmap;
}

void TimelinePainter::paintMarks(QPainter &painter, const TimelineFrame &frame)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const auto snapped = [ratio](double value) {
        return std::round(value * ratio) / ratio;
    };
    for (const TimelineMark &mark : frame.marks) {
        const QPixmap &pixmap = markPixmap(mark, ratio);
        const double half = pixmap.width() / ratio / 2;
        painter.drawPixmap(
            QPointF(snapped(double(mark.x) - half), snapped(double(mark.y) - half)), pixmap);
    }
}

void TimelinePainter::paintOverlay(QPainter &painter, const Overlay &overlay) const
{
    painter.setBrush(Qt::NoBrush);
    if (overlay.hovered && overlay.hovered != overlay.selected) {
        painter.setPen(QPen(withAlpha(m_theme.accent, 120), 1.5));
        painter.drawEllipse(QPointF(double(overlay.hovered->x), double(overlay.hovered->y)),
            kRingRadius - 1, kRingRadius - 1);
    }
    if (!overlay.selected)
        return;
    const QPointF centre(double(overlay.selected->x), double(overlay.selected->y));
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawEllipse(centre, kRingRadius, kRingRadius);
    if (overlay.focused) {
        painter.setPen(QPen(withAlpha(m_theme.accent, 70), 3));
        painter.drawEllipse(centre, kRingRadius + 2.5, kRingRadius + 2.5);
    }
}

} // namespace socketscope
