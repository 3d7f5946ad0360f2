#include "ui/comparison/comparisondialog.h"

#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace socketscope {

namespace {

constexpr int kMarginPx = 18;
constexpr int kGapPx = 10;

} // namespace

ComparisonDialog::ComparisonDialog(
    const QString &session, const QStringList &others, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Compare with"));
    m_list->setAccessibleName(tr("Open sessions"));
    m_list->setProperty(kRoleProperty, QStringLiteral("list"));
    m_list->addItems(others);
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    QPushButton *file = buttons->addButton(tr("A &file…"), QDialogButtonBox::ActionRole);
    compare->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    column->setSpacing(kGapPx);
    column->addWidget(plainLabel(tr("Compare “%1” with:").arg(session), this));
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &ComparisonDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &ComparisonDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, [this] {
        accept();
        emit fileWanted();
    });
    m_list->setFocus();
}

void ComparisonDialog::choose()
{
    if (result() == Accepted || m_list->currentRow() < 0) // Return activates and accepts
        return;
    accept();
    emit chosen(m_list->currentRow());
}

} // namespace socketscope
