#pragma once

#include <QTreeView>

namespace socketscope {

/// The list of differences, whose rows are selected as those of the window's other lists are.
class DifferencesList final : public QTreeView
{
    Q_OBJECT

public:
    explicit DifferencesList(QAbstractItemModel *model, QWidget *parent = nullptr);
};

} // namespace socketscope
