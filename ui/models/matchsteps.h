#pragma once

#include <QObject>

namespace socketscope {

class EventSearch;
class LogFollower;
class Selection;

/// Goes from hit to hit of the window's filter, round the end, and says where among them the
/// selected call stands.
class MatchSteps final : public QObject
{
    Q_OBJECT

public:
    MatchSteps(const LogFollower &follower, EventSearch &search, Selection &selection,
        QObject *parent = nullptr);

    /// Selects the nearest hit after (before) the selected call; beyond the last comes the first.
    void selectNext();
    void selectPrevious();

    /// Counted from 1; 0 while the selected call is none of the hits.
    [[nodiscard]] qsizetype position() const { return m_position; }

signals:
    /// wentRound: the step led past the end of the hits.
    void positionChanged(qsizetype position, bool wentRound);
    /// There is nothing to go to before something is looked for.
    void filterWanted();

private:
    void step(int direction);
    void tell(bool wentRound);
    [[nodiscard]] qsizetype findPosition() const;

    const LogFollower &m_follower;
    EventSearch &m_search;
    Selection &m_selection;
    qsizetype m_position = 0;
    bool m_isStepping = false;
};

} // namespace socketscope
