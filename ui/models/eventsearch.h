#pragma once

#include "core/store/eventfilter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace socketscope {

class LogFollower;
class Notes;

/// The one filter of a window: which events answer what the person is looking for, live.
///
/// A short log is searched at once. What takes longer than a part of a frame goes on in a thread of
/// its own and is told in batches; until the first hits are there, what was shown before stays, so
/// that nothing flickers while a query is typed. Keeps the failed events too.
class EventSearch : public QObject
{
    Q_OBJECT

public:
    explicit EventSearch(LogFollower &follower, QObject *parent = nullptr);
    /// Cancels what is still searched; waits for at most one slice, a few milliseconds.
    ~EventSearch() override;

    void setQuery(const EventQuery &query);
    /// Notes that the query may ask for; what is shown follows them. Null for none, not owned.
    void setNotes(const Notes *notes);

    [[nodiscard]] const EventQuery &query() const { return m_query; }
    /// The filter whose hits are shown, null while all events are. Only the first hitCount() hits
    /// have been told of.
    [[nodiscard]] std::shared_ptr<const EventFilter> shown() const { return m_shown; }
    [[nodiscard]] qsizetype hitCount() const { return m_hitCount; }
    /// Whether the event is among those shown.
    [[nodiscard]] bool shows(qsizetype event) const;
    [[nodiscard]] bool isBusy() const { return m_jobRuns; }

    [[nodiscard]] qsizetype failedCount() const { return m_failedCount; }
    /// The nearest failed event after or before another, -1 if there is none.
    [[nodiscard]] qsizetype failedAfter(qsizetype event) const;
    [[nodiscard]] qsizetype failedBefore(qsizetype event) const;

signals:
    /// shown() is another filter or none; hitCount() is what it has so far.
    void restarted();
    /// The hits [first, hitCount()) are new.
    void hitsAdded(qsizetype first);
    void failedCountChanged(qsizetype count);
    void busyChanged(bool busy);
    /// The log was rewound: hits may be of calls that are no longer there. restarted() follows if
    /// there is a query.
    void rewound();

private:
    struct Job;

    void restart();
    void onRewound();
    void advance();
    void startJob(qsizetype end);
    void endJob();
    void tell();
    void setBusy(bool busy);

    LogFollower &m_follower;
    EventQuery m_query;
    const Notes *m_notes = nullptr;
    std::shared_ptr<EventKeys> m_keys; ///< the job's while it runs, but for failed()
    std::shared_ptr<EventFilter> m_wanted; ///< for m_query; null when that is empty
    std::shared_ptr<EventFilter> m_shown;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    QElapsedTimer m_sinceQuery;
    qsizetype m_hitCount = 0;
    qsizetype m_failedCount = 0;
    bool m_jobRuns = false;
    QThreadPool m_pool; ///< last: ends before what its thread uses
};

} // namespace socketscope
