#include "ui/comparison/comparisonview.h"

#include "core/store/logfollower.h"
#include "core/support/limits.h"
#include "ui/comparison/comparisonrun.h"
#include "ui/comparison/differenceslist.h"
#include "ui/comparison/differencesmodel.h"
#include "ui/session/selection.h"
#include "ui/theme/cardparts.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"
#include "ui/timeline/timelineview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>

namespace socketscope {

namespace {

constexpr int kGapPx = 10;
constexpr int kMarginPx = 12;
constexpr int kUsualToleranceMs = 10;
constexpr int kMostToleranceMs = 3'600'000;
constexpr qint64 kNsPerMs = 1'000'000;
const QList<int> kHeights{240, 240, 180};

} // namespace

ComparisonView::ComparisonView(const Side &a, const Side &b, QWidget *parent)
    : QWidget(parent)
    , m_a{&a.follower, a.name, new Selection(this), nullptr, {}}
    , m_b{&b.follower, b.name, new Selection(this), nullptr, {}}
    , m_run(new ComparisonRun(a.follower.recording(), b.follower.recording(), this))
    , m_model(new DifferencesModel(a.follower, b.follower, this))
{
    makeCard(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    column->setSpacing(kGapPx);
    column->addWidget(buildRules());
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildSide(m_a, tr("A: %1").arg(a.name)));
    parts->addWidget(buildSide(m_b, tr("B: %1").arg(b.name)));
    buildList();
    parts->addWidget(m_list);
    parts->setSizes(kHeights);
    column->addWidget(parts, 1);
    setFocusProxy(m_list);

    connect(m_run, &ComparisonRun::progressed, this,
        [this](int percent) { tell(tr("Comparing: %1 %").arg(percent), true); });
    connect(m_run, &ComparisonRun::finished, this, &ComparisonView::showDifferences);
    connect(m_run, &ComparisonRun::cancelled, this,
        [this] { tell(tr("The comparison was cancelled."), false); });
    compare();
}

ComparisonView::~ComparisonView()
{
    delete m_run; // its thread before what it reads
}

QWidget *ComparisonView::buildRules()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGapPx);
    const auto add = [this, row, layout](const QString &text, const QString &toolTip, bool on) {
        auto *box = new QCheckBox(text, row);
        box->setChecked(on);
        setPlainToolTip(box, toolTip);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ComparisonView::compare);
        return box;
    };
    layout->addWidget(plainLabel(tr("Compare by"), row));
    m_calls = add(tr("ca&lls"), tr("Which calls were made, with what arguments and outcome"), true);
    m_bytes = add(
        tr("&bytes"), tr("What each connection carried, however it was cut into calls"), true);
    m_times = add(tr("&times beyond"),
        tr("When each call began, counted from its socket's first one"), false);
    m_toleranceMs = new QSpinBox(row);
    m_toleranceMs->setRange(0, kMostToleranceMs);
    m_toleranceMs->setValue(kUsualToleranceMs);
    m_toleranceMs->setSuffix(tr(" ms"));
    m_toleranceMs->setAccessibleName(tr("How much later or earlier a call may begin"));
    m_toleranceMs->setEnabled(false);
    m_toleranceMs->setKeyboardTracking(false);
    connect(m_times, &QCheckBox::toggled, m_toleranceMs, &QWidget::setEnabled);
    connect(m_toleranceMs, &QSpinBox::valueChanged, this, &ComparisonView::compare);
    layout->addWidget(m_toleranceMs);
    layout->addStretch();
    m_status = plainLabel({}, row);
    m_status->setAccessibleName(tr("Outcome"));
    setStyleProperty(m_status, kRoleProperty, QStringLiteral("muted"));
    layout->addWidget(m_status);
    m_again = new QPushButton(row);
    layout->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_run->isRunning())
            m_run->cancel();
        else
            compare();
    });
    return row;
}

QWidget *ComparisonView::buildSide(Pane &pane, const QString &caption)
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(titleLabel(caption, side));
    pane.timeline = new TimelineView(*pane.follower, *pane.selection, side);
    pane.timeline->setAccessibleName(tr("Timeline of %1").arg(caption));
    pane.timeline->setFollowing(false);
    column->addWidget(pane.timeline, 1);
    return side;
}

void ComparisonView::buildList()
{
    m_list = new DifferencesList(m_model, this);
    m_list->setAccessibleName(tr("Differences"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ComparisonView::showCurrent);
}

ComparisonRules ComparisonView::rules() const
{
    ComparisonRules rules;
    rules.calls = m_calls->isChecked();
    rules.bytes = m_bytes->isChecked();
    rules.timeToleranceNs = m_times->isChecked() ? m_toleranceMs->value() * kNsPerMs : -1;
    return rules;
}

void ComparisonView::compare()
{
    m_a.follower->catchUp();
    m_b.follower->catchUp();
    m_run->start(rules());
}

void ComparisonView::showDifferences(const QList<SessionDifference> &differences)
{
    m_model->setDifferences(differences);
    m_a.signs = signsOfA(differences);
    m_b.signs = signsOfB(differences);
    for (Pane *pane : {&m_a, &m_b}) {
        pane->timeline->setDifferences(&pane->signs);
        if (!m_isFitted) // before it was laid out there was no width to fit into
            pane->timeline->fitAll();
    }
    m_isFitted = true;
    if (!differences.isEmpty()) // or the list would have a current row that is not selected
        m_list->setCurrentIndex(m_model->index(0, 0));
    const auto count = int(differences.size());
    const ComparisonRules by = rules();
    if (count >= limits::kDifferences)
        tell(tr("%Ln difference(s); there may be more, these are the first.", nullptr, count),
            false);
    else if (count > 0)
        tell(tr("%Ln difference(s)", nullptr, count), false);
    else if (!by.calls && !by.bytes && by.timeToleranceNs < 0)
        tell(tr("Nothing is compared: choose by what."), false);
    else
        tell(tr("No differences: both sessions are the same in this."), false);
}

void ComparisonView::tell(const QString &sentence, bool running)
{
    m_status->setText(sentence);
    m_list->setAccessibleDescription(sentence);
    m_again->setText(running ? tr("Cancel") : tr("Compare again"));
}

QString ComparisonView::statusText() const
{
    return m_status->text();
}

void ComparisonView::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const SessionDifference &difference = m_model->differences().at(current.row());
    m_a.timeline->selectEvent(difference.eventA);
    m_b.timeline->selectEvent(difference.eventB);
    if (difference.eventA < 0)
        m_a.selection->setEvent(-1, 0);
    if (difference.eventB < 0)
        m_b.selection->setEvent(-1, 0);
}

QString ComparisonView::title() const
{
    return tr("%1 ↔ %2").arg(m_a.name, m_b.name);
}

bool ComparisonView::shows(const LogFollower &follower) const
{
    return m_a.follower == &follower || m_b.follower == &follower;
}

} // namespace socketscope
