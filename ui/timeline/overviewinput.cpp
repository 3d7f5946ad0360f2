// How a person moves the window of the OverviewStrip: by its grips, beside it, and with keys.

#include "ui/timeline/overviewstrip.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace socketscope {

namespace {

constexpr double kGripPx = 6;
/// The arrow keys move the window by this part of its width.
constexpr qint64 kStepPart = 10;

} // namespace

OverviewStrip::Grip OverviewStrip::gripAt(double x) const
{
    if (qAbs(x - windowLeft()) <= kGripPx)
        return Grip::Left;
    if (qAbs(x - windowRight()) <= kGripPx)
        return Grip::Right;
    return x > windowLeft() && x < windowRight() ? Grip::Window : Grip::None;
}

void OverviewStrip::choose(qint64 first, qint64 last)
{
    if (m_followed > 0)
        emit rangeChosen(qMin(first, last), qMax(first, last));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_followed == 0)
        return;
    const double x = event->position().x();
    m_grip = gripAt(x);
    m_gripUnit = unitAt(x);
    if (m_grip != Grip::None)
        return;
    // Beside the window: it comes here, and can be dragged on.
    const qint64 half = saturatedDifference(m_last, m_first) / 2;
    choose(m_gripUnit - half, m_gripUnit + half);
    m_grip = Grip::Window;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (!(event->buttons() & Qt::LeftButton) || m_grip == Grip::None) {
        const Grip grip = gripAt(x);
        setCursor(grip == Grip::Left || grip == Grip::Right ? Qt::SizeHorCursor
                : grip == Grip::Window                      ? Qt::OpenHandCursor
                                                            : Qt::ArrowCursor);
        return;
    }
    const qint64 unit = unitAt(x);
    if (m_grip == Grip::Left)
        return choose(unit, m_last);
    if (m_grip == Grip::Right)
        return choose(m_first, unit);
    const qint64 way = unit - m_gripUnit;
    m_gripUnit = unit;
    choose(m_first + way, m_last + way);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const qint64 span = saturatedDifference(m_last, m_first);
    const qint64 step = qMax<qint64>(1, span / kStepPart);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_first - step, m_last - step);
    case Qt::Key_Right:
        return choose(m_first + step, m_last + step);
    case Qt::Key_Plus:
        return choose(m_first + step, m_last - step);
    case Qt::Key_Minus:
        return choose(m_first - step, m_last + step);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace socketscope
