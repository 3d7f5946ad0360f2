#include "ui/models/matchsteps.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "ui/models/eventsearch.h"
#include "ui/session/selection.h"

#include <QScopedValueRollback>

namespace socketscope {

MatchSteps::MatchSteps(
    const LogFollower &follower, EventSearch &search, Selection &selection, QObject *parent)
    : QObject(parent)
    , m_follower(follower)
    , m_search(search)
    , m_selection(selection)
{
    connect(&m_selection, &Selection::eventChanged, this, [this] {
        if (!m_isStepping)
            tell(false);
    });
    connect(&m_search, &EventSearch::restarted, this, [this] { tell(false); });
    connect(&m_search, &EventSearch::hitsAdded, this, [this] {
        if (m_position == 0) // a place among those known does not change
            tell(false);
    });
}

void MatchSteps::selectNext()
{
    step(1);
}

void MatchSteps::selectPrevious()
{
    step(-1);
}

void MatchSteps::step(int direction)
{
    const std::shared_ptr<const EventFilter> filter = m_search.shown();
    const qsizetype count = m_search.hitCount();
    if (!filter) {
        emit filterWanted();
        return;
    }
    if (count == 0)
        return;
    const qsizetype selected = m_selection.event();
    qsizetype place = direction > 0
        ? EventFilter::place(filter->hits(), count, selected + 1)
        : EventFilter::place(filter->hits(), count, qMax<qsizetype>(0, selected)) - 1;
    if (direction < 0 && selected < 0)
        place = count - 1;
    const bool wentRound = place < 0 || place >= count;
    place = (place + count) % count;
    const qsizetype event = filter->hits().at(place);
    {
        const QScopedValueRollback stepping(m_isStepping, true);
        m_selection.setEvent(event, m_follower.recording().events().at(event).socketId);
    }
    tell(wentRound);
}

void MatchSteps::tell(bool wentRound)
{
    m_position = findPosition();
    emit positionChanged(m_position, wentRound);
}

qsizetype MatchSteps::findPosition() const
{
    const std::shared_ptr<const EventFilter> filter = m_search.shown();
    const qsizetype count = m_search.hitCount();
    if (!filter || m_selection.event() < 0)
        return 0;
    const qsizetype place = EventFilter::place(filter->hits(), count, m_selection.event());
    return place < count && qsizetype(filter->hits().at(place)) == m_selection.event() ? place + 1
                                                                                       : 0;
}

} // namespace socketscope
