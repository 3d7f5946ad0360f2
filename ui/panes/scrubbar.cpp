#include "ui/panes/scrubbar.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace socketscope {

namespace {

constexpr double kKnobPx = 13;
constexpr double kLinePx = 4;
constexpr double kMarkTopPx = 6; ///< below the line's middle
constexpr double kMarkPx = 5;
constexpr int kHeightPx = 26;
constexpr int kLeastPx = 80;

} // namespace

ScrubBar::ScrubBar(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, kSteps);
    setSingleStep(kSteps / 100);
    setPageStep(kSteps / 10);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScrubBar::setMarks(const QList<bool> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

QSize ScrubBar::sizeHint() const
{
    return {2 * kLeastPx, kHeightPx};
}

QSize ScrubBar::minimumSizeHint() const
{
    return {kLeastPx, kHeightPx};
}

double ScrubBar::lengthPx() const
{
    return qMax(1.0, width() - kKnobPx - 2);
}

double ScrubBar::xOf(double share) const
{
    return kKnobPx / 2 + 1 + share * lengthPx();
}

int ScrubBar::valueAt(double x) const
{
    return qRound(qBound(0.0, (x - xOf(0)) / lengthPx(), 1.0) * maximum());
}

void ScrubBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = kKnobPx / 2 + 2;
    const double knobX = xOf(double(sliderPosition()) / maximum());
    painter.setPen(Qt::NoPen);
    const auto line = [&painter, y](double from, double to, const QColor &colour) {
        painter.setBrush(colour);
        painter.drawRoundedRect(
            QRectF(from, y - kLinePx / 2, to - from, kLinePx), kLinePx / 2, kLinePx / 2);
    };
    line(xOf(0), xOf(1), theme.fieldBorder);
    if (isEnabled())
        line(xOf(0), knobX, theme.accent);
    painter.setBrush(theme.error);
    for (qsizetype part = 0; part < m_marks.size(); ++part) {
        // A wedge that points at its moment: told by form as well as by colour.
        const double x = xOf((double(part) + 0.5) / double(m_marks.size()));
        const double top = y + kMarkTopPx + 1;
        const QPointF wedge[]
            = {{x, top}, {x - kMarkPx / 2, top + kMarkPx}, {x + kMarkPx / 2, top + kMarkPx}};
        if (m_marks.at(part))
            painter.drawConvexPolygon(wedge, 3);
    }
    if (!isEnabled())
        return;
    painter.setPen(QPen(hasFocus() ? theme.text : theme.card, hasFocus() ? 2 : 1.5));
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(knobX, y), kKnobPx / 2 - 0.5, kKnobPx / 2 - 0.5);
}

void ScrubBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
}

void ScrubBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().x()));
}

void ScrubBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

} // namespace socketscope
