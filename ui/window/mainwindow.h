#pragma once

#include "core/event/endpointaddress.h"

#include <QMainWindow>

class QMenu;
class QSettings;
class QPushButton;
class QSplitter;

namespace socketscope {

class Appearance;
class CallsPane;
class ChatPane;
class ClientPane;
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
class ServerPane;
class Session;
struct EndpointStatus;
class StatusLine;
class TimelineView;
class TranscriptSaving;

/// The one window: acts on the left, shows on the right. Owns the panes and joins them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, LogFollower &follower, Selection &selection, QSettings &settings);
    ~MainWindow() override;

    /// As if the person had typed the address and pressed Start server; host "" is the default one.
    void startServer(const HostAndPort &address, bool echo);
    /// As if the person had typed the target and pressed Connect client.
    void connectClient(const HostAndPort &target);

signals:
    void followingChanged(bool following);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanes();
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight();
    [[nodiscard]] QWidget *buildToolRow();
    [[nodiscard]] QWidget *buildPictures();
    void joinPanes();
    void joinFollowing();
    void joinFiltering();
    void joinSaving();
    void joinNotes();
    void setFollowing(bool following);

    // Each in ui/window/menus.
    void buildMenus();
    void buildFileMenu();
    void addSavingParts(QMenu *menu);
    void buildEditMenu();
    void buildServerMenu();
    void buildClientMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void copyFocused();
    void showShortcuts();
    void showAbout();

    void updateStatus();
    void updateSaved();
    void tellReach(const EndpointStatus &status);
    [[nodiscard]] bool mayQuit();
    [[nodiscard]] bool hasUnsavedCalls() const;
    [[nodiscard]] bool hasUnsavedNotes() const;
    [[nodiscard]] QString unsavedSentence() const;
    void restore();
    void store();

    Session &m_session;
    LogFollower &m_follower;
    Selection &m_selection;
    QSettings &m_settings;

    ServerPane *m_serverPane = nullptr;
    ClientPane *m_clientPane = nullptr;
    ConnectionsPane *m_connectionsPane = nullptr;
    ChatPane *m_chatPane = nullptr;
    FilterBar *m_filterBar = nullptr;
    OverviewStrip *m_overview = nullptr;
    TimelineView *m_timeline = nullptr;
    CallsPane *m_callsPane = nullptr;
    DetailsPane *m_detailsPane = nullptr;
    MatchSteps *m_matches = nullptr;
    NoticeBar *m_notice = nullptr;
    StatusLine *m_statusLine = nullptr;
    QSplitter *m_sides = nullptr;
    QSplitter *m_pictures = nullptr;
    Appearance *m_appearance = nullptr;
    Notes *m_notes = nullptr;
    NoteActs *m_noteActs = nullptr;
    PictureExport *m_pictureExport = nullptr;
    TranscriptSaving *m_saving = nullptr;
    QPushButton *m_saveButton = nullptr;
    bool m_following = true;
    bool m_quitsWhenSaved = false;
};

} // namespace socketscope
