#pragma once

#include "core/timeline/sessiondensity.h"
#include "core/timeline/timelineaxis.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QWidget>

namespace socketscope {

class LogFollower;
class Notes;
class TimelineFilter;

/// The whole session in a strip: how many calls of which kind when, failures always visible, and
/// the part that the timeline shows as a window that can be dragged and stretched.
class OverviewStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(LogFollower &follower, QWidget *parent = nullptr);

    /// What it does not show is pale; null for no filter. Not owned.
    void setFilter(const TimelineFilter *filter);
    /// Whose flags are shown; null for none. Not owned.
    void setNotes(const Notes *notes);
    /// The timeline shows these units of that axis.
    void setRange(AxisMode mode, qint64 first, qint64 last);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The window's edges in pixels.
    [[nodiscard]] double windowLeft() const;
    [[nodiscard]] double windowRight() const;

signals:
    /// The person has chosen the units [first, last] of the present axis.
    void rangeChosen(qint64 first, qint64 last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip : quint8
    {
        None,
        Left,
        Right,
        Window,
    };

    void onGrown();
    void renewBars();
    void paintBars(QPainter &painter) const;
    /// A bar stands for the calls of whole buckets.
    struct Bars
    {
        double perBar = 1;
        double barPx = 1;
        quint32 most = 1;
    };
    void paintDensity(QPainter &painter, const SessionDensity &calls, const Bars &bars) const;
    void paintBar(
        QPainter &painter, double x, const SessionDensity::Counts &counts, quint32 most) const;
    void paintWindow(QPainter &painter) const;
    void paintFlags(QPainter &painter) const;
    void choose(qint64 first, qint64 last);
    [[nodiscard]] Grip gripAt(double x) const;
    [[nodiscard]] const SessionDensity &density() const;
    /// The session's units lie between the strip's margins.
    [[nodiscard]] double unitsPerPx() const;
    [[nodiscard]] double xOf(qint64 unit) const;
    [[nodiscard]] qint64 unitAt(double x) const;

    LogFollower &m_follower;
    const Notes *m_notes = nullptr;
    const TimelineFilter *m_filter = nullptr;
    Theme m_theme;
    SessionDensity m_bySteps;
    SessionDensity m_byTime;
    qsizetype m_followed = 0;
    qint64 m_lastNs = 0;
    qint64 m_firstNs = 0;
    AxisMode m_mode = AxisMode::EvenSteps;
    qint64 m_first = 0;
    qint64 m_last = 0;
    QPixmap m_bars; ///< made when the session or the strip has grown
    Grip m_grip = Grip::None;
    qint64 m_gripUnit = 0;
};

} // namespace socketscope
