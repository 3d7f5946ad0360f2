#include "ui/panes/connectionsview.h"

#include "ui/models/connectionsmodel.h"
#include "ui/panes/connectionsdelegate.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace socketscope {

namespace {

constexpr int kIndentationPx = 14;
constexpr int kLeastRows = 3; ///< room for a server, its connection and a client
constexpr int kMostRows = 7; ///< beyond it the list scrolls, and the chat keeps its room
constexpr int kRowRadiusPx = 5;
constexpr int kLeastAddressPx = 40;

} // namespace

ConnectionsView::ConnectionsView(
    ConnectionsModel &model, ConnectionsDelegate &delegate, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(delegate)
{
    setAccessibleName(tr("Connections"));
    setProperty(kRoleProperty, QStringLiteral("bare"));
    setModel(&model);
    setItemDelegate(&delegate);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(kIndentationPx);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem); // no row is cut at the top
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &server, int first, int) {
            if (server.isValid() && first == 0)
                expand(server);
        });
    fitHeight();
}

void ConnectionsView::showRow(const QModelIndex &index)
{
    if (!index.isValid() || selectionModel()->isRowSelected(index.row(), index.parent()))
        return;
    // Said in full: the view's own command would go by the keys that are held down.
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QList<quint32> ConnectionsView::selectedSockets() const
{
    QList<quint32> sockets;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        sockets += row.data(ConnectionsModel::SocketIdRole).toUInt();
    return sockets;
}

void ConnectionsView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (selectionModel()->isRowSelected(index.row(), index.parent())) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeFor(palette()).selection);
        painter->drawRoundedRect(
            QRect(0, option.rect.top(), viewport()->width(), option.rect.height()), kRowRadiusPx,
            kRowRadiusPx);
        painter->restore();
    }
    QTreeView::drawRow(painter, option, index); // the style's own selection is see-through
}

void ConnectionsView::fitColumns()
{
    int left = viewport()->width();
    for (const int column : {ConnectionsModel::NameColumn, ConnectionsModel::StateColumn,
             ConnectionsModel::TrafficColumn}) {
        int width = m_delegate.columnWidth(column);
        if (column == ConnectionsModel::NameColumn)
            width += kIndentationPx; // of the tops; numbers, deeper in, are shorter
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(ConnectionsModel::AddressColumn, qMax(kLeastAddressPx, left));
}

void ConnectionsView::fitHeight()
{
    int rows = m_model.rowCount();
    for (int row = 0; row < m_model.rowCount() && rows < kMostRows; ++row) {
        const QModelIndex top = m_model.index(row, 0);
        rows += isExpanded(top) ? m_model.rowCount(top) : 0;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rowHeight = m_delegate.sizeHint(option, QModelIndex()).height();
    setMinimumHeight(kLeastRows * rowHeight);
    setMaximumHeight(qBound(kLeastRows, rows, kMostRows) * rowHeight);
}

void ConnectionsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ConnectionsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        fitColumns();
        fitHeight();
    }
}

} // namespace socketscope
