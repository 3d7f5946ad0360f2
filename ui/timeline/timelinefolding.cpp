// Folding the lanes of an endpoint into its heading; rows that the person looks at stay in place.

#include "core/describe/callformat.h"
#include "ui/timeline/lanetext.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinefilter.h"
#include "ui/timeline/timelineview.h"

#include <QScrollBar>

namespace socketscope {

using namespace timelinemetrics;

void TimelineView::toggleGroup(EndpointId endpoint)
{
    const qsizetype heading = m_scene.list().headingOf(endpoint);
    if (heading < 0)
        return;
    LaneRow still = m_scene.list().rows()[size_t(heading)];
    // A heading that has been scrolled away comes to the top.
    still.y = qMax(still.y, double(verticalScrollBar()->value()));
    m_scene.setFolded(endpoint, !m_scene.list().isFolded(endpoint));
    onFolded(still);
    announceTimelineFolding(*this, endpoint);
}

void TimelineView::toggleCurrentGroup()
{
    const qsizetype row = m_scene.list().rowOf(currentSocket());
    if (row >= 0)
        toggleGroup(m_scene.list().rows()[size_t(row)].endpoint);
}

void TimelineView::foldAll()
{
    LaneRow still = topRow();
    still.socketId = 0; // only headings will be left
    m_scene.setAllFolded(true);
    onFolded(still);
}

void TimelineView::unfoldAll()
{
    const LaneRow still = topRow();
    m_scene.setAllFolded(false);
    onFolded(still);
}

void TimelineView::onFolded(const LaneRow &still)
{
    if (m_filter)
        m_filter->setGroups(m_scene.list().foldedGroups());
    if (m_scene.fillGroups())
        m_fillTimer.start(0);
    layOut();
    keepRowStill(still);
    setHovered(-1);
    markDirty();
}

/// The row at the top as it is laid out now; lanes rather than their heading, as others may come
/// between.
LaneRow TimelineView::topRow() const
{
    const std::vector<LaneRow> &rows = m_scene.list().rows();
    qsizetype top = m_scene.list().rowAt(verticalScrollBar()->value());
    if (top >= 0 && rows[size_t(top)].isHeading() && !rows[size_t(top)].folded)
        ++top;
    return top >= 0 && top < qsizetype(rows.size()) ? rows[size_t(top)] : LaneRow();
}

/// Scrolls so that the row, as it was, is where it was.
void TimelineView::keepRowStill(const LaneRow &row)
{
    const qsizetype now = row.isHeading() ? m_scene.list().headingOf(row.endpoint)
                                          : m_scene.list().rowOf(row.socketId);
    if (now < 0)
        return;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(qRound(bar->value() + m_scene.list().rows()[size_t(now)].y - row.y));
}

/// The row under the viewport's point, -1 if none.
qsizetype TimelineView::rowAtPoint(QPointF position) const
{
    const QPointF at = toPlot(position);
    return at.y() < 0 ? -1 : m_scene.list().rowAt(at.y() + verticalScrollBar()->value());
}

const Lane *TimelineView::currentLane() const
{
    const qsizetype row = m_scene.list().rowOf(currentSocket());
    return row < 0 ? nullptr : m_scene.lane(m_scene.list().rows()[size_t(row)]);
}

QString TimelineView::headingSentence(EndpointId endpoint) const
{
    const qsizetype row = m_scene.list().headingOf(endpoint);
    if (row < 0)
        return {};
    const LaneRow &heading = m_scene.list().rows()[size_t(row)];
    return tr("%1, %2, %3", "an endpoint, its lanes, folded or unfolded")
        .arg(endpointName(endpoint), LaneText::lanes(heading.laneCount),
            heading.folded ? tr("folded") : tr("unfolded"));
}

} // namespace socketscope
