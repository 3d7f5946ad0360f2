#pragma once

#include "ui/panes/statusline.h"

#include <QWidget>

class QPushButton;
class QSettings;
class QSplitter;
class QVBoxLayout;

namespace socketscope {

class CallsPane;
class ChatPane;
class ConnectionsPane;
class DetailsPane;
class FilterBar;
class LogFollower;
class MatchSteps;
class NoteActs;
class Notes;
class NoticeBar;
class OverviewStrip;
class PictureExport;
class Selection;
class Session;
class TimelineView;
class TranscriptSaving;

/// One session with everything that shows it: what acts or tells of it on the left, the pictures on
/// the right.
///
/// Owns the panes and joins them, and what a person does with the session: the selection, the
/// notes, saving, pictures. The log is another's.
class SessionView : public QWidget
{
    Q_OBJECT

public:
    ~SessionView() override;

    void setFollowing(bool following);
    /// A card above the pictures, which the view takes over in place of the one it had; null for
    /// none.
    void setHeadCard(QWidget *card);
    /// Asks where, and saves a part of the session.
    void saveFiltered();
    void saveConnection();
    void saveBetweenCursors();
    /// The calls whose rows are chosen in the table.
    void saveChosen();
    [[nodiscard]] bool canSaveFiltered() const;
    [[nodiscard]] bool canSaveConnection() const;
    [[nodiscard]] bool canSaveBetweenCursors() const;
    [[nodiscard]] bool canSaveChosen() const;
    /// How the person has arranged the view; one that is opened later takes it on.
    virtual void save(QSettings &settings) const;
    virtual void restore(const QSettings &settings);

    /// What the tab is called; plain text.
    [[nodiscard]] virtual QString title() const = 0;
    /// More about it, for the tab's tool tip; plain text.
    [[nodiscard]] virtual QString longTitle() const = 0;
    /// Whether something would be lost if the view were closed, and what.
    [[nodiscard]] virtual bool hasUnsaved() const;
    [[nodiscard]] virtual QString unsavedSentence() const;
    /// What the status line says of it.
    [[nodiscard]] virtual StatusLine::State state() const = 0;

    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] LogFollower &follower() const { return m_follower; }
    [[nodiscard]] Selection &selection() const { return *m_selection; }
    [[nodiscard]] Notes &notes() const { return *m_notes; }
    [[nodiscard]] NoteActs &noteActs() const { return *m_noteActs; }
    [[nodiscard]] MatchSteps &matches() const { return *m_matches; }
    [[nodiscard]] ConnectionsPane &connections() const { return *m_connectionsPane; }
    [[nodiscard]] ChatPane &chat() const { return *m_chatPane; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filterBar; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] CallsPane &calls() const { return *m_callsPane; }
    [[nodiscard]] DetailsPane &details() const { return *m_detailsPane; }
    [[nodiscard]] PictureExport &pictures() const { return *m_pictureExport; }
    [[nodiscard]] TranscriptSaving &saving() const { return *m_saving; }
    /// For lasting sentences about this session; it is at the view's foot.
    [[nodiscard]] NoticeBar &notice() const { return *m_notice; }

signals:
    void followingChanged(bool following);
    /// Title, figures, or what is unsaved may be others.
    void changed();
    /// So may what can be saved as a part: the filter, the selected connection, the chosen calls.
    void partsChanged();

protected:
    /// session: carries out what is asked for in the panes; null for a session that is only looked
    /// at. A view is empty until it is built.
    SessionView(
        LogFollower &follower, Session *session, QSettings &settings, QWidget *parent = nullptr);

    /// Makes all parts, with these cards at the head of the left column. Tab goes from top to
    /// bottom if they were made in their order.
    void build(const QList<QWidget *> &cards);
    /// Deletes all parts; for a view that owns its log, which they may look at until then.
    void dismantle();

    [[nodiscard]] bool hasUnsavedCalls() const;
    [[nodiscard]] bool hasUnsavedNotes() const;

private:
    [[nodiscard]] QWidget *buildLeft(const QList<QWidget *> &cards);
    [[nodiscard]] QWidget *buildRight();
    [[nodiscard]] QWidget *buildToolRow(QWidget *card);
    [[nodiscard]] QWidget *buildPictures(QWidget *card);
    // In sessionjoins.cpp.
    void joinPanes();
    void joinExplaining();
    void joinFollowing();
    void joinFiltering();
    void joinSaving();
    void joinNotes();
    void tellGrown();
    void makeRoomForCard(bool explaining);

    LogFollower &m_follower;
    Session *m_session;
    QSettings &m_settings;
    Selection *m_selection;
    Notes *m_notes;
    NoteActs *m_noteActs = nullptr;
    MatchSteps *m_matches = nullptr;
    ConnectionsPane *m_connectionsPane = nullptr;
    ChatPane *m_chatPane = nullptr;
    FilterBar *m_filterBar = nullptr;
    OverviewStrip *m_overview = nullptr;
    TimelineView *m_timeline = nullptr;
    CallsPane *m_callsPane = nullptr;
    DetailsPane *m_detailsPane = nullptr;
    PictureExport *m_pictureExport = nullptr;
    TranscriptSaving *m_saving;
    NoticeBar *m_notice = nullptr;
    QPushButton *m_saveButton = nullptr;
    QSplitter *m_sides = nullptr;
    QVBoxLayout *m_right = nullptr; ///< the head card, if there is one, and the pictures
    QWidget *m_headCard = nullptr;
    QSplitter *m_pictures = nullptr;
    QList<int> m_heightsBeforeCard; ///< of the pictures; empty while they need not be given back
    bool m_following = true;
};

} // namespace socketscope
