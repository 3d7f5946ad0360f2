#include "ui/timeline/timelinepainter.h"

#include "ui/theme/callmark.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace socketscope {

namespace {

constexpr double kBubbleWidth = 460;
constexpr double kBubblePad = 9;
constexpr double kBubbleGap = 20;

/// The legend's marks, in the order in which a session makes the calls.
constexpr std::array kLegend{Call::Socket, Call::Bind, Call::Listen, Call::Accept, Call::Send,
    Call::Recv, Call::Shutdown, Call::Close};

/// The chevron of a heading, pointing right while its lanes are folded.
constexpr double kChevronX = 5;
constexpr double kChevronReach = 2.6;
constexpr double kHeadingX = 14;

} // namespace

void TimelinePainter::paintHeading(
    QPainter &painter, QRectF box, const FrameRow &row, const RowText &text) const
{
    const QPointF at(kChevronX, row.folded ? box.center().y() - 8 : box.center().y() + 2);
    const double a = kChevronReach;
    const QPolygonF chevron = row.folded
        ? QPolygonF({at + QPointF(-a / 2, -a), at + QPointF(a / 2, 0), at + QPointF(-a / 2, a)})
        : QPolygonF({at + QPointF(-a, -a / 2), at + QPointF(0, a / 2), at + QPointF(a, -a / 2)});
    painter.setPen(QPen(m_theme.mutedText, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(chevron);
    painter.setFont(m_headingFont);
    painter.setPen(m_theme.mutedText);
    const QRectF title(kHeadingX, at.y() - 10, box.width() - kHeadingX, 20);
    painter.drawText(title, Qt::AlignVCenter, text.title);
    if (!row.folded)
        return;
    painter.setFont(m_smallFont);
    painter.setPen(m_theme.faintText);
    painter.drawText(title.translated(0, 17), Qt::AlignVCenter, text.detail);
}

/// What is remarked on a lane stands below the band it is about, as far as there is room.
void TimelinePainter::paintRemarks(
    QPainter &painter, const TimelineFrame &frame, const std::vector<RowText> &texts) const
{
    constexpr double kPad = 6;
    const QFontMetricsF metrics(m_smallFont);
    painter.setFont(m_smallFont);
    painter.setPen(m_theme.warning);
    for (size_t row = 0; row < frame.rows.size() && row < texts.size(); ++row) {
        if (texts[row].remark.isEmpty())
            continue;
        const float centre = frame.rows[row].top + frame.rows[row].height / 2;
        for (const StateBand &band : frame.bands) {
            const bool waits
                = band.state == LaneState::CloseWait || band.state == LaneState::ReceivingEnded;
            if (!waits || !qFuzzyCompare(band.y + 1, centre + 1))
                continue;
            const QString text = kWarningSign + QLatin1Char(' ') + texts[row].remark;
            const double width = metrics.horizontalAdvance(text);
            double right = qMin(frame.widthPx, double(band.right)) - kPad;
            if (right < kPad || double(band.left) > frame.widthPx)
                continue;
            // Below the band's end; a short band's words begin before it, or reach beyond it.
            if (width > right - kPad)
                right = qMin(frame.widthPx - kPad, qMax(0.0, double(band.left)) + kPad + width);
            const QRectF box(kPad, double(band.y) + timelinemetrics::kBandHeight / 2, right - kPad,
                metrics.height());
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                metrics.elidedText(text, Qt::ElideRight, box.width()));
        }
    }
}

void TimelinePainter::paintBubble(QPainter &painter, QRectF plot, const Overlay &overlay) const
{
    const double most = qMin(kBubbleWidth, plot.width() - 8);
    double width = 0;
    double height = 2 * kBubblePad;
    QStringList lines;
    for (qsizetype index = 0; index < overlay.bubble.size(); ++index) {
        const QFontMetricsF metrics(index == 0 ? m_monoFont : m_smallFont);
        lines.append(
            metrics.elidedText(overlay.bubble[index], Qt::ElideRight, most - 2 * kBubblePad));
        width = qMax(width, metrics.horizontalAdvance(lines.constLast()) + 2 * kBubblePad);
        height += metrics.height() + (index == 0 ? 2 : 0);
    }
    const QPointF at
        = plot.topLeft() + QPointF(double(overlay.hovered->x), double(overlay.hovered->y));
    const bool above = at.y() + kBubbleGap + height > plot.bottom();
    const QRectF box(
        qBound(plot.left() + 4, at.x() - 24, qMax(plot.left() + 4, plot.right() - width - 4)),
        above ? qMax(2.0, at.y() - kBubbleGap - height) : at.y() + kBubbleGap, width, height);
    painter.setPen(QPen(m_theme.fieldBorder, 1));
    painter.setBrush(m_theme.card);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    double y = box.top() + kBubblePad;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        painter.setFont(index == 0 ? m_monoFont : m_smallFont);
        painter.setPen(index == 0 ? m_theme.text : m_theme.mutedText);
        const double line = QFontMetricsF(painter.font()).height() + (index == 0 ? 2 : 0);
        painter.drawText(
            QRectF(box.left() + kBubblePad, y, width, line), Qt::AlignTop, lines[index]);
        y += line;
    }
}

void TimelinePainter::paintEmpty(QPainter &painter, QSizeF size, const QString &title,
    const QString &hint, const QStringList &legend) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(size.width() / 2, size.height() / 2 - 14);
    const QRectF wide(20, 0, size.width() - 40, 24);
    QFont titleFont = m_font;
    titleFont.setPointSizeF(m_font.pointSizeF() * 1.15);
    titleFont.setWeight(QFont::DemiBold);
    painter.setFont(titleFont);
    painter.setPen(m_theme.text);
    painter.drawText(wide.translated(0, centre.y() - 34), Qt::AlignCenter, title);
    painter.setFont(m_font);
    painter.setPen(m_theme.mutedText);
    painter.drawText(wide.translated(0, centre.y() - 8), Qt::AlignCenter, hint);

    const QFontMetricsF metrics(m_smallFont);
    double width = 0;
    for (const QString &name : legend)
        width += 40 + metrics.horizontalAdvance(name);
    if (width > size.width() || size_t(legend.size()) != kLegend.size())
        return;
    double x = centre.x() - width / 2 + 10;
    painter.setFont(m_smallFont);
    for (qsizetype index = 0; index < legend.size(); ++index) {
        paintCallMark(
            painter, QPointF(x + 7, centre.y() + 42), 14, kLegend[size_t(index)], false, m_theme);
        painter.setPen(m_theme.faintText);
        const double text = metrics.horizontalAdvance(legend[index]);
        painter.drawText(
            QRectF(x + 19, centre.y() + 30, text + 4, 24), Qt::AlignVCenter, legend[index]);
        x += 40 + text;
    }
}

} // namespace socketscope
