#include "core/lesson/lessonlog.h"

#include "core/store/recording.h"

namespace socketscope {

namespace {

constexpr qsizetype kRowsLookedThrough = 4096;

/// The first index in [0, count) for which `reached` holds; it must hold for all after it.
template <typename Reached>
qsizetype firstOf(qsizetype count, Reached reached)
{
    qsizetype low = 0;
    while (low < count) {
        const qsizetype middle = low + (count - low) / 2;
        if (reached(middle))
            count = middle;
        else
            low = middle + 1;
    }
    return low;
}

} // namespace

void LessonLog::follow(const LogPrefix &end)
{
    m_end = end;
    m_sockets.follow(m_recording, end.events);
    if (m_withStreams)
        m_streams.follow(m_recording, m_sockets, end.events);
}

qsizetype LessonLog::rowAt(qint64 ns) const
{
    return firstOf(m_end.events, [&](qsizetype row) {
        return m_recording.events().at(row).endNs() > ns;
    }) - 1;
}

qsizetype LessonLog::factAt(qint64 ns) const
{
    return firstOf(m_end.facts,
        [&](qsizetype fact) { return m_recording.kernelFacts().at(fact).seenNs >= ns; });
}

qsizetype LessonLog::rowOfSocketAt(quint32 socketId, qint64 ns) const
{
    const qsizetype last = rowAt(ns);
    for (qsizetype row = last; row >= 0 && row > last - kRowsLookedThrough; --row) {
        const SocketEvent &event = m_recording.events().at(row);
        if (event.socketId == socketId || event.acceptedSocketId() == socketId)
            return row;
    }
    return last;
}

} // namespace socketscope
