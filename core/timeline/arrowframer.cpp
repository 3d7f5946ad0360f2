#include "core/timeline/arrowframer.h"

#include "core/store/streammatch.h"
#include "core/timeline/filterhits.h"

#include <algorithm>

namespace socketscope {

namespace {

/// Of one call at most so many arrows are drawn; a send of 64 KiB may arrive in thousands of recvs.
constexpr qsizetype kMostPerCall = 16;

/// Room that a label takes right of an arrow's middle, and what must keep away from it. Of more
/// arrows than this none is labelled: the picture would be full of words.
constexpr float kLabelPx = 62;
constexpr float kLabelGapPx = 4;
constexpr float kLabelReachPx = 17;
constexpr size_t kMostLabels = 24;

bool begins(Call call)
{
    return call == Call::Connect || kindOf(call) == Call::Recv || kindOf(call) == Call::Send;
}

} // namespace

ArrowFramer::ArrowFramer(const Recording &recording, const StreamMatch &streams,
    const LaneList &list, const TimelineAxis &axis, const FrameRequest &request,
    TimelineFrame &frame)
    : m_recording(recording)
    , m_streams(streams)
    , m_list(list)
    , m_axis(axis)
    , m_request(request)
    , m_frame(frame)
{ }

void ArrowFramer::add()
{
    const auto candidates = std::count_if(m_frame.marks.begin(), m_frame.marks.end(),
        [](const TimelineMark &mark) { return !mark.failed && begins(mark.call); });
    // A send and its recv are two marks of one arrow.
    m_frame.arrowsFolded = candidates > 2 * FrameBuilder::kMostArrows;
    for (const TimelineMark &mark : m_frame.marks) {
        if (mark.failed || !begins(mark.call))
            continue;
        if (!m_frame.arrowsFolded || qsizetype(mark.event) == m_request.selectedEvent)
            addOf(mark);
    }
    placeLabels();
}

/// How long the bytes took is told beside the middle of an arrow where nothing else is.
void ArrowFramer::placeLabels()
{
    if (m_frame.arrows.size() > kMostLabels)
        return;
    for (TimelineArrow &arrow : m_frame.arrows)
        arrow.labelled = arrow.call == Call::Send && !arrow.pale && hasRoom(arrow);
}

bool ArrowFramer::hasRoom(const TimelineArrow &arrow) const
{
    const float x = (arrow.fromX + arrow.toX) / 2;
    const float y = (arrow.fromY + arrow.toY) / 2;
    const auto isTaken = [x, y](float otherX, float otherY) {
        return otherX > x - kLabelGapPx && otherX < x + kLabelPx
            && qAbs(otherY - y) < kLabelReachPx;
    };
    if (x < 0 || double(x + kLabelPx) > m_frame.widthPx)
        return false;
    for (const TimelineArrow &other : m_frame.arrows) {
        // Where the other one, taken as straight, crosses the height of the label.
        const float way = other.toY - other.fromY;
        const float part = qFuzzyIsNull(way) ? 0.5f : (y - other.fromY) / way;
        if (&other != &arrow && part >= 0 && part <= 1
            && isTaken(other.fromX + (other.toX - other.fromX) * part, y))
            return false;
    }
    return std::none_of(m_frame.marks.begin(), m_frame.marks.end(),
        [&isTaken](const TimelineMark &mark) { return isTaken(mark.x, mark.y); });
}

void ArrowFramer::addOf(const TimelineMark &mark)
{
    if (mark.call == Call::Connect) {
        const qsizetype accepted = m_streams.acceptOf(m_recording, mark.event);
        if (accepted >= 0)
            addArrow(mark.event, accepted);
        return;
    }
    if (kindOf(mark.call) == Call::Recv) {
        for (const StreamPart &part : m_streams.sendsIn(m_recording, mark.event, kMostPerCall))
            addArrow(part.event, mark.event);
        return;
    }
    for (const StreamPart &part : m_streams.recvsOf(m_recording, mark.event, kMostPerCall)) {
        // A recv with a mark draws the arrow itself.
        if (m_frame.arrowsFolded || !m_frame.markOf(part.event))
            addArrow(mark.event, part.event);
    }
}

void ArrowFramer::addArrow(qsizetype from, qsizetype to)
{
    TimelineArrow arrow;
    if (!place(from, arrow.fromX, arrow.fromY) || !place(to, arrow.toX, arrow.toY))
        return;
    if (arrow.fromY == arrow.toY) // both ends are folded into one row
        return;
    arrow.fromEvent = quint32(from);
    arrow.toEvent = quint32(to);
    arrow.call = m_recording.events().at(from).call();
    arrow.pale = isPale(from) && isPale(to);
    arrow.latencyNs = saturatedDifference(
        m_recording.events().at(to).endNs(), m_recording.events().at(from).startNs);
    m_frame.arrows.push_back(arrow);
}

bool ArrowFramer::isPale(qsizetype event) const
{
    if (const TimelineMark *mark = m_frame.markOf(event))
        return mark->pale;
    const Lane *hits
        = m_request.hits ? m_request.hits->find(m_recording.events().at(event).socketId) : nullptr;
    return m_request.hits && (!hits || hits->indexOf(event) < 0);
}

/// Where the event's mark is, or would be.
bool ArrowFramer::place(qsizetype event, float &x, float &y) const
{
    if (const TimelineMark *mark = m_frame.markOf(event)) {
        x = mark->x;
        y = mark->y;
        return true;
    }
    const SocketEvent &call = m_recording.events().at(event);
    const qsizetype row = m_list.rowOf(call.socketId);
    if (row < 0)
        return false;
    x = float(m_request.scale.xOf(m_axis.unitOf({call.startNs, event})));
    y = float(m_list.rows()[size_t(row)].centreY() - m_request.scrollY);
    return true;
}

} // namespace socketscope
