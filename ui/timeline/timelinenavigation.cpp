#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "ui/session/selection.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QScrollBar>

#include <utility>

namespace socketscope {

using namespace timelinemetrics;

namespace {

constexpr double kZoomStep = 1.5;

} // namespace

void TimelineView::setNotes(const Notes *notes)
{
    m_notes = notes;
    if (m_notes)
        connect(m_notes, &Notes::changed, this, &TimelineView::markDirty);
    markDirty();
}

void TimelineView::setFollowing(bool following)
{
    if (following == isFollowing())
        return;
    m_viewport.setFollowing(following);
    markDirty();
    emit followingChanged(following);
}

void TimelineView::setAxisMode(AxisMode mode)
{
    if (mode == axisMode())
        return;
    const qsizetype selected = selectedEvent();
    m_viewport.setMode(mode);
    const auto [first, last] = m_scene.content(mode);
    m_viewport.setContent(first, last);
    if (!isFollowing()) {
        m_viewport.fitContent();
        if (selected >= 0)
            zoomToBurst();
    }
    renewPainter();
    onWaitingChanged();
    emit axisModeChanged(mode);
}

void TimelineView::zoomIn()
{
    m_viewport.zoomAbout(m_viewport.widthPx() / 2, kZoomStep);
    moved();
}

void TimelineView::zoomOut()
{
    m_viewport.zoomAbout(m_viewport.widthPx() / 2, 1 / kZoomStep);
    moved();
}

void TimelineView::fitAll()
{
    m_viewport.fitContent();
    moved();
}

void TimelineView::zoomToBurst()
{
    if (selectedEvent() < 0)
        return;
    const auto [first, last] = m_scene.burstAround(selectedEvent(), axisMode());
    m_viewport.fit(first, last);
    m_viewport.reveal(
        TimelineAxis(axisMode(), m_scene.order()).unitOf(m_scene.keyOf(selectedEvent())));
    moved();
}

void TimelineView::showRange(qint64 first, qint64 last)
{
    m_viewport.show(first, last);
    moved();
}

void TimelineView::moved()
{
    markDirty();
    setFollowing(false);
}

void TimelineView::selectEvent(qsizetype event)
{
    if (event < 0 || event >= m_scene.eventCount())
        return;
    m_selection.setEvent(event, m_scene.recording().events().at(event).socketId);
}

qsizetype TimelineView::selectedEvent() const
{
    return m_selection.event() < m_scene.eventCount() ? m_selection.event() : -1;
}

void TimelineView::onRewound()
{
    setHovered(-1);
    m_dragFrom = {};
    m_draggedCursor.reset();
    m_scene.restart();
    m_isRewound = true;
    viewport()->setUpdatesEnabled(false); // what is on the screen stays for as long
}

void TimelineView::onGrown()
{
    if (m_follower.isBehind()) {
        m_scene.follow();
        return;
    }
    const bool sawEnd = m_viewport.showsEnd();
    const LaneRow top = topRow();
    const bool lanesCame = m_scene.follow() || m_isRewound;
    if (std::exchange(m_isRewound, false))
        viewport()->setUpdatesEnabled(true);
    if (m_scene.fillGroups())
        m_fillTimer.start(0);
    if (lanesCame) {
        layOut();
        if (verticalScrollBar()->value() > 0)
            keepRowStill(top);
    }
    const auto [first, last] = m_scene.content(axisMode());
    m_viewport.setContent(first, last);
    if (lanesCame || isFollowing() || sawEnd)
        markDirty();
    else
        emit rangeChanged(
            axisMode(), scale().unitBefore(0), scale().unitAfter(m_viewport.widthPx()));
}

void TimelineView::onSelectionChanged(qsizetype event)
{
    m_follower.catchUp();
    if (event >= 0 && event < m_scene.eventCount() && reveal(event))
        setFollowing(false);
    markDirty();
    if (hasFocus())
        announceTimelineFocus(*this);
}

/// Brings the call's mark into view; true if time had to move for it.
bool TimelineView::reveal(qsizetype event)
{
    const EventKey key = m_scene.keyOf(event);
    revealRow(m_scene.list().rowOf(m_scene.recording().events().at(event).socketId));
    return m_viewport.reveal(TimelineAxis(axisMode(), m_scene.order()).unitOf(key));
}

void TimelineView::revealRow(qsizetype row)
{
    if (row < 0)
        return;
    const LaneRow &lane = m_scene.list().rows()[size_t(row)];
    QScrollBar *bar = verticalScrollBar();
    const double bottom = lane.y + lane.height - (viewport()->height() - kAxisHeight);
    if (lane.y < bar->value())
        bar->setValue(int(lane.y));
    else if (bottom > bar->value())
        bar->setValue(qCeil(bottom));
}

} // namespace socketscope
