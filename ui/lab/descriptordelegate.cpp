#include "ui/lab/descriptordelegate.h"

#include "ui/models/descriptorsmodel.h"

namespace socketscope {

void DescriptorDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (index.column()) {
    case DescriptorsModel::DomainColumn:
    case DescriptorsModel::TypeColumn:
        if (option->fontMetrics.horizontalAdvance(option->text) > option->rect.width())
            option->text = option->text.section(u'_', 1);
        break;
    case DescriptorsModel::LocalColumn:
    case DescriptorsModel::PeerColumn:
        option->textElideMode = Qt::ElideLeft;
        break;
    default:
        break;
    }
}

} // namespace socketscope
