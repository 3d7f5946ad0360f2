#include "core/timeline/noteframer.h"

#include "core/event/tlscall.h"

#include <cerrno>

namespace socketscope {

NoteFramer::NoteFramer(const EventLog &events, const LaneList &list, const TimelineAxis &axis,
    const FrameRequest &request, TimelineFrame &frame)
    : m_events(events)
    , m_list(list)
    , m_axis(axis)
    , m_request(request)
    , m_frame(frame)
{ }

bool NoteFramer::add(const NoteTexts &notes)
{
    const size_t before = m_frame.marks.size();
    for (const auto &[event, text] : notes) {
        if (event >= m_axis.size())
            break;
        const TimelineMark *mark = m_frame.markOf(event);
        if (!mark)
            mark = addHiddenMark(event);
        if (mark)
            m_frame.flags.push_back({mark->x, mark->y, quint32(event)});
    }
    return m_frame.marks.size() > before;
}

const TimelineMark *NoteFramer::addHiddenMark(qsizetype event)
{
    const SocketEvent &call = m_events.at(event);
    const double x = m_request.scale.xOf(m_axis.unitOf({call.startNs, event}));
    const qsizetype row = m_list.rowOf(call.socketId);
    if (row < 0 || x < -FrameBuilder::kMarkPx || x > m_request.widthPx + FrameBuilder::kMarkPx)
        return nullptr;
    const LaneRow &lane = m_list.rows()[size_t(row)];
    const double y = lane.centreY() - m_request.scrollY;
    if (y + lane.height / 2 <= 0 || y - lane.height / 2 >= m_request.heightPx)
        return nullptr;
    const bool failed = call.failed() && call.errorNumber != EAGAIN;
    TimelineMark mark;
    mark.x = float(x);
    mark.y = float(y);
    mark.event = quint32(event);
    mark.call = call.call();
    mark.failed = failed;
    mark.endOfStream = call.isEndOfStream() || isCloseNotify(call);
    m_frame.marks.push_back(mark);
    return &m_frame.marks.back();
}

} // namespace socketscope
