// How TimelineView tells times, and what is remarked on its lanes.

#include "core/describe/closewaitremark.h"
#include "core/store/closewaitwatch.h"
#include "core/store/recording.h"
#include "core/timeline/stepruler.h"
#include "ui/timeline/timelineview.h"

namespace socketscope {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;
/// The hover bubble tells the time of day to the microsecond.
constexpr qint64 kBubbleStepNs = 1000;
/// Of a call whose bytes were split, so many parts are told.
constexpr qsizetype kToldParts = 4;

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

/// "at 12:00:03.118204", "+1.62 ms from the selected call".
QString TimelineView::timeLine(qint64 ns) const
{
    const TimeLabels labels = timeLabels();
    if (labels.mode == TimeLabels::Mode::Clock)
        return tr("at %1", "a time of day").arg(clockText(ns + labels.dayNs, kBubbleStepNs));
    return selectedEvent() < 0 ? tr("%1 from the first call").arg(labels.text(ns))
                               : tr("%1 from the selected call").arg(labels.text(ns));
}

/// How long its bytes took, call by call: "received 45 µs after send #9 began".
QStringList TimelineView::latencyLines(qsizetype event) const
{
    const Recording &recording = m_scene.recording();
    const SocketEvent &call = recording.events().at(event);
    QStringList lines;
    if (call.isReceive()) {
        for (const StreamPart &part : m_scene.streams().sendsIn(recording, event, kToldParts)) {
            const qint64 ns = call.endNs() - recording.events().at(part.event).startNs;
            lines.append(
                tr("received %1 after send #%2 began (%Ln byte(s))", nullptr, int(part.bytes))
                    .arg(shortTimeText(ns))
                    .arg(part.event + 1));
        }
    } else if (call.isSend()) {
        for (const StreamPart &part : m_scene.streams().recvsOf(recording, event, kToldParts)) {
            const qint64 ns = recording.events().at(part.event).endNs() - call.startNs;
            lines.append(tr("%Ln byte(s) received by recv #%1 after %2", nullptr, int(part.bytes))
                             .arg(part.event + 1)
                             .arg(shortTimeText(ns)));
        }
    }
    return lines;
}

QString TimelineView::remarkOn(const SocketFacts &facts) const
{
    return m_closeWaits && m_closeWaits->remarks(facts.socketId) ? closeWaitRemark(facts)
                                                                 : QString();
}

} // namespace socketscope
