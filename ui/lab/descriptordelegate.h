#pragma once

#include <QStyledItemDelegate>

namespace socketscope {

/// Draws the cells of the descriptors: where one lacks room, what tells most of it stays. Of
/// AF_INET6 that is INET6, of an address its port.
class DescriptorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace socketscope
