// How SessionView joins its panes: what one tells, the others hear.

#include "core/explain/callcards.h"
#include "core/net/session.h"
#include "core/store/closewaitwatch.h"
#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "ui/models/eventsearch.h"
#include "ui/models/matchsteps.h"
#include "ui/panes/callspane.h"
#include "ui/panes/connectionspane.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/filterbar.h"
#include "ui/session/selection.h"
#include "ui/sessionview/noteacts.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/pictureexport.h"
#include "ui/sessionview/sessionview.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/timelinefilter.h"
#include "ui/timeline/timelineview.h"

#include <QPushButton>
#include <QSplitter>

namespace socketscope {

namespace {

/// What a client was told to connect to.
QString hostOf(const EndpointSettings &settings, EndpointId id)
{
    for (qsizetype at = settings.size() - 1; at >= 0; --at) {
        if (settings.at(at).first == id)
            return settings.at(at).second.value(QStringLiteral("host")).toString();
    }
    return {};
}

} // namespace

void SessionView::joinPanes()
{
    connect(m_overview, &OverviewStrip::rangeChosen, m_timeline, &TimelineView::showRange);
    connect(m_timeline, &TimelineView::rangeChanged, m_overview, &OverviewStrip::setRange);
    connect(m_timeline, &TimelineView::detailsRequested, m_detailsPane,
        [this] { m_detailsPane->setFocus(Qt::OtherFocusReason); });
    connect(&m_follower, &LogFollower::grown, this, &SessionView::tellGrown);
    auto *closeWaits = new CloseWaitWatch(
        m_follower,
        [this] {
            return m_session ? m_follower.recording().nowNs() : m_timeline->scene().lastNs();
        },
        this);
    m_timeline->setCloseWaits(closeWaits);
    m_connectionsPane->setCloseWaits(closeWaits);
}

void SessionView::joinExplaining()
{
    if (m_session)
        m_detailsPane->cards().setLive(
            [this](EndpointId id) { return hostOf(m_session->settings(), id); });
    connect(m_detailsPane, &DetailsPane::explainingChanged, this, &SessionView::makeRoomForCard);
}

// A card is longer than most calls' bytes. The timeline and the table lend the height.
void SessionView::makeRoomForCard(bool explaining)
{
    constexpr double kShare = 0.42;
    const QList<int> now = m_pictures->sizes();
    if (!explaining) {
        if (!m_heightsBeforeCard.isEmpty())
            m_pictures->setSizes(m_heightsBeforeCard);
        m_heightsBeforeCard.clear();
        return;
    }
    const int above = now.value(0) + now.value(1);
    const int all = above + now.value(2);
    const int wanted = int(all * kShare);
    if (above == 0 || now.value(2) >= wanted)
        return;
    m_heightsBeforeCard = now;
    const int timeline = now.value(0) * (all - wanted) / above;
    m_pictures->setSizes({timeline, all - wanted - timeline, wanted});
}

void SessionView::tellGrown()
{
    m_filterBar->setCallCount(m_follower.eventCount());
    emit changed();
}

void SessionView::joinFiltering()
{
    connect(m_filterBar, &FilterBar::filterChanged, m_callsPane, &CallsPane::setFilter);
    connect(m_filterBar, &FilterBar::timeModeChanged, m_callsPane, &CallsPane::setTimeMode);
    connect(m_filterBar, &FilterBar::timeModeChanged, m_timeline, &TimelineView::setTimeMode);
    connect(m_filterBar, &FilterBar::rowsWanted, m_callsPane,
        [this] { m_callsPane->setFocus(Qt::OtherFocusReason); });
    connect(m_callsPane, &CallsPane::hitsChanged, m_filterBar, &FilterBar::setHits);
    connect(m_callsPane, &CallsPane::errorCountChanged, m_filterBar, &FilterBar::setErrorCount);
    connect(m_callsPane, &CallsPane::filterRequested, m_filterBar, &FilterBar::setText);
    m_matches = new MatchSteps(m_follower, m_callsPane->search(), *m_selection, this);
    connect(m_filterBar, &FilterBar::nextMatchWanted, m_matches, &MatchSteps::selectNext);
    connect(m_filterBar, &FilterBar::previousMatchWanted, m_matches, &MatchSteps::selectPrevious);
    connect(m_matches, &MatchSteps::positionChanged, m_filterBar, &FilterBar::setPosition);
    connect(m_matches, &MatchSteps::filterWanted, m_filterBar, &FilterBar::focusFilter);
    auto *filter = new TimelineFilter(m_follower.recording(), m_callsPane->search(), this);
    m_timeline->setFilter(filter);
    m_overview->setFilter(filter);
    connect(&m_callsPane->search(), &EventSearch::restarted, this, &SessionView::partsChanged);
    connect(m_selection, &Selection::socketChanged, this, &SessionView::partsChanged);
    connect(m_timeline, &TimelineView::cursorsChanged, this, &SessionView::partsChanged);
    connect(m_callsPane, &CallsPane::choiceChanged, this, &SessionView::partsChanged);
}

void SessionView::joinFollowing()
{
    connect(m_filterBar, &FilterBar::followToggled, this, &SessionView::setFollowing);
    connect(m_timeline, &TimelineView::followingChanged, this, &SessionView::setFollowing);
    connect(m_callsPane, &CallsPane::followingChanged, this, &SessionView::setFollowing);
    setFollowing(true);
}

void SessionView::setFollowing(bool following)
{
    m_filterBar->setFollowing(following);
    m_timeline->setFollowing(following);
    m_callsPane->setFollowing(following);
    if (m_following == following)
        return;
    m_following = following;
    emit followingChanged(following);
}

void SessionView::joinSaving()
{
    connect(m_saveButton, &QPushButton::clicked, m_saving, &TranscriptSaving::save);
    connect(m_callsPane, &CallsPane::savingRequested, this, &SessionView::saveChosen);
    connect(m_callsPane, &CallsPane::copiedInPart, this, [this](const QString &sentence) {
        m_notice->showNotice(sentence, tr("Save selected…"), [this] { saveChosen(); });
    });
    connect(m_saving, &TranscriptSaving::progressed, this, [this](int percent) {
        m_notice->showNotice(tr("Saving the transcript: %1 %").arg(percent), tr("Cancel"),
            [this] { m_saving->cancel(); });
    });
    connect(m_saving, &TranscriptSaving::saved, this, [this] {
        m_notice->hide();
        emit changed();
    });
    connect(m_saving, &TranscriptSaving::failed, this, [this](const QString &sentence) {
        if (m_saving->obstacle().isEmpty())
            m_notice->showNotice(sentence, tr("Save elsewhere…"), [this] { m_saving->saveAs(); });
        else
            m_notice->showNotice(sentence);
    });
}

void SessionView::joinNotes()
{
    m_noteActs = new NoteActs(*m_notes, *m_selection, *m_detailsPane, *m_timeline, *m_callsPane);
    m_overview->setNotes(m_notes);
    connect(m_notes, &Notes::changed, this, &SessionView::changed);
    connect(m_detailsPane, &DetailsPane::noteRefused, this,
        [this](const QString &sentence) { m_notice->showNotice(sentence); });
    m_pictureExport = new PictureExport(*m_timeline, *m_notes, m_settings, *this);
    connect(m_pictureExport, &PictureExport::told, this,
        [this](const QString &sentence) { m_notice->showNotice(sentence); });
}

} // namespace socketscope
