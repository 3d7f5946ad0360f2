#include "ui/panes/callstable.h"

#include "ui/panes/callrowpainter.h"
#include "ui/panes/callsaccessible.h"
#include "ui/panes/callsheader.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <limits>

namespace socketscope {

namespace {

constexpr int kEmptyMarginPx = 24;

/// Of the longest usual times: "999.999 ms", "18:05:43.910123", "−999.999 ms".
int charactersOf(TimeMode mode)
{
    switch (mode) {
    case TimeMode::Relative:
        return 10;
    case TimeMode::Clock:
        return 15;
    case TimeMode::Delta:
        return 11;
    }
    return 0;
}

} // namespace

CallsTable::CallsTable(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new CallsHeader(this))
    , m_rowHeight(CallRowPainter::rowHeight())
{
    installCallsAccessibility();
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const auto rearranged = [this] {
        updateScrollBars();
        viewport()->update();
    };
    connect(m_header, &QHeaderView::sectionResized, this, rearranged);
    connect(m_header, &QHeaderView::sectionCountChanged, this, rearranged);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = verticalScrollBar();
        emit scrolledByHand(bar->sliderPosition() >= bar->maximum());
    });
}

CallsTable::~CallsTable() = default;

void CallsTable::setCallsModel(CallsModel *model)
{
    m_model = model;
    setModel(model);
    m_header->setModel(model);
    m_header->reset();
    connect(model, &QAbstractItemModel::headerDataChanged, this, &CallsTable::fitTimes);
}

void CallsTable::fitTimes()
{
    m_header->fitTimes(charactersOf(m_model->timeMode()));
}

void CallsTable::setEmptyText(const QString &text)
{
    if (m_emptyText == text)
        return;
    m_emptyText = text;
    describe();
    viewport()->update();
}

void CallsTable::describe()
{
    if (rows() == 0)
        setAccessibleDescription(m_emptyText);
    else
        setAccessibleDescription(m_chosen.count() > 1
                ? tr("%n call(s) selected", nullptr, int(m_chosen.count()))
                : QString());
}

int CallsTable::rows() const
{
    return m_model ? m_model->rowCount() : 0;
}

int CallsTable::lastNumber() const
{
    return rows() == 0 ? 0 : int(m_model->eventOf(rows() - 1)) + 1;
}

int CallsTable::fullRows() const
{
    return qMax(1, viewport()->height() / m_rowHeight);
}

int CallsTable::firstRow() const
{
    return verticalScrollBar()->value();
}

int CallsTable::rowAt(int y) const
{
    const int offset = y >= 0 ? y / m_rowHeight : (y - m_rowHeight + 1) / m_rowHeight;
    return firstRow() + offset;
}

bool CallsTable::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

QRect CallsTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || m_header->isSectionHidden(index.column()))
        return {};
    const qint64 top = (qint64(index.row()) - firstRow()) * m_rowHeight;
    const qint64 farthest = std::numeric_limits<int>::max() / 2;
    return QRect(m_header->sectionViewportPosition(index.column()),
        int(qBound(-farthest, top, farthest)), m_header->sectionSize(index.column()), m_rowHeight);
}

void CallsTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const int full = fullRows();
    int first = firstRow();
    if (hint == PositionAtCenter || (hint == EnsureVisible && qAbs(row - first) > 2 * full))
        first = row - full / 2;
    else if (hint == PositionAtTop || row < first)
        first = row;
    else if (hint == PositionAtBottom || row >= first + full)
        first = row - full + 1;
    verticalScrollBar()->setValue(first);
}

QModelIndex CallsTable::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = m_header->logicalIndexAt(point.x());
    return m_model && row >= 0 && row < rows() && column >= 0 ? m_model->index(row, column)
                                                              : QModelIndex();
}

void CallsTable::reset()
{
    QAbstractItemView::reset();
    m_header->fitNumber(lastNumber());
    updateScrollBars();
    m_anchor = -1;
    takeChoice();
    describe();
}

void CallsTable::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (rows() == 0) {
        painter.setPen(themeFor(QApplication::palette()).faintText);
        const QRect place = viewport()->rect().adjusted(
            kEmptyMarginPx, kEmptyMarginPx, -kEmptyMarginPx, -kEmptyMarginPx);
        painter.drawText(place, int(Qt::AlignCenter | Qt::TextWordWrap), m_emptyText);
        return;
    }
    const CallRowPainter rowPainter(*m_model, *m_header);
    const int end = int(qMin<qint64>(rows(), qint64(rowAt(viewport()->height() - 1)) + 1));
    const int width = qMax(viewport()->width(), m_header->length());
    for (int row = firstRow(); row < end; ++row) {
        const QRect rect(-horizontalOffset(), (row - firstRow()) * m_rowHeight, width, m_rowHeight);
        int state = m_chosen.contains(row) ? CallRowPainter::Selected : CallRowPainter::Plain;
        if (hasFocus() && selectionModel()->currentIndex().row() == row)
            state |= CallRowPainter::Current;
        rowPainter.paint(painter, row, rect, state);
    }
}

void CallsTable::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = isAtEnd();
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (wasAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void CallsTable::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_rowHeight = CallRowPainter::rowHeight();
        updateGeometries();
    }
}

void CallsTable::updateGeometries()
{
    const int height = m_header->sizeHint().height();
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
    const QRect place = viewport()->geometry();
    m_header->setGeometry(place.left(), place.top() - height, place.width(), height);
    m_header->fill(place.width());
    updateScrollBars();
    QAbstractItemView::updateGeometries();
}

void CallsTable::updateScrollBars()
{
    verticalScrollBar()->setPageStep(fullRows());
    verticalScrollBar()->setRange(0, qMax(0, rows() - fullRows()));
    horizontalScrollBar()->setSingleStep(m_rowHeight);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, m_header->length() - viewport()->width()));
}

void CallsTable::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void CallsTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    if (start == 0)
        describe();
    m_header->fitNumber(lastNumber());
    updateScrollBars();
    if (start <= rowAt(viewport()->height() - 1))
        viewport()->update();
}

// The base class would ask for the place of every cell that changed.
void CallsTable::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    viewport()->update();
}

int CallsTable::horizontalOffset() const
{
    return m_header->offset();
}

int CallsTable::verticalOffset() const
{
    const qint64 offset = qint64(firstRow()) * m_rowHeight;
    return offset > std::numeric_limits<int>::max() ? 0 : int(offset);
}

bool CallsTable::isIndexHidden(const QModelIndex &index) const
{
    return m_header->isSectionHidden(index.column());
}

} // namespace socketscope
