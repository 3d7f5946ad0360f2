#pragma once

#include "core/timeline/timelineaxis.h"

namespace socketscope {

/// The part of the axis that is on the screen, and how it may move; a plain value without a
/// painter.
///
/// Content is the units [first, last] that a session has; the view may show a margin beside them,
/// and never loses them from sight.
class Viewport
{
public:
    explicit Viewport(AxisMode mode = AxisMode::EvenSteps);

    /// What is on the screen stays, unless the viewport follows: then the newest comes into view.
    void setContent(qint64 first, qint64 last);
    /// At least 1 px; the left edge stays.
    void setWidth(double widthPx);
    /// Starts anew with the units of another mode; the caller says what to show.
    void setMode(AxisMode mode);
    void setFollowing(bool following);

    /// The point at x stays, within the limits of zoom. A factor above 1 shows more detail.
    void zoomAbout(double x, double factor);
    /// Moves the picture by so many pixels to the right.
    void panBy(double px);
    /// Shows the units with a margin on both sides.
    void fit(qint64 first, qint64 last);
    void fitContent() { fit(m_first, m_last); }
    /// Shows exactly these units, as far as the limits of zoom allow.
    void show(qint64 first, qint64 last);
    /// Moves only if the unit is not well inside, so that it comes to the middle; true if it did.
    bool reveal(qint64 unit);
    void showStart();
    void showEnd();

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] double widthPx() const { return m_widthPx; }
    [[nodiscard]] AxisMode mode() const { return m_mode; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] qint64 lastUnit() const { return m_last; }
    /// Whether the last unit is in view.
    [[nodiscard]] bool showsEnd() const;

    /// Empty space left and right of the content.
    static constexpr double kMarginPx = 36;
    /// While following, a step gets at most and at least so much room.
    static constexpr double kWidestStepPx = 58;
    static constexpr double kNarrowestStepPx = 26;
    /// While following in true time, at most the last 10 s are shown: long enough to see what came
    /// before, short enough that one exchange is not a speck.
    static constexpr qint64 kFollowedNs = 10'000'000'000;

private:
    void follow();
    void showFrom(double unitsBeforeFirst, double unitsPerPx);
    void alignEnd();
    void clamp();
    [[nodiscard]] double boundedZoom(double unitsPerPx) const;
    [[nodiscard]] double fitZoom(qint64 first, qint64 last) const;

    AxisMode m_mode;
    TimeScale m_scale;
    double m_widthPx = 1;
    qint64 m_first = 0;
    qint64 m_last = 0;
    bool m_following = true;
};

} // namespace socketscope
