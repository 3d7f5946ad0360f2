// How rows of CallsTable are chosen, by keyboard and mouse.

#include "ui/panes/callsheader.h"
#include "ui/panes/callstable.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace socketscope {

QModelIndex CallsTable::indexOf(int row) const
{
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(column))
            return m_model->index(row, column);
    }
    return {};
}

void CallsTable::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback extending(
        m_isExtending, bool(event->modifiers() & Qt::ShiftModifier));
    QAbstractItemView::keyPressEvent(event);
}

void CallsTable::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback extending(
        m_isExtending, bool(event->modifiers() & Qt::ShiftModifier));
    QAbstractItemView::mousePressEvent(event);
}

void CallsTable::mouseMoveEvent(QMouseEvent *event)
{
    const QScopedValueRollback extending(m_isExtending, true);
    QAbstractItemView::mouseMoveEvent(event);
}

// The base class would ask for the text of every row, which takes seconds at millions of them; the
// filter finds texts.
void CallsTable::keyboardSearch(const QString &)
{ }

void CallsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!m_isExtending)
        m_anchor = current.row();
    if (QAccessible::isActive() && current.isValid() && hasFocus())
        tellAccessible(QAccessible::Focus, current);
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
}

void CallsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    takeChoice();
}

void CallsTable::takeChoice()
{
    std::vector<RowRanges::Range> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom()});
    const RowRanges former = std::exchange(m_chosen, RowRanges(std::move(ranges)));
    if (m_chosen == former)
        return;
    describe();
    const QModelIndex current = currentIndex();
    if (QAccessible::isActive() && current.isValid()) {
        const bool isChosen = m_chosen.contains(current.row());
        if (isChosen != former.contains(current.row()))
            tellAccessible(
                isChosen ? QAccessible::SelectionAdd : QAccessible::SelectionRemove, current);
        QAccessibleEvent within(this, QAccessible::SelectionWithin);
        QAccessible::updateAccessibility(&within);
    }
    emit choiceChanged();
}

void CallsTable::tellAccessible(QAccessible::Event kind, const QModelIndex &index)
{
    QAccessibleEvent event(this, kind);
    event.setChild(index.row() * CallsModel::ColumnCount + index.column());
    QAccessible::updateAccessibility(&event);
}

QModelIndex CallsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    const QModelIndex current = currentIndex();
    qint64 row = current.isValid() ? current.row() : -1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = current.isValid() ? row - 1 : rows() - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = current.isValid() ? row + 1 : firstRow();
        break;
    case MovePageUp:
        row -= fullRows();
        break;
    case MovePageDown:
        row += fullRows();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows() - 1;
        break;
    case MoveLeft:
    case MoveRight:
        horizontalScrollBar()->triggerAction(action == MoveLeft
                ? QAbstractSlider::SliderSingleStepSub
                : QAbstractSlider::SliderSingleStepAdd);
        break;
    }
    return indexOf(int(qBound(qint64(0), row, qint64(rows()) - 1)));
}

// What is extended goes from the anchor to the current row. The rectangle of it that the base class
// makes would begin at the row that it saw pressed last, also where another view has moved the
// selection since, and at that row's pixel, which beyond 40 million rows has no number.
void CallsTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel() || rows() == 0)
        return;
    const QRect area = rect.normalized();
    int top = qMax(0, rowAt(area.top()));
    int bottom = qMin(rows() - 1, rowAt(area.bottom()));
    const int current = currentIndex().row();
    if (command & QItemSelectionModel::Current && state() != DragSelectingState && current >= 0) {
        if (m_anchor < 0)
            m_anchor = current;
        top = qMin(m_anchor, current);
        bottom = qMax(m_anchor, current);
    }
    QItemSelection selection;
    if (top <= bottom)
        selection.select(
            m_model->index(top, 0), m_model->index(bottom, CallsModel::ColumnCount - 1));
    selectionModel()->select(selection, command);
}

QRegion CallsTable::visualRegionForSelection(const QItemSelection &selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

} // namespace socketscope
