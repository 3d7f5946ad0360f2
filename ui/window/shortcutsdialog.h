#pragma once

#include <QDialog>

class QMenuBar;
class QTreeWidget;

namespace socketscope {

/// Every act of the menus with its keys, menu by menu, and what keys do elsewhere.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent);

private:
    void fill(const QMenuBar &menus);

    QTreeWidget *m_list;
};

} // namespace socketscope
