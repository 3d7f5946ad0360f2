#include "ui/lab/descriptordelegate.h"

#include "ui/models/descriptorsmodel.h"

namespace socketscope {

namespace {

/// "bind = -1 EINVAL" of "bind(4, 127.0.0.1:80) = -1 EINVAL", "recv …" of "recv(4, 10) …".
QString withoutArguments(const QString &call)
{
    const QString result = QStringLiteral(" = ");
    const qsizetype at = call.lastIndexOf(result);
    return call.section(u'(', 0, 0) + (at < 0 ? QStringLiteral(" …") : call.sliced(at));
}

} // namespace

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
    case DescriptorsModel::LastCallColumn: // what came of it says more than its arguments
        if (option->fontMetrics.horizontalAdvance(option->text) > option->rect.width())
            option->text = withoutArguments(option->text);
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
