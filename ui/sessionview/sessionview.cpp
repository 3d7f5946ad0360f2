#include "ui/sessionview/sessionview.h"

#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "core/transcript/callchoice.h"
#include "ui/models/chosencalls.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callspane.h"
#include "ui/panes/callstable.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/connectionspane.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/filterbar.h"
#include "ui/session/selection.h"
#include "ui/sessionview/columnarea.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/theme/stylesheet.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/timelineview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace socketscope {

namespace {

const QString kSidesKey = QStringLiteral("window/sides");
const QString kPicturesKey = QStringLiteral("window/pictures");
const QString kExplainKey = QStringLiteral("window/explain");
const QString kHeightsKey = QStringLiteral("window/heightsBeforeExplain");

constexpr int kMargin = 12;
constexpr int kGap = 10;
constexpr int kLeftWidth = 430;
constexpr int kRightWidth = 1010;
const QList<int> kPictureHeights{260, 250, 190};

} // namespace

SessionView::SessionView(
    LogFollower &follower, Session *session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_follower(follower)
    , m_session(session)
    , m_settings(settings)
    , m_selection(new Selection(this))
    , m_notes(new Notes(this))
    , m_saving(new TranscriptSaving(follower, *m_notes, settings, *this))
{ }

SessionView::~SessionView()
{
    dismantle();
}

void SessionView::build(const QList<QWidget *> &cards)
{
    m_sides = new QSplitter(Qt::Horizontal, this);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(kGap);
    m_sides->addWidget(buildLeft(cards));
    m_sides->addWidget(buildRight());
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({kLeftWidth, kRightWidth});
    m_notice = new NoticeBar(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_sides, 1);
    layout->addWidget(m_notice);
    joinPanes();
    joinExplaining();
    joinFollowing();
    joinFiltering();
    joinSaving();
    joinNotes();
    tellGrown();
}

void SessionView::dismantle()
{
    delete m_sides; // the panes before what they share
    m_sides = nullptr;
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
}

QWidget *SessionView::buildLeft(const QList<QWidget *> &cards)
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    for (QWidget *card : cards)
        layout->addWidget(card);
    m_connectionsPane = new ConnectionsPane(m_session, m_follower, *m_selection, this);
    m_chatPane = new ChatPane(m_session, m_follower, *m_selection, this);
    m_connectionsPane->setUnread(&m_chatPane->unread());
    layout->addWidget(m_connectionsPane);
    layout->addWidget(m_chatPane, 1);
    auto *area = new ColumnArea(column, this);
    area->setMinimumWidth(qMax(area->minimumWidth(), kLeftWidth)); // the same in every tab
    return area;
}

QWidget *SessionView::buildRight()
{
    // Each is made where it stays: a part that is moved has its style worked out anew.
    auto *side = new QWidget(m_sides);
    auto *card = new QWidget(side);
    makeCard(card);
    // Tab follows the order in which these are made: from top to bottom.
    QWidget *tools = buildToolRow(card);
    m_overview = new OverviewStrip(m_follower, card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(tools);
    layout->addWidget(m_overview);
    layout->addWidget(buildPictures(card), 1);
    m_right = new QVBoxLayout(side);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(kGap);
    m_right->addWidget(card, 1);
    return side;
}

void SessionView::setHeadCard(QWidget *card)
{
    if (m_headCard) {
        m_headCard->hide();
        m_headCard->deleteLater(); // it may be what asked for this
    }
    m_headCard = card;
    if (card)
        m_right->insertWidget(0, card);
}

QWidget *SessionView::buildToolRow(QWidget *card)
{
    auto *row = new QWidget(card);
    m_filterBar = new FilterBar(row);
    m_saveButton = new QPushButton(tr("Save transcript…"), row);
    m_saveButton->setAccessibleName(tr("Save transcript…"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filterBar, 1);
    layout->addWidget(m_saveButton);
    return row;
}

QWidget *SessionView::buildPictures(QWidget *card)
{
    m_pictures = new QSplitter(Qt::Vertical, card);
    m_pictures->setChildrenCollapsible(false);
    m_timeline = new TimelineView(m_follower, *m_selection, m_pictures);
    m_callsPane = new CallsPane(m_follower, *m_selection, m_pictures);
    m_detailsPane = new DetailsPane(m_follower, *m_selection, m_pictures);
    m_detailsPane->setStreams(&m_timeline->scene().streams());
    m_pictures->addWidget(m_timeline);
    m_pictures->addWidget(m_callsPane);
    m_pictures->addWidget(m_detailsPane);
    m_pictures->setSizes(kPictureHeights);
    return m_pictures;
}

void SessionView::saveFiltered()
{
    m_saving->savePartAs({tr("Save what the filter shows"), QStringLiteral("socketscope filtered"),
        [query = m_callsPane->search().query(), notes = m_notes->texts()](
            const Recording &recording, qsizetype count) {
            return callsThatAnswer(recording, count, query, notes);
        }});
}

void SessionView::saveConnection()
{
    m_saving->savePartAs(
        {tr("Save the selected connection"), QStringLiteral("socketscope connection"),
            [socketId = m_selection->socket()](const Recording &recording, qsizetype count) {
                return callsOfConnection(recording, count, socketId);
            }});
}

void SessionView::saveChosen()
{
    const ChosenCalls chosen = m_callsPane->chosen();
    if (chosen.count() == 0)
        return;
    m_saving->savePartAs({tr("Save %n selected call(s)", nullptr, int(chosen.count())),
        QStringLiteral("socketscope selected"), [chosen](const Recording &, qsizetype count) {
            return chosen.amongFirst(count);
        }});
}

void SessionView::saveBetweenCursors()
{
    const TimeCursors &cursors = m_timeline->cursors();
    if (!cursors.areSet())
        return;
    const auto [first, last]
        = std::minmax({cursors.at(TimeCursors::A)->ns, cursors.at(TimeCursors::B)->ns});
    m_saving->savePartAs(
        {tr("Save the calls between the cursors"), QStringLiteral("socketscope span"),
            [first = first, last = last](const Recording &recording, qsizetype count) {
                return callsBetween(recording, count, first, last);
            }});
}

bool SessionView::canSaveBetweenCursors() const
{
    return m_timeline->cursors().areSet();
}

bool SessionView::canSaveFiltered() const
{
    return !m_callsPane->search().query().isEmpty();
}

bool SessionView::canSaveConnection() const
{
    return m_selection->socket() != 0;
}

bool SessionView::canSaveChosen() const
{
    return !m_callsPane->table()->chosenRows().isEmpty();
}

bool SessionView::hasUnsavedCalls() const
{
    return m_follower.eventCount() > m_saving->savedCount();
}

bool SessionView::hasUnsavedNotes() const
{
    return m_notes->texts() != m_saving->savedNotes();
}

bool SessionView::hasUnsaved() const
{
    return hasUnsavedCalls() || hasUnsavedNotes();
}

QString SessionView::unsavedSentence() const
{
    const auto calls = int(m_follower.eventCount() - m_saving->savedCount());
    return calls > 0 ? tr("%n call(s) have not been saved and would be lost.", nullptr, calls)
                     : tr("What changed in your notes has not been saved and would be lost.");
}

void SessionView::save(QSettings &settings) const
{
    settings.setValue(kSidesKey, m_sides->saveState());
    settings.setValue(kPicturesKey, m_pictures->saveState());
    settings.setValue(kExplainKey, m_detailsPane->isExplaining());
    QVariantList heights;
    for (const int height : m_heightsBeforeCard)
        heights.append(height);
    settings.setValue(kHeightsKey, heights);
    m_callsPane->save(settings);
}

void SessionView::restore(const QSettings &settings)
{
    m_sides->restoreState(settings.value(kSidesKey).toByteArray());
    m_pictures->restoreState(settings.value(kPicturesKey).toByteArray());
    m_detailsPane->setExplaining(settings.value(kExplainKey).toBool());
    // The heights above are those with the card; what it was lent is given back after it.
    m_heightsBeforeCard.clear();
    for (const QVariant &height : settings.value(kHeightsKey).toList())
        m_heightsBeforeCard.append(height.toInt());
    m_callsPane->restore(settings);
}

} // namespace socketscope
