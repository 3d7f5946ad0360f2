#include "ui/sessionview/noteacts.h"

#include "core/store/notes.h"
#include "ui/panes/callspane.h"
#include "ui/panes/detailspane.h"
#include "ui/session/selection.h"
#include "ui/timeline/timelineview.h"

#include <QShortcut>

namespace socketscope {

NoteActs::NoteActs(Notes &notes, Selection &selection, DetailsPane &details, TimelineView &timeline,
    CallsPane &calls)
    : QObject(&details)
    , m_notes(notes)
    , m_selection(selection)
    , m_details(details)
    , m_timeline(timeline)
{
    m_details.setNotes(&notes);
    timeline.setNotes(&notes);
    calls.setNotes(&notes);
    for (QWidget *view : {static_cast<QWidget *>(&timeline), static_cast<QWidget *>(&calls)}) {
        auto *key = new QShortcut(Qt::Key_N, view);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, &NoteActs::write);
    }
}

void NoteActs::write()
{
    m_details.writeNote();
}

void NoteActs::remove()
{
    m_notes.set(m_selection.event(), {});
}

void NoteActs::selectNext()
{
    select(m_notes.after(m_selection.event()));
}

void NoteActs::selectPrevious()
{
    select(m_notes.before(m_selection.event()));
}

void NoteActs::select(qsizetype event)
{
    m_timeline.selectEvent(event); // which heeds the -1 of none
}

} // namespace socketscope
