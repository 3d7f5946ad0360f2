#pragma once

#include <QObject>

namespace socketscope {

class CallsPane;
class DetailsPane;
class Notes;
class Selection;
class TimelineView;

/// What a person does with notes from menus and keys: writes, removes, goes from one to the next.
class NoteActs : public QObject
{
    Q_OBJECT

public:
    /// N writes a note in the timeline and in the calls table.
    NoteActs(Notes &notes, Selection &selection, DetailsPane &details, TimelineView &timeline,
        CallsPane &calls);

    void write();
    void remove();
    void selectNext();
    void selectPrevious();

private:
    void select(qsizetype event);

    Notes &m_notes;
    Selection &m_selection;
    DetailsPane &m_details;
    TimelineView &m_timeline;
};

} // namespace socketscope
