#pragma once

#include "core/event/endpointaddress.h"
#include "core/event/endpointurl.h"

#include <QMainWindow>
#include <QSet>

class QAction;
class QMenu;
class QSettings;
class QTabWidget;

namespace socketscope {

class Appearance;
class ComparisonView;
class LiveView;
class LogFollower;
class NoticeBar;
class OpenedView;
class RecentFiles;
class Session;
class SessionKeeper;
struct EndpointStatus;
struct KeptSession;
class SessionView;
class StatusLine;

/// The one window: a tab per session, the live one first, above notices and figures. The menus act
/// on the tab that is shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, LogFollower &follower, QSettings &settings);
    ~MainWindow() override;

    /// As if the person had typed the address and pressed Start server; host "" is the default one.
    void startServer(const EndpointUrl &address, bool echo);
    /// As if the person had typed the target and pressed Connect client.
    void connectClient(const EndpointUrl &target);

    /// Reads the transcript into a tab of its own beside the others, or shows the tab that has it.
    /// Why it cannot be read is told in the window's notice. Null if there are too many tabs.
    OpenedView *openTranscript(const QString &path);
    /// The same for several, of which the first is shown.
    void openTranscripts(const QStringList &paths);
    /// Begins the lesson beside the session that is shown, the live one if none is; says in the
    /// window's notice why its file cannot be used.
    void startLesson(const QString &path);
    /// Tells from now on how the live session is kept on disk, and offers what is kept there.
    void keepSessions(SessionKeeper &keeper);

    /// Compares the sessions in a tab of its own, which goes when one of them is closed.
    ComparisonView *compare(SessionView &a, SessionView &b);
    /// Shows any page as a tab of its own, which takes it over and can be closed. Both texts are
    /// plain.
    void addTab(QWidget *page, const QString &title, const QString &toolTip);
    /// Closes the page; asks first if something would be lost. The live session stays.
    void closeTab(QWidget *page);

    [[nodiscard]] LiveView &live() const { return *m_live; }
    [[nodiscard]] bool isRunningSession(const SessionView *view) const;
    /// The entry that shows the tab of the running session.
    [[nodiscard]] QAction *showRunningEntry() const { return m_showRunning; }
    /// That of the tab that is shown; null if it shows no session.
    [[nodiscard]] SessionView *currentView() const;
    /// All sessions, from the first tab to the last.
    [[nodiscard]] QList<SessionView *> views() const;

signals:
    /// Another tab is shown; null if it shows no session.
    void currentViewChanged(socketscope::SessionView *view);
    /// What the tab that is shown follows, or what of it can be saved as a part, may be another.
    void currentFollowingChanged(bool following);
    void currentPartsChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanes();
    void restore();
    void store();

    // In maintabs.cpp.
    void addView(SessionView *view);
    void onCurrentChanged();
    void updateStatus(SessionView *view);
    void updateTab(QWidget *page);
    void tellReach(const EndpointStatus &status);
    void tellStepReach(quint32 socketId);
    void closeCurrentTab();
    void removeTab(QWidget *page);
    void stepTab(int direction);

    // In mainopening.cpp.
    void askWhatToOpen();

    // In maincomparing.cpp.
    void askWhatToCompareWith();
    void askWhichFileToCompareWith(SessionView *view);
    void compareWhenLoaded(SessionView *a, SessionView *b);
    void closeComparisons(const SessionView *view);

    // In mainreplay.cpp.
    void replayCurrent();
    [[nodiscard]] bool canReplayCurrent() const;
    void showCall(SessionView &view, qsizetype event);

    // In mainsessions.cpp.
    void tellKept();
    void showKept(bool isLive);
    void offerCutShort(const QList<socketscope::KeptSession> &sessions);
    void showSessions();

    // In mainclosing.cpp.
    [[nodiscard]] bool mayQuit();
    [[nodiscard]] bool mayClose(SessionView &view, const QString &title, const QString &question);
    void onSaved(SessionView *view);
    void forgetClosing();

    // Each in ui/window/menus.
    void buildMenus();
    void buildFileMenu();
    void addSavingParts(QMenu *menu);
    void buildEditMenu();
    void buildServerMenu();
    void buildClientMenu();
    void buildLabMenu();
    void buildViewMenu();
    void buildPlaybackMenu();
    void buildLessonMenu();
    void askForLesson();
    void showLessonAsCode();
    void buildHelpMenu();
    void copyFocused();
    void showShortcuts();
    void showAbout();

    Session &m_session;
    QSettings &m_settings;
    Appearance *m_appearance;
    RecentFiles *m_recent;
    QTabWidget *m_tabs = nullptr;
    LiveView *m_live = nullptr;
    NoticeBar *m_notice = nullptr; ///< about what is of no one session
    StatusLine *m_statusLine = nullptr;
    SessionKeeper *m_keeper = nullptr; ///< null: nothing is kept
    QAction *m_sessionsEntry = nullptr;
    QAction *m_showRunning = nullptr;
    bool m_hasToldBroken = false;
    qint64 m_toldLossCalls = 0;
    SessionView *m_closesWhenSaved = nullptr; ///< a tab that is closed once it is saved
    bool m_quitsWhenSaved = false;
    QSet<SessionView *> m_discarded; ///< whose changes need not be saved before quitting
};

} // namespace socketscope
