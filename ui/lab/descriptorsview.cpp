#include "ui/lab/descriptorsview.h"

#include "ui/lab/descriptordelegate.h"
#include "ui/models/descriptorsmodel.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace socketscope {

namespace {

constexpr int kRowPaddingPx = 8;
constexpr int kCellPaddingPx = 9;
constexpr int kLeastPaddingPx = 7; ///< what the style leaves free
constexpr int kLeastRows = 2;
constexpr int kUsualRows = 6;
constexpr double kSmall = 0.85; ///< against the program's font

} // namespace

DescriptorsView::DescriptorsView(DescriptorsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Descriptors"));
    setProperty(kRoleProperty, QStringLiteral("bare"));
    setModel(&model);
    setItemDelegate(new DescriptorDelegate(this));
    QFont font = monoFont();
    font.setPointSizeF(font.pointSizeF() * kSmall);
    setFont(font);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPaddingPx);
    horizontalHeader()->setAccessibleName(tr("Columns of the descriptors"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    sizeColumns();
    connect(this, &QAbstractItemView::doubleClicked, this, &DescriptorsView::callWanted);
}

/// By the longest usual words: to measure all rows would cost as much as there are. In a narrow
/// column by what the delegate leaves of them, so that every column is in sight.
void DescriptorsView::sizeColumns()
{
    struct Words
    {
        DescriptorsModel::Column column;
        const char *usual;
        const char *shortest;
    };
    constexpr Words kWords[] = {
        {DescriptorsModel::DescriptorColumn, "100", "10"},
        {DescriptorsModel::DomainColumn, "AF_INET6", "INET6"},
        {DescriptorsModel::TypeColumn, "SOCK_STREAM", "STREAM"},
        {DescriptorsModel::LocalColumn, "127.0.0.1:12345", "…:12345"},
        {DescriptorsModel::PeerColumn, "127.0.0.1:12345", "…:12345"},
        {DescriptorsModel::StateColumn, "ESTABLISHED", "ESTABLISHED"},
        {DescriptorsModel::LastCallColumn, "recv(5, 1024) = -1 EAGAIN", ""},
    };
    const auto width = [this](const char *words) {
        return fontMetrics().horizontalAdvance(QString::fromUtf8(words));
    };
    int all = 0;
    for (const Words &words : kWords)
        all += width(words.usual) + kCellPaddingPx;
    const bool isNarrow = viewport()->width() < all;
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (const Words &words : kWords) // the last one takes what is left
        setColumnWidth(words.column,
            isNarrow ? width(words.shortest) + kLeastPaddingPx
                     : width(words.usual) + kCellPaddingPx);
}

void DescriptorsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    sizeColumns();
}

void DescriptorsView::showSocket(quint32 socketId)
{
    const QModelIndex row = m_model.indexOf(socketId);
    if (!row.isValid()) {
        clearSelection();
        return;
    }
    if (selectionModel()->isRowSelected(row.row()))
        return;
    const QModelIndex cell
        = row.siblingAtColumn(currentIndex().isValid() ? currentIndex().column() : 0);
    selectionModel()->setCurrentIndex(
        cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
}

quint32 DescriptorsView::currentSocket() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && selectionModel()->isSelected(current)
        ? current.data(DescriptorsModel::SocketIdRole).toUInt()
        : 0;
}

void DescriptorsView::copy()
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        rows.append(row.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_model.asText(rows));
}

void DescriptorsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit callWanted();
    else
        QTableView::keyPressEvent(event);
}

int DescriptorsView::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
        + 2 * frameWidth();
}

QSize DescriptorsView::sizeHint() const
{
    return {QTableView::sizeHint().width(), heightFor(kUsualRows)};
}

QSize DescriptorsView::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), heightFor(kLeastRows)};
}

} // namespace socketscope
