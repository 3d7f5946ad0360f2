#include "ui/panes/callspane.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "ui/models/callsmodel.h"
#include "ui/models/chosencalls.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callsacts.h"
#include "ui/panes/callsheader.h"
#include "ui/panes/callstable.h"
#include "ui/session/selection.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

namespace socketscope {

namespace {

const QString kColumnsKey = QStringLiteral("calls/columns");

} // namespace

CallsPane::CallsPane(LogFollower &follower, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_follower(follower)
    , m_selection(selection)
    , m_search(new EventSearch(follower, this))
    , m_model(new CallsModel(follower, *m_search, this))
    , m_table(new CallsTable(this))
    , m_notice(new QWidget(this))
    , m_noticeText(plainLabel({}, m_notice))
    , m_emptyText(tr("Calls appear here as they are made.\n"
                     "Press Start server, then Connect client."))
{
    m_table->setObjectName(QStringLiteral("callsTable"));
    m_table->setAccessibleName(tr("Calls"));
    m_table->setCallsModel(m_model);
    setStyleProperty(m_table, kRoleProperty, QStringLiteral("bare"));
    setFocusProxy(m_table);

    setStyleProperty(m_noticeText, kRoleProperty, QStringLiteral("muted"));
    auto *everything = new QPushButton(tr("Show all calls"), m_notice);
    setStyleProperty(everything, kRoleProperty, QStringLiteral("quiet"));
    connect(everything, &QPushButton::clicked, this, [this] { emit filterRequested({}); });
    auto *noticeRow = new QHBoxLayout(m_notice);
    noticeRow->setContentsMargins(8, 2, 8, 2);
    noticeRow->addWidget(m_noticeText);
    noticeRow->addWidget(everything);
    noticeRow->addStretch();
    m_notice->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_notice);

    auto *acts = new CallsActs(follower.recording(), *m_model, *m_table);
    connect(acts, &CallsActs::filterRequested, this, &CallsPane::filterRequested);
    connect(acts, &CallsActs::savingRequested, this, &CallsPane::savingRequested);
    connect(acts, &CallsActs::copiedInPart, this, &CallsPane::copiedInPart);
    connect(m_table, &CallsTable::choiceChanged, this, &CallsPane::choiceChanged);
    connect(m_table, &CallsTable::scrolledByHand, this, &CallsPane::onScrolledByHand);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CallsPane::takeCurrentRow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CallsPane::onRowsInserted);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CallsPane::onReset);
    connect(&m_selection, &Selection::eventChanged, this, [this](qsizetype event) {
        m_model->setReference(event);
        showSelection();
    });
    connect(m_search, &EventSearch::busyChanged, this, [this] {
        updateEmptyText();
        showSelection();
        tellHits();
    });
    connect(m_search, &EventSearch::hitsAdded, this, &CallsPane::tellHits);
    connect(m_search, &EventSearch::failedCountChanged, this, &CallsPane::errorCountChanged);
    updateEmptyText();
    showSelection();
}

CallsPane::~CallsPane() = default;

void CallsPane::setNotes(const Notes *notes)
{
    m_model->setNotes(notes);
    m_search->setNotes(notes);
}

void CallsPane::setFollowing(bool following)
{
    if (following)
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    if (m_following == following)
        return;
    m_following = following;
    emit followingChanged(following);
}

void CallsPane::showFirst()
{
    m_table->verticalScrollBar()->setValue(0);
}

void CallsPane::setTimeMode(TimeMode mode)
{
    m_model->setTimeMode(mode);
}

void CallsPane::setFilter(const EventQuery &query)
{
    m_search->setQuery(query);
    tellHits();
}

void CallsPane::tellHits()
{
    emit hitsChanged(
        m_search->shown() ? m_search->hitCount() : m_follower.eventCount(), m_search->isBusy());
}

void CallsPane::selectNextError()
{
    const qsizetype next = m_search->failedAfter(m_selection.event());
    selectEvent(next >= 0 ? next : m_search->failedAfter(-1));
}

void CallsPane::selectPreviousError()
{
    const qsizetype end = m_follower.eventCount();
    const qsizetype from = m_selection.event() >= 0 ? m_selection.event() : end;
    const qsizetype previous = m_search->failedBefore(from);
    selectEvent(previous >= 0 ? previous : m_search->failedBefore(end));
}

void CallsPane::selectEvent(qsizetype event)
{
    if (event >= 0)
        m_selection.setEvent(event, m_follower.recording().events().at(event).socketId);
}

void CallsPane::restore(const QSettings &settings)
{
    m_table->header()->restore(settings.value(kColumnsKey).toByteArray());
}

void CallsPane::save(QSettings &settings) const
{
    settings.setValue(kColumnsKey, m_table->header()->saveState());
}

void CallsPane::onScrolledByHand(bool toEnd)
{
    if (!toEnd)
        setFollowing(false);
}

void CallsPane::onRowsInserted()
{
    if (m_following)
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    if (m_notice->isVisibleTo(this))
        showSelection(); // a hit found later may be the selected call
}

void CallsPane::onReset()
{
    tellHits();
    updateEmptyText();
    if (m_following)
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    showSelection();
}

void CallsPane::takeCurrentRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_isShowing || !current.isValid())
        return;
    if (current.row() != m_model->rowCount() - 1)
        setFollowing(false);
    const QScopedValueRollback showing(m_isShowing, true);
    m_selection.setEvent(m_model->eventOf(current.row()), m_model->eventAt(current.row()).socketId);
}

void CallsPane::showSelection()
{
    const qsizetype event = m_selection.event();
    const int row = m_model->rowOf(event);
    const bool isMissing = event >= 0 && row < 0 && m_model->isFiltered() && !m_search->isBusy();
    if (isMissing)
        m_noticeText->setText(
            tr("Call %1 is selected; the filter does not show it.").arg(event + 1));
    m_notice->setVisible(isMissing);
    if (m_isShowing)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    if (row < 0) {
        if (m_table->currentIndex().isValid()) // else rows may be chosen without a selected call
            m_table->selectionModel()->clear();
        return;
    }
    if (m_table->currentIndex().row() == row)
        return;
    if (row != m_model->rowCount() - 1)
        setFollowing(false);
    m_table->setCurrentIndex(m_table->indexOf(row));
}

void CallsPane::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateEmptyText();
}

void CallsPane::updateEmptyText()
{
    if (!m_model->isFiltered())
        m_table->setEmptyText(m_emptyText);
    else if (m_search->isBusy())
        m_table->setEmptyText(tr("Searching…"));
    else
        m_table->setEmptyText(tr("No call matches the filter."));
}

ChosenCalls CallsPane::chosen() const
{
    return ChosenCalls(m_table->chosenRows(), m_model->isFiltered() ? m_search->shown() : nullptr);
}

} // namespace socketscope
