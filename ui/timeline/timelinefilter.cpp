#include "ui/timeline/timelinefilter.h"

#include "core/store/recording.h"
#include "ui/models/eventsearch.h"

#include <QElapsedTimer>

namespace socketscope {

namespace {

/// What taking hits in may use of a frame.
constexpr qint64 kSliceNs = 3'000'000;
constexpr qsizetype kHitsPerLook = 4096;

} // namespace

TimelineFilter::TimelineFilter(const Recording &recording, EventSearch &search, QObject *parent)
    : QObject(parent)
    , m_recording(recording)
    , m_search(search)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TimelineFilter::advance);
    connect(&m_search, &EventSearch::restarted, this, &TimelineFilter::restart);
    connect(&m_search, &EventSearch::hitsAdded, this, &TimelineFilter::advance);
    connect(&m_search, &EventSearch::rewound, this, &TimelineFilter::forget);
    restart();
}

TimelineFilter::~TimelineFilter() = default;

void TimelineFilter::restart()
{
    m_filter = m_search.shown();
    m_next.reset();
    if (m_filter) {
        m_next = std::make_unique<FilterHits>(m_recording.events());
        m_next->setGroups(m_groups);
        return advance();
    }
    m_timer.stop();
    m_hits.reset();
    emit changed();
}

void TimelineFilter::forget()
{
    m_timer.stop();
    m_filter.reset();
    m_next.reset();
    m_hits.reset();
    emit changed();
}

void TimelineFilter::setGroups(const std::vector<EndpointId> &groups)
{
    m_groups = groups;
    for (FilterHits *hits : {m_hits.get(), m_next.get()}) {
        if (hits)
            hits->setGroups(groups);
    }
    advance();
}

void TimelineFilter::advance()
{
    if (!m_filter || m_filter != m_search.shown())
        return;
    FilterHits &growing = m_next ? *m_next : *m_hits;
    const qsizetype count = m_search.hitCount();
    QElapsedTimer spent;
    spent.start();
    while (!growing.isComplete(count) && spent.nsecsElapsed() < kSliceNs)
        growing.follow(m_filter->hits(), count, kHitsPerLook);
    if (!growing.isComplete(count))
        m_timer.start(0);
    else if (m_next)
        m_hits = std::move(m_next);
    if (!m_next)
        emit changed();
}

} // namespace socketscope
