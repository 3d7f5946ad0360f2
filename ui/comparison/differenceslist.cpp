#include "ui/comparison/differenceslist.h"

#include "ui/comparison/differencesmodel.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace socketscope {

namespace {

constexpr int kKindWidthPx = 280;
constexpr int kCallWidthPx = 430;
constexpr int kRowPadPx = 6;

/// Cells without a ground of their own: the row has one.
class PlainCells final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kRowPadPx);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    }
};

} // namespace

DifferencesList::DifferencesList(QAbstractItemModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setModel(model);
    setItemDelegate(new PlainCells(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setProperty(kRoleProperty, QStringLiteral("bare"));
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    header()->resizeSection(DifferencesModel::KindColumn, kKindWidthPx);
    header()->resizeSection(DifferencesModel::AColumn, kCallWidthPx);
}

void DifferencesList::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(QRect(0, option.rect.top(), viewport()->width(), option.rect.height()),
            themeFor(palette()).selection);
    QTreeView::drawRow(painter, option, index);
}

} // namespace socketscope
