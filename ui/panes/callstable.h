#pragma once

#include "ui/models/callsmodel.h"
#include "ui/models/rowranges.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace socketscope {

class CallsHeader;

/// A table of rows of one height that costs the same for ten rows and ten million.
///
/// A QTableView keeps a section per row: at 10 million rows it took 98 ms to attach, 16 ms for each
/// frame that appended, 740 ms to select all, and 13 B a row (measured, Qt 6.4.2). This one keeps
/// nothing per row, and is the same to keyboard, mouse, selection model and screen readers.
class CallsTable final : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit CallsTable(QWidget *parent = nullptr);
    ~CallsTable() override;

    /// The only kind of model it shows.
    void setCallsModel(CallsModel *model);
    [[nodiscard]] CallsHeader *header() const { return m_header; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    /// The sentence in the middle while there are no rows.
    void setEmptyText(const QString &text);
    [[nodiscard]] const RowRanges &chosenRows() const { return m_chosen; }
    /// The first cell of a row that is shown.
    [[nodiscard]] QModelIndex indexOf(int row) const;
    [[nodiscard]] bool isAtEnd() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void keyboardSearch(const QString &search) override;

signals:
    void choiceChanged();
    /// The person has moved the view by wheel, bar or keyboard.
    void scrolledByHand(bool toEnd);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    [[nodiscard]] QModelIndex moveCursor(
        CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int lastNumber() const;
    [[nodiscard]] int fullRows() const;
    [[nodiscard]] int firstRow() const;
    [[nodiscard]] int rowAt(int y) const;
    void updateScrollBars();
    /// To screen readers: why it is empty, or how many rows are chosen.
    void describe();
    void fitTimes();
    // In callschoosing.cpp.
    void takeChoice();
    void tellAccessible(QAccessible::Event kind, const QModelIndex &index);

    CallsModel *m_model = nullptr;
    CallsHeader *m_header; ///< owned by this widget
    QString m_emptyText;
    int m_rowHeight;
    RowRanges m_chosen; ///< what the selection model has
    int m_anchor = -1; ///< where a choice that is extended begins; -1 for nowhere
    bool m_isExtending = false; ///< the current row moves, the anchor stays
};

} // namespace socketscope
