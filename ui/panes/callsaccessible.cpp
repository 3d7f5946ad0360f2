#include "ui/panes/callsaccessible.h"

#include "ui/panes/callstable.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace socketscope {

namespace {

/// Cells that are kept for a screen reader at once; a walk through millions of rows must not keep
/// them all.
constexpr qsizetype kKeptCells = 20000;

class CellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccessible(CallsTable &view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }
    bool isValid() const override { return index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return index().data(Qt::AccessibleTextRole).toString();
        if (kind == QAccessible::Description)
            return index().data(Qt::AccessibleDescriptionRole).toString();
        return {};
    }
    QRect rect() const override
    {
        const QRect place = m_view.visualRect(index());
        return place.translated(m_view.viewport()->mapToGlobal(QPoint()));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        state.readOnly = true;
        state.selected = isSelected();
        state.focused = m_view.hasFocus() && m_view.currentIndex() == index();
        state.offscreen = !m_view.viewport()->rect().intersects(m_view.visualRect(index()));
        return state;
    }

    bool isSelected() const override { return m_view.chosenRows().contains(m_row); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    [[nodiscard]] QModelIndex index() const
    {
        return m_view.model() ? m_view.model()->index(m_row, m_column) : QModelIndex();
    }

    CallsTable &m_view;
    const int m_row;
    const int m_column;
};

class CallsAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit CallsAccessible(CallsTable *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(*view)
    { }
    ~CallsAccessible() override { forgetCells(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface *child(int number) const override
    {
        return number < 0 || number >= childCount()
            ? nullptr
            : cellAt(number / CallsModel::ColumnCount, number % CallsModel::ColumnCount);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *other
            = const_cast<QAccessibleInterface *>(child); // tableCellInterface() is not const
        const QAccessibleTableCellInterface *cell = other ? other->tableCellInterface() : nullptr;
        return cell ? cell->rowIndex() * CallsModel::ColumnCount + cell->columnIndex() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const QModelIndex index = m_view.currentIndex();
        return index.isValid() && m_view.hasFocus() ? cellAt(index.row(), index.column()) : nullptr;
    }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        const int number = row * CallsModel::ColumnCount + column;
        if (const QAccessible::Id known = m_cells.value(number))
            return QAccessible::accessibleInterface(known);
        if (m_cells.size() >= kKeptCells)
            forgetCells();
        auto *cell = new CellAccessible(m_view, row, column);
        m_cells.insert(number, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QString columnDescription(int column) const override { return CallsModel::columnName(column); }
    QString rowDescription(int row) const override
    {
        return index(row).data(Qt::AccessibleDescriptionRole).toString();
    }
    int columnCount() const override { return CallsModel::ColumnCount; }
    int rowCount() const override { return m_view.model() ? m_view.model()->rowCount() : 0; }

    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : m_view.chosenRows().rows(kKeptCells / CallsModel::ColumnCount / 2)) {
            for (int column = 0; column < columnCount(); ++column)
                cells.append(cellAt(row, column));
        }
        return cells;
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return int(m_view.chosenRows().count()); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return m_view.chosenRows().rows(kKeptCells); }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return m_view.chosenRows().contains(row); }
    bool selectRow(int row) override
    {
        if (!index(row).isValid())
            return false;
        m_view.selectionModel()->setCurrentIndex(
            m_view.indexOf(row), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override
    {
        m_view.selectionModel()->select(
            index(row), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        return true;
    }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override
    {
        if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset)
            forgetCells();
    }

private:
    [[nodiscard]] QModelIndex index(int row) const
    {
        return m_view.model() ? m_view.model()->index(row, 0) : QModelIndex();
    }
    void forgetCells() const
    {
        for (const QAccessible::Id cell : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(cell);
        m_cells.clear();
    }

    CallsTable &m_view;
    mutable QHash<int, QAccessible::Id> m_cells; ///< by their number as a child
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<CallsTable *>(object);
    return view ? new CallsAccessible(view) : nullptr;
}

} // namespace

void installCallsAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace socketscope
