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

/// Cells with the window's ground of what is selected, over the style's.
class PlainCells final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kRowPadPx);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, themeFor(option.palette).selection);
        QStyledItemDelegate::paint(painter, option, index);
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

} // namespace socketscope
