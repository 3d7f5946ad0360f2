#include "core/store/patternsweep.h"

#include "core/event/socketevent.h"
#include "core/store/payloadreader.h"

namespace socketscope {

namespace {

/// How far a sweep goes ahead of the event it was begun for: far enough to make its start cheap,
/// near enough that little is read in vain when other terms pass over the events between.
constexpr qsizetype kSweepBytes = 16 * 1024;

} // namespace

bool PatternSweep::isIn(const SocketEvent &event, PayloadReader &payload)
{
    const qint64 length = m_pattern.bytes().size();
    const qint64 begin = qint64(event.payloadPosition);
    const qint64 lastStart = begin + qint64(event.payloadLength) - length;
    if (lastStart < begin || m_pattern.isEmpty())
        return false;
    if (begin >= m_from && begin < m_to) {
        if (m_match >= begin)
            return m_match <= lastStart;
        if (m_match < 0 && lastStart < m_to)
            return false;
    }
    const QByteArrayView ahead = payload.bytesFrom(event, kSweepBytes);
    if (ahead.size() < length)
        return false;
    const qsizetype place = m_pattern.indexIn(ahead);
    m_from = begin;
    m_to = begin + ahead.size() - length + 1;
    m_match = place < 0 ? -1 : begin + place;
    return place >= 0 && m_match <= lastStart;
}

} // namespace socketscope
