// What TimelinePainter draws of the accept queues, in the labels of their lanes.

#include "ui/models/acceptqueuetext.h"
#include "ui/theme/gaugebar.h"
#include "ui/timeline/timelinepainter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace socketscope {

namespace {

/// Below it the cells would run into the lane's name.
constexpr double kLeastLabelWidth = 120;
/// What a line of the label keeps for the descriptor's number.
constexpr double kDetailWidth = 48;
constexpr double kBottomPad = 4;

} // namespace

void TimelinePainter::paintGauges(
    QPainter &painter, double labelWidth, const TimelineFrame &frame) const
{
    if (labelWidth < kLeastLabelWidth)
        return;
    painter.setFont(m_smallFont);
    for (const LaneGauge &gauge : frame.gauges) {
        const double left = labelWidth + double(gauge.left);
        const double right = left + gauge.widthPx();
        paintGaugeCells(painter, left, double(gauge.centreY), {gauge.cells, gauge.filled},
            gauge.isFull(), m_theme);
        const QRectF below(kDetailWidth, double(gauge.centreY), right - kDetailWidth,
            double(gauge.rowBottom - gauge.centreY) - kBottomPad);
        QString text = AcceptQueueText::amount(gauge.waiting, gauge.room);
        if (QFontMetricsF(m_smallFont).horizontalAdvance(text) > below.width())
            text = AcceptQueueText::shortAmount(gauge.waiting, gauge.room);
        painter.setPen(gauge.isFull() ? m_theme.warning : m_theme.mutedText);
        painter.drawText(below, Qt::AlignBottom | Qt::AlignRight, text);
    }
}

} // namespace socketscope
