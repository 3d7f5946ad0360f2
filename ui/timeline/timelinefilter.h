#pragma once

#include "core/timeline/filterhits.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace socketscope {

class EventFilter;
class EventSearch;
class Recording;

/// The window's filter as the timeline and the overview need it: its hits by lane.
///
/// Takes hits in by slices of a part of a frame. Until those of a new query are all in, the former
/// ones stay, so that nothing flickers while it is typed.
class TimelineFilter final : public QObject
{
    Q_OBJECT

public:
    TimelineFilter(const Recording &recording, EventSearch &search, QObject *parent = nullptr);
    ~TimelineFilter() override;

    /// Groups whose hits are wanted together.
    void setGroups(const std::vector<EndpointId> &groups);

    /// Null while no filter is on.
    [[nodiscard]] const FilterHits *hits() const { return m_hits.get(); }

signals:
    void changed();

private:
    void restart();
    void forget();
    void advance();

    const Recording &m_recording;
    EventSearch &m_search;
    std::shared_ptr<const EventFilter> m_filter; ///< whose hits are taken in
    std::unique_ptr<FilterHits> m_hits;
    std::unique_ptr<FilterHits> m_next; ///< not yet complete
    std::vector<EndpointId> m_groups;
    QTimer m_timer;
};

} // namespace socketscope
