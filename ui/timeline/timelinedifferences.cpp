// How TimelinePainter and TimelineView show in what a session differs from another.

#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelineview.h"

#include <QPainter>

namespace socketscope {

namespace {

constexpr double kRadius = 6;
constexpr double kBelow = 15.5; ///< from the mark's centre to the sign's
constexpr double kStroke = 3.2; ///< half the length of a sign's lines

} // namespace

/// A ring with a plus, an unequal sign or a clock's hands: told by form as well as by colour.
void TimelinePainter::paintDifferences(QPainter &painter, const TimelineFrame &frame) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DifferenceFlag &flag : frame.differences) {
        const QPointF centre(double(flag.x), double(flag.y) + kBelow);
        painter.setPen(QPen(m_theme.warning, 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(m_theme.card);
        painter.drawEllipse(centre, kRadius, kRadius);
        const auto line = [&painter, centre](double x1, double y1, double x2, double y2) {
            painter.drawLine(
                centre + QPointF(x1, y1) * kStroke, centre + QPointF(x2, y2) * kStroke);
        };
        switch (flag.sign) {
        case DifferenceSign::OnlyHere:
            line(-1, 0, 1, 0);
            line(0, -1, 0, 1);
            break;
        case DifferenceSign::Other:
            line(-1, -0.45, 1, -0.45);
            line(-1, 0.45, 1, 0.45);
            line(-0.55, 1.1, 0.55, -1.1);
            break;
        case DifferenceSign::Time:
            line(0, -1.1, 0, 0);
            line(0, 0, 0.9, 0.5);
            break;
        }
    }
}

void TimelineView::setDifferences(const DifferenceSigns *differences)
{
    m_differences = differences;
    markDirty();
}

} // namespace socketscope
