#include "ui/sessionview/openedview.h"

#include "core/replay/player.h"
#include "core/store/notes.h"
#include "core/transcript/transcriptopening.h"
#include "core/transcript/transcriptwriter.h"
#include "ui/document/documentformats.h"
#include "ui/panes/callspane.h"
#include "ui/panes/playbackbar.h"
#include "ui/sessionview/filecard.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/timeline/timelineview.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace socketscope {

OpenedView::OpenedView(
    std::unique_ptr<TranscriptOpening> opening, QSettings &settings, QWidget *parent)
    : SessionView(opening->follower(), nullptr, settings, parent)
    , m_opening(std::move(opening))
    , m_card(new FileCard(*m_opening, this))
    , m_player(new Player(m_opening->follower(), {}, this))
    , m_playback(new PlaybackBar(*m_player, this))
{
    build({m_card, m_playback});
    connect(m_player, &Player::playingChanged, this, [this](bool playing) {
        if (playing)
            setFollowing(true);
    });
    connect(m_player, &Player::changed, this, &OpenedView::explainEmpty);
    explainEmpty();
    saving().setObstacle(tr("This session is still being read; it can be saved once all of it is "
                            "there."));
    connect(m_opening.get(), &TranscriptOpening::progressed, this, &OpenedView::showProgress);
    connect(m_opening.get(), &TranscriptOpening::loaded, this, &OpenedView::onLoaded);
    connect(m_opening.get(), &TranscriptOpening::failed, this, [this](const Error &error) {
        emit failed(error.code == ECANCELED ? QString() : error.message);
    });
    connect(&saving(), &TranscriptSaving::saved, this, [this] { m_card->update(fileName()); });
}

OpenedView::~OpenedView()
{
    dismantle();
}

void OpenedView::start()
{
    m_opening->start();
}

void OpenedView::showProgress(int percent)
{
    notice().showNotice(tr("Reading “%1”: %2 %").arg(title()).arg(percent), tr("Cancel"),
        [this] { m_opening->cancel(); });
    emit changed();
}

void OpenedView::explainEmpty()
{
    QString title = tr("The file is being read");
    QString hint;
    if (m_opening->isLoaded() && m_opening->recording().events().size() == 0) {
        title = tr("The file holds no calls");
    } else if (m_opening->isLoaded()) {
        title = tr("This is before the first call");
        hint = tr("Play goes on from here.");
    }
    timeline().setEmptyText(title, hint);
    calls().setEmptyText(hint.isEmpty() ? title : title + u'\n' + hint);
}

void OpenedView::onLoaded()
{
    const TranscriptContent &content = *m_opening->content();
    notice().hide();
    for (const auto &[event, text] : content.notes) {
        if (!notes().has(event)) // what was written meanwhile is newer
            static_cast<void>(notes().set(event, text));
    }
    saving().setObstacle({});
    saving().setOrigin([this] {
        const TranscriptContent &read = *m_opening->content();
        TranscriptOrigin origin{std::nullopt, read.settings, read.endedNs};
        if (read.header.started.isValid())
            origin.header = read.header;
        return origin;
    });
    saving().setSaved(canBeWrittenBack() ? m_opening->path() : QString(), content.notes);
    m_card->update(fileName());
    m_player->reload();
    if (isFollowing()) { // or the person already looks at something
        setFollowing(false);
        timeline().fitAll();
        calls().showFirst();
    }
    emit changed();
    emit loaded();
}

/// Whether all that is in the file is in the session, so that it can take the file's place.
bool OpenedView::canBeWrittenBack() const
{
    const Recording &recording = m_opening->recording();
    const QString ending = QFileInfo(m_opening->path()).suffix();
    const QList<TranscriptKind> kinds = documentKinds();
    const bool isOtherKind
        = std::any_of(kinds.cbegin() + 1, kinds.cend(), [&ending](const TranscriptKind &kind) {
              return ending.compare(kind.ending, Qt::CaseInsensitive) == 0;
          });
    return m_opening->content()->skippedCount == 0 && recording.lostEvents() == 0
        && recording.payload().droppedBytes() == 0 && !isOtherKind;
}

QString OpenedView::fileName() const
{
    return saving().fileName().isEmpty() ? m_opening->path() : saving().fileName();
}

QString OpenedView::title() const
{
    return QFileInfo(fileName()).fileName();
}

QString OpenedView::longTitle() const
{
    return QDir::toNativeSeparators(fileName());
}

bool OpenedView::hasUnsaved() const
{
    return m_opening->isLoaded() && hasUnsavedNotes();
}

StatusLine::State OpenedView::state() const
{
    return m_opening->isLoaded() ? StatusLine::State::Opened : StatusLine::State::Reading;
}

} // namespace socketscope
