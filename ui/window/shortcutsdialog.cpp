#include "ui/window/shortcutsdialog.h"

#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/menus/standinmenu.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace socketscope {

namespace {

constexpr int kMarginPx = 18;
constexpr int kGapPx = 10;
constexpr int kRowPaddingPx = 8;
constexpr QSize kSize{560, 620};

/// What an entry says, without its mnemonic and without keys behind a tab.
QString entryText(const QAction &action)
{
    const QString text = action.text();
    return QString(text).remove(u'&').section(u'\t', 0, 0);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(kSize);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setProperty(kRoleProperty, QStringLiteral("list"));
    m_list->setItemsExpandable(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    fill(menus);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto *elsewhere = selectableLabel(
        tr("In the timeline: arrows step from call to call, + and − zoom, Home and End go to the "
           "ends.\nIn the message box: Enter sends, Shift+Enter is a new line, Up and Down bring "
           "back earlier messages."),
        this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    column->setSpacing(kGapPx);
    column->addWidget(m_list, 1);
    column->addWidget(elsewhere);
    column->addWidget(buttons);
}

void ShortcutsDialog::fill(const QMenuBar &menus)
{
    for (const QAction *menuAction : menus.actions()) {
        if (isStandIn(*menuAction->menu()))
            continue;
        auto *group = new QTreeWidgetItem({entryText(*menuAction)});
        QFont bold = m_list->font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setSizeHint(0, {0, m_list->fontMetrics().height() + kRowPaddingPx});
        for (const QAction *action : menuAction->menu()->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            new QTreeWidgetItem(
                group, {entryText(*action), action->shortcut().toString(QKeySequence::NativeText)});
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        m_list->addTopLevelItem(group);
        group->setExpanded(true);
        group->setFirstColumnSpanned(true);
    }
    if (QTreeWidgetItem *first = m_list->topLevelItem(0))
        m_list->setCurrentItem(first->child(0));
}

} // namespace socketscope
