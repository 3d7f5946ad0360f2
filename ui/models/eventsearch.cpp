#include "ui/models/eventsearch.h"

#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "core/store/recording.h"

namespace socketscope {

namespace {

/// What one slice may read: 0.1 to 0.5 ms, so that a cancelled search ends soon.
constexpr qint64 kSliceBytes = 512 * limits::kKiB;
constexpr qsizetype kSliceEvents = 32768;
/// What a search may take of the window's own thread before it moves to another.
constexpr qint64 kOwnThreadNs = 1500000;
/// Batches come no faster than frames.
constexpr qint64 kBatchMs = 16;
/// So long may the former rows stay while a new query has found nothing yet.
constexpr qint64 kPatienceMs = 150;

/// Follows and scans one slice; false when everything below `end` has been looked at.
bool searchSlice(const Recording &recording, EventKeys &keys, EventFilter *filter, qsizetype end)
{
    if (keys.followed() < end)
        keys.follow(recording, qMin(end, keys.followed() + kSliceEvents));
    if (filter && filter->scanned() < keys.followed())
        filter->scan(keys, kSliceBytes);
    return keys.followed() < end || (filter && filter->scanned() < end);
}

} // namespace

EventSearch::EventSearch(LogFollower &follower, QObject *parent)
    : QObject(parent)
    , m_follower(follower)
    , m_keys(std::make_shared<EventKeys>())
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_follower, &LogFollower::grown, this, &EventSearch::advance);
    connect(&m_follower, &LogFollower::rewound, this, &EventSearch::onRewound);
    advance();
}

EventSearch::~EventSearch()
{
    m_cancel->store(true);
    m_pool.waitForDone();
}

void EventSearch::setQuery(const EventQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    restart();
}

void EventSearch::setNotes(const Notes *notes)
{
    m_notes = notes;
    const auto renew = [this] {
        if (m_query.readsNotes())
            restart();
    };
    if (m_notes)
        connect(m_notes, &Notes::changed, this, renew);
    renew();
}

void EventSearch::restart()
{
    m_wanted.reset();
    if (!m_query.isEmpty())
        m_wanted = std::make_shared<EventFilter>(
            m_follower.recording(), m_query, m_notes ? m_notes->texts() : NoteTexts());
    m_sinceQuery.start();
    if (m_jobRuns)
        m_cancel->store(true); // endJob() goes on with the new query
    else
        advance();
    if (!m_wanted)
        tell();
}

void EventSearch::onRewound()
{
    m_keys = std::make_shared<EventKeys>(); // the old ones are the job's while it runs
    emit rewound();
    restart();
}

void EventSearch::advance()
{
    if (m_jobRuns || m_follower.isBehind())
        return;
    const qsizetype end = m_follower.eventCount();
    QElapsedTimer spent;
    spent.start();
    bool more = true;
    while (more && spent.nsecsElapsed() < kOwnThreadNs)
        more = searchSlice(m_follower.recording(), *m_keys, m_wanted.get(), end);
    if (more)
        startJob(end);
    tell();
}

void EventSearch::startJob(qsizetype end)
{
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    setBusy(true);
    m_pool.start([this, end, cancel = m_cancel, keys = m_keys, filter = m_wanted,
                     recording = &m_follower.recording()] {
        QElapsedTimer sinceBatch;
        sinceBatch.start();
        while (!cancel->load() && searchSlice(*recording, *keys, filter.get(), end)) {
            if (sinceBatch.elapsed() < kBatchMs)
                continue;
            sinceBatch.start();
            QMetaObject::invokeMethod(this, &EventSearch::tell, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(this, &EventSearch::endJob, Qt::QueuedConnection);
    });
}

void EventSearch::endJob()
{
    setBusy(false);
    advance(); // the log has grown meanwhile, or the query is another
}

void EventSearch::setBusy(bool busy)
{
    if (m_jobRuns == busy)
        return;
    m_jobRuns = busy;
    emit busyChanged(busy);
}

void EventSearch::tell()
{
    const qsizetype failed = m_keys->failed().size();
    if (failed != m_failedCount) {
        m_failedCount = failed;
        emit failedCountChanged(failed);
    }
    if (m_shown != m_wanted) {
        const bool isWorthShowing = !m_wanted || !m_jobRuns || m_wanted->hits().size() > 0
            || m_sinceQuery.elapsed() > kPatienceMs;
        if (!isWorthShowing)
            return;
        m_shown = m_wanted;
        m_hitCount = m_shown ? m_shown->hits().size() : 0;
        emit restarted();
        return;
    }
    const qsizetype first = m_hitCount;
    if (m_shown && m_shown->hits().size() > first) {
        m_hitCount = m_shown->hits().size();
        emit hitsAdded(first);
    }
}

bool EventSearch::shows(qsizetype event) const
{
    if (!m_shown)
        return event >= 0 && event < m_follower.eventCount();
    const qsizetype place = EventFilter::place(m_shown->hits(), m_hitCount, event);
    return place < m_hitCount && qsizetype(m_shown->hits().at(place)) == event;
}

qsizetype EventSearch::failedAfter(qsizetype event) const
{
    const qsizetype place = EventFilter::place(m_keys->failed(), m_failedCount, event + 1);
    return place < m_failedCount ? qsizetype(m_keys->failed().at(place)) : -1;
}

qsizetype EventSearch::failedBefore(qsizetype event) const
{
    const qsizetype place = EventFilter::place(m_keys->failed(), m_failedCount, event);
    return place > 0 ? qsizetype(m_keys->failed().at(place - 1)) : -1;
}

} // namespace socketscope
