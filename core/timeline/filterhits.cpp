#include "core/timeline/filterhits.h"

#include "core/timeline/timescale.h"

namespace socketscope {

FilterHits::FilterHits(const EventLog &events)
    : m_events(events)
    , m_lanes(events)
    , m_groups(events)
{ }

void FilterHits::follow(const EventNumbers &hits, qsizetype count, qsizetype most)
{
    const qsizetype end = qMin(count, m_followed + most);
    for (; m_followed < end; ++m_followed) {
        const qsizetype number = hits.at(m_followed);
        const SocketEvent &event = m_events.at(number);
        const DensityKind kind = densityKind(event);
        m_lanes.take(number, event);
        m_bySteps.add(number, kind);
        m_byTime.add(saturatedDifference(event.startNs, m_events.at(0).startNs), kind);
    }
    m_groups.follow(m_followed, most, &hits);
}

} // namespace socketscope
