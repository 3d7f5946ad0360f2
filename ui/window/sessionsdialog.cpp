#include "ui/window/sessionsdialog.h"

#include "core/describe/quantitytext.h"
#include "core/journal/keepingrules.h"
#include "core/journal/sessionkeeper.h"
#include "ui/models/sessionsmodel.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace socketscope {

namespace {

constexpr int kMarginPx = 18;
constexpr int kGapPx = 10;
constexpr int kLeastColumnPx = 90;
constexpr int kRowPaddingPx = 11;
constexpr QSize kSize{720, 480};
constexpr qint64 kOfferedSizes[] = {256 * limits::kMiB, 512 * limits::kMiB, limits::kGiB,
    2 * limits::kGiB, 4 * limits::kGiB, 8 * limits::kGiB, 16 * limits::kGiB, 64 * limits::kGiB};
constexpr qint64 kOfferedBytesPerCall[]
    = {JournalBounds::kAll, 64 * limits::kKiB, 4 * limits::kKiB, 256, 0};

/// Offers amounts, among them one that was written into the settings by hand.
template <typename Offered, typename Text>
void offer(QComboBox *box, const Offered &offered, qint64 chosen, Text text)
{
    QList<qint64> amounts(std::begin(offered), std::end(offered));
    if (!amounts.contains(chosen))
        amounts.append(chosen);
    for (const qint64 amount : amounts)
        box->addItem(text(amount), amount);
    box->setCurrentIndex(int(amounts.indexOf(chosen)));
}

} // namespace

SessionsDialog::SessionsDialog(const SessionKeeper &keeper, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_settings(settings)
    , m_model(new SessionsModel(this))
    , m_table(new QTableView(this))
    , m_empty(selectableLabel({}, this))
    , m_problem(selectableLabel({}, this))
    , m_days(new QSpinBox(this))
    , m_bytes(new QComboBox(this))
    , m_bytesPerCall(new QComboBox(this))
{
    setWindowTitle(tr("Sessions"));
    resize(kSize);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    column->setSpacing(kGapPx);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_problem);
    column->addWidget(buildRules());
    column->addWidget(buildButtons());
    m_problem->hide();
    refresh();
    m_table->setFocus();
}

void SessionsDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Kept sessions"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setProperty(kRoleProperty, QStringLiteral("list"));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPaddingPx);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SessionsModel::State, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(kLeastColumnPx);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this, &SessionsDialog::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &SessionsDialog::updateButtons);
}

QWidget *SessionsDialog::buildRules()
{
    const KeepingRules rules = KeepingRules::from(m_settings);
    m_days->setRange(1, limits::kMostJournalDays);
    m_days->setSuffix(tr(" days"));
    m_days->setValue(rules.pruning.days);
    m_days->setAccessibleName(tr("Keep sessions for"));
    offer(m_bytes, kOfferedSizes, rules.pruning.bytes, bytesText);
    m_bytes->setAccessibleName(tr("Keep at most"));
    offer(m_bytesPerCall, kOfferedBytesPerCall, rules.bytesPerCall, [](qint64 bytes) {
        return bytes == JournalBounds::kAll ? tr("all")
            : bytes == 0                    ? tr("none")
                                            : tr("the first %1").arg(bytesText(bytes));
    });
    m_bytesPerCall->setAccessibleName(tr("Data kept of each call"));
    setPlainToolTip(m_bytesPerCall,
        tr("Of what one call sent or received; used when Socketscope is started again."));
    for (QWidget *field : {static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_bytes)})
        setPlainToolTip(
            field, tr("The oldest sessions beyond it are deleted when Socketscope is started."));
    auto *rulesBox = new QWidget(this);
    auto *form = new QFormLayout(rulesBox);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Keep sessions for"), m_days);
    form->addRow(tr("&together at most"), m_bytes);
    form->addRow(tr("Data of &each call"), m_bytesPerCall);
    form->addRow(tr("Folder"),
        selectableLabel(QDir::toNativeSeparators(m_keeper.folder().path()), rulesBox));
    connect(m_days, &QSpinBox::valueChanged, this, &SessionsDialog::storeRules);
    connect(m_bytes, &QComboBox::currentIndexChanged, this, &SessionsDialog::storeRules);
    connect(m_bytesPerCall, &QComboBox::currentIndexChanged, this, &SessionsDialog::storeRules);
    return rulesBox;
}

QWidget *SessionsDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_delete = buttons->addButton(tr("&Delete…"), QDialogButtonBox::ActionRole);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &SessionsDialog::openChosen);
    connect(m_delete, &QPushButton::clicked, this, &SessionsDialog::deleteChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void SessionsDialog::refresh()
{
    m_model->setSessions(m_keeper.folder().sessions(), m_keeper.name());
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(tr("Every session is kept here as it is recorded, also one that a crash cuts "
                        "short. There is none yet."));
    // Not selectRow(), which heeds the keys that are held down for the shortcut.
    const int row = m_model->rowCount() > 1 && m_model->isOwn(0) ? 1 : 0;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, SessionsModel::Started),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    updateButtons();
}

QList<int> SessionsDialog::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

void SessionsDialog::updateButtons()
{
    bool canOpen = false;
    bool canDelete = false;
    for (const int row : chosenRows()) {
        canOpen = canOpen || !m_model->isOwn(row);
        canDelete = canDelete || m_model->session(row).state != KeptSession::State::InUse;
    }
    m_open->setEnabled(canOpen);
    m_delete->setEnabled(canDelete);
}

void SessionsDialog::openChosen()
{
    QStringList paths;
    for (const int row : chosenRows()) {
        if (!m_model->isOwn(row))
            paths.append(m_model->session(row).path);
    }
    if (paths.isEmpty())
        return;
    accept();
    emit openRequested(paths);
}

void SessionsDialog::deleteChosen()
{
    QStringList names;
    for (const int row : chosenRows()) {
        if (m_model->session(row).state != KeptSession::State::InUse)
            names.append(m_model->session(row).name);
    }
    if (names.isEmpty())
        return;
    QMessageBox *question = plainMessageBox(this, QMessageBox::Warning, tr("Delete sessions"),
        tr("Delete %n session(s)?", nullptr, int(names.size())),
        tr("What was recorded is gone then, unless a transcript of it was saved elsewhere."),
        QMessageBox::Cancel);
    QPushButton *confirm = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(confirm, &QPushButton::clicked, this, [this, names] {
        QStringList problems;
        for (const QString &name : names) {
            if (const Result<void> removed = m_keeper.folder().remove(name); !removed)
                problems.append(removed.error().message);
        }
        m_problem->setText(problems.join(u'\n'));
        m_problem->setVisible(!problems.isEmpty());
        refresh();
    });
    question->open();
}

void SessionsDialog::storeRules()
{
    KeepingRules rules;
    rules.pruning.days = m_days->value();
    rules.pruning.bytes = m_bytes->currentData().toLongLong();
    rules.bytesPerCall = m_bytesPerCall->currentData().toLongLong();
    rules.save(m_settings);
}

} // namespace socketscope
