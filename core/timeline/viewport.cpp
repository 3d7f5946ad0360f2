#include "core/timeline/viewport.h"

#include <cmath>

namespace socketscope {

namespace {

/// Least zoom: a step as wide as a thumb; 20 ns, less than any call takes, across 1,000 px.
constexpr double kLeastUnitsPerPx[] = {1.0 / 160, 1.0 / 50};
/// So much more than the whole content may be shown.
constexpr double kMostOfContent = 1.6;
/// At most this much of a session without a length: 1 ms, or 10 steps.
constexpr double kEmptySpan[] = {10, 1e6};

} // namespace

Viewport::Viewport(AxisMode mode)
    : m_mode(mode)
{
    setContent(0, 0);
}

void Viewport::setContent(qint64 first, qint64 last)
{
    m_first = first;
    m_last = qMax(first, last);
    if (m_following)
        follow();
}

void Viewport::setWidth(double widthPx)
{
    m_widthPx = qMax(1.0, widthPx);
    if (m_following)
        follow();
    else
        clamp();
}

void Viewport::setMode(AxisMode mode)
{
    m_mode = mode;
    m_scale = TimeScale();
}

void Viewport::setFollowing(bool following)
{
    m_following = following;
    if (following)
        follow();
}

void Viewport::zoomAbout(double x, double factor)
{
    if (!(factor > 0) || !std::isfinite(factor))
        return;
    m_scale = m_scale.zoomedAbout(x, boundedZoom(m_scale.unitsPerPx / factor));
    clamp();
}

void Viewport::panBy(double px)
{
    m_scale = m_scale.movedBy(-px * m_scale.unitsPerPx);
    clamp();
}

void Viewport::fit(qint64 first, qint64 last)
{
    const double unitsPerPx = boundedZoom(fitZoom(first, last));
    const double usedPx = double(saturatedDifference(last, first)) / unitsPerPx;
    m_scale.origin = first;
    m_scale.fraction = 0;
    m_scale.unitsPerPx = unitsPerPx;
    // In the middle, if the limits of zoom leave room.
    m_scale = m_scale.movedBy(-qMax(kMarginPx, (m_widthPx - usedPx) / 2) * unitsPerPx);
    clamp();
}

void Viewport::show(qint64 first, qint64 last)
{
    const double span = qMax(1e-3, double(saturatedDifference(last, first)));
    m_scale = {first, 0, boundedZoom(span / m_widthPx)};
    clamp();
}

bool Viewport::reveal(qint64 unit)
{
    const double x = m_scale.xOf(unit);
    const double margin = qMin(kMarginPx, m_widthPx / 4);
    if (x >= margin && x <= m_widthPx - margin)
        return false;
    m_scale.origin = unit;
    m_scale.fraction = 0;
    m_scale = m_scale.movedBy(-m_widthPx / 2 * m_scale.unitsPerPx);
    clamp();
    return true;
}

void Viewport::showStart()
{
    showFrom(kMarginPx * m_scale.unitsPerPx, m_scale.unitsPerPx);
}

void Viewport::showEnd()
{
    if (double(saturatedDifference(m_last, m_first)) / m_scale.unitsPerPx
        <= m_widthPx - 2 * kMarginPx)
        showStart();
    else
        alignEnd();
}

bool Viewport::showsEnd() const
{
    return m_scale.xOf(m_last) <= m_widthPx;
}

void Viewport::follow()
{
    const double span = double(saturatedDifference(m_last, m_first));
    const double roomPx = qMax(1.0, m_widthPx - 2 * kMarginPx);
    double unitsPerPx = 1;
    if (m_mode == AxisMode::EvenSteps)
        unitsPerPx = qBound(1 / kWidestStepPx, span / roomPx, 1 / kNarrowestStepPx);
    else
        unitsPerPx = boundedZoom(qMin(fitZoom(m_first, m_last), double(kFollowedNs) / roomPx));
    showFrom(kMarginPx * unitsPerPx, unitsPerPx);
    if (span / unitsPerPx > roomPx)
        alignEnd();
}

void Viewport::showFrom(double unitsBeforeFirst, double unitsPerPx)
{
    m_scale.origin = m_first;
    m_scale.fraction = 0;
    m_scale.unitsPerPx = unitsPerPx;
    m_scale = m_scale.movedBy(-unitsBeforeFirst);
}

void Viewport::alignEnd()
{
    m_scale.origin = m_last;
    m_scale.fraction = 0;
    m_scale = m_scale.movedBy(-qMax(0.0, m_widthPx - kMarginPx) * m_scale.unitsPerPx);
}

/// Some content stays within the middle half, so that nobody gets lost in empty time.
void Viewport::clamp()
{
    const double middle = m_widthPx / 2;
    if (m_scale.xOf(m_first) > middle)
        m_scale.origin = m_first;
    else if (m_scale.xOf(m_last) < middle)
        m_scale.origin = m_last;
    else
        return;
    m_scale.fraction = 0;
    m_scale = m_scale.movedBy(-middle * m_scale.unitsPerPx);
}

double Viewport::boundedZoom(double unitsPerPx) const
{
    const size_t mode = m_mode == AxisMode::EvenSteps ? 0 : 1;
    const double span
        = qMax(double(saturatedDifference(m_last, m_first)), kEmptySpan[mode]) * kMostOfContent;
    const double most = span / qMax(1.0, m_widthPx - 2 * kMarginPx);
    return qMax(kLeastUnitsPerPx[mode], qMin(unitsPerPx, most));
}

double Viewport::fitZoom(qint64 first, qint64 last) const
{
    const double span = double(saturatedDifference(last, first));
    return qMax(span, 1e-3) / qMax(1.0, m_widthPx - 2 * kMarginPx);
}

} // namespace socketscope
