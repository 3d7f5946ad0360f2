// How TimelineView tells times, and what is remarked on its lanes.

#include "core/describe/closewaitremark.h"
#include "core/store/closewaitwatch.h"
#include "core/store/recording.h"
#include "ui/timeline/timelineview.h"

namespace socketscope {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;
/// The hover bubble tells the time of day to the microsecond.
constexpr qint64 kBubbleStepNs = 1000;

} // namespace

void TimelineView::setTimeMode(TimeMode mode)
{
    m_timeMode = mode;
    setHovered(-1);
    markDirty();
}

void TimelineView::setCloseWaits(const CloseWaitWatch *closeWaits)
{
    m_closeWaits = closeWaits;
    if (m_closeWaits)
        connect(m_closeWaits, &CloseWaitWatch::remarked, this, &TimelineView::markDirty);
    markDirty();
}

TimeLabels TimelineView::timeLabels() const
{
    TimeLabels labels;
    if (m_timeMode == TimeMode::Clock) {
        labels.mode = TimeLabels::Mode::Clock;
        labels.dayNs = m_scene.recording().startedAt().time().msecsSinceStartOfDay() * kNsPerMs;
    } else if (m_timeMode == TimeMode::Delta && m_scene.eventCount() > 0) {
        labels.mode = TimeLabels::Mode::Delta;
        labels.zeroNs
            = m_scene.recording().events().at(qMax<qsizetype>(0, selectedEvent())).startNs;
    }
    return labels;
}

/// "at 12:00:03.118204", "1.62 ms after the selected call".
QString TimelineView::timeLine(qint64 ns) const
{
    const TimeLabels labels = timeLabels();
    switch (labels.mode) {
    case TimeLabels::Mode::Clock:
        return tr("at %1", "a time of day").arg(clockText(ns + labels.dayNs, kBubbleStepNs));
    case TimeLabels::Mode::Delta:
        return selectedEvent() < 0 ? tr("%1 from the first call").arg(labels.text(ns))
                                   : tr("%1 from the selected call").arg(labels.text(ns));
    case TimeLabels::Mode::Relative:
        break;
    }
    return tr("%1 since the session began").arg(labels.text(ns));
}

QString TimelineView::remarkOn(const SocketFacts &facts) const
{
    return m_closeWaits && m_closeWaits->remarks(facts.socketId) ? closeWaitRemark(facts)
                                                                 : QString();
}

} // namespace socketscope
