#pragma once

#include "core/timeline/timecursors.h"
#include "core/timeline/viewport.h"
#include "ui/models/timemode.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinescene.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <memory>

class QToolButton;

namespace socketscope {

class CloseWaitWatch;
class FilterHits;
class LogFollower;
class Notes;
class Selection;
class TimelineFilter;

/// The picture of a session: a lane per socket, a mark per call, arrows from send to recv.
///
/// Follows the newest calls until the person moves the picture. Owns what it derives from the log;
/// a frame is made before a paint when anything has changed, and painting only replays it.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    TimelineView(LogFollower &follower, Selection &selection, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// What it does not show is pale; null for no filter. Not owned.
    void setFilter(TimelineFilter *filter);
    /// Null while no filter is on.
    [[nodiscard]] const FilterHits *hits() const;
    /// Whose flags are shown; null for none. Not owned.
    void setNotes(const Notes *notes);
    /// Calls that differ from another session's; null for none. Not owned; to be set again when
    /// they have changed.
    void setDifferences(const DifferenceSigns *differences);
    /// Whose remarks are shown; null for none. Not owned.
    void setCloseWaits(const CloseWaitWatch *closeWaits);
    /// What stands in the middle while there are no calls; else how to make some.
    void setEmptyText(const QString &title, const QString &hint);
    /// How the axis and the bubble tell times.
    void setTimeMode(TimeMode mode);
    void setFollowing(bool following);
    void setAxisMode(AxisMode mode);
    void zoomIn();
    void zoomOut();
    /// Shows the whole session.
    void fitAll();
    /// Shows the calls around the selected one that follow one another without a break.
    void zoomToBurst();
    /// Shows the units of the present axis, as the overview strip asks for.
    void showRange(qint64 first, qint64 last);
    /// Folds the endpoint's lanes into its heading, or unfolds them.
    void toggleGroup(EndpointId endpoint);
    /// The same for the group of the selected call.
    void toggleCurrentGroup();
    /// Cursors to measure a span, at the selected call or in the middle of the picture.
    void setCursorA();
    void setCursorB();
    void removeCursors();
    /// Copies the span, if there is one.
    Q_INVOKABLE void copy();
    void foldAll();
    void unfoldAll();
    /// Selects the call and brings it into view.
    void selectEvent(qsizetype event);

    [[nodiscard]] bool isFollowing() const { return m_viewport.isFollowing(); }
    [[nodiscard]] AxisMode axisMode() const { return m_viewport.mode(); }
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] const TimeScale &scale() const { return m_viewport.scale(); }
    /// The frame as it is, or is about to be, on the screen.
    [[nodiscard]] const TimelineFrame &frame();
    [[nodiscard]] qsizetype selectedEvent() const;
    [[nodiscard]] const TimeCursors &cursors() const { return m_cursors; }
    /// Between both cursors: "Δ 1.234 ms · 12 calls"; empty unless both are set.
    [[nodiscard]] QString spanText() const;
    /// Where the call's mark is in the viewport; null if it is not drawn by itself.
    [[nodiscard]] QPointF markCentre(qsizetype event);
    /// The call whose mark is at the viewport's point, -1 if none.
    [[nodiscard]] qsizetype eventAt(QPointF position);
    /// The call as a sentence, and the lane with that socket.
    [[nodiscard]] QString eventSentence(qsizetype event) const;
    [[nodiscard]] QString laneSentence(quint32 socketId) const;
    /// "Server, 3 lanes, folded".
    [[nodiscard]] QString headingSentence(EndpointId endpoint) const;
    /// Upper left corner of the plot in the viewport.
    [[nodiscard]] QPointF plotOrigin() const;
    [[nodiscard]] QToolButton *axisButton() const { return m_axisButton; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void followingChanged(bool following);
    void axisModeChanged(socketscope::AxisMode mode);
    /// The units [first, last] of that axis are on the screen.
    void rangeChanged(socketscope::AxisMode mode, qint64 first, qint64 last);
    void cursorsChanged();
    /// Return was pressed on a call.
    void detailsRequested(qsizetype event);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildAxisButton();
    void renewPainter();
    // In timelinewaits.cpp.
    void onWaitingChanged();
    void moveWaits();
    void addWaits();
    [[nodiscard]] QString withWaits(const QString &sentence, quint32 socketId) const;
    void onGrown();
    void onRewound();
    void onSelectionChanged(qsizetype event);
    void layOut();
    void keepRowStill(const LaneRow &row);
    void onFolded(const LaneRow &still);
    [[nodiscard]] LaneRow topRow() const;
    [[nodiscard]] qsizetype rowAtPoint(QPointF position) const;
    void markDirty();
    /// After the person has moved the picture: it follows no more.
    void moved();
    void rebuild();
    void makeTexts();
    void setHovered(qsizetype event);
    [[nodiscard]] bool reveal(qsizetype event);
    void revealRow(qsizetype row);
    void stepInLane(int direction);
    void stepToLane(int direction);
    void stepToEnd(bool last);
    [[nodiscard]] qsizetype nearestInLane(const Lane &lane, EventKey key) const;
    [[nodiscard]] quint32 currentSocket() const;
    [[nodiscard]] const Lane *currentLane() const;
    [[nodiscard]] bool handleKey(QKeyEvent *event);
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] QPointF toPlot(QPointF position) const { return position - plotOrigin(); }
    [[nodiscard]] TimelinePainter::Overlay overlay() const;
    void paintEmpty(QPainter &painter);
    [[nodiscard]] QStringList bubbleOf(qsizetype event) const;
    void placeCursor(TimeCursors::Which which, TimePoint point);
    [[nodiscard]] TimePoint selectedPoint() const;
    [[nodiscard]] TimePoint pointNear(QPointF position);
    [[nodiscard]] std::optional<double> cursorX(TimeCursors::Which which) const;
    [[nodiscard]] std::optional<TimeCursors::Which> cursorAt(QPointF inPlot) const;
    [[nodiscard]] bool pressCursor(QPointF position, bool shift);
    [[nodiscard]] TimeLabels timeLabels() const;
    [[nodiscard]] QString timeLine(qint64 ns) const;
    [[nodiscard]] QStringList latencyLines(qsizetype event) const;
    [[nodiscard]] QString remarkOn(const SocketFacts &facts) const;

    LogFollower &m_follower;
    Selection &m_selection;
    TimelineScene m_scene;
    TimelineFilter *m_filter = nullptr;
    const Notes *m_notes = nullptr;
    const CloseWaitWatch *m_closeWaits = nullptr;
    const DifferenceSigns *m_differences = nullptr;
    TimeMode m_timeMode = TimeMode::Relative;
    Viewport m_viewport;
    TimelineFrame m_frame;
    std::vector<RowText> m_texts;
    std::unique_ptr<TimelinePainter> m_painter;
    QToolButton *m_axisButton = nullptr;
    bool m_dirty = true;
    QString m_emptyTitle; ///< "" for how to make calls
    QString m_emptyHint;
    bool m_isRewound = false; ///< until what was taken in anew can be shown
    qsizetype m_hovered = -1;
    QStringList m_bubble;
    QPointF m_dragFrom; ///< null while no button is held in the plot
    QPointF m_dragLast;
    bool m_dragging = false;
    TimeCursors m_cursors;
    std::optional<TimeCursors::Which> m_draggedCursor;
    QTimer m_fillTimer; ///< while folded groups are being filled
    QTimer m_waitTimer; ///< while a call waits
};

} // namespace socketscope
