#include "ui/window/mainwindow.h"

#include "core/net/session.h"
#include "ui/panes/serverpane.h"
#include "ui/panes/statusline.h"
#include "ui/panes/stepbar.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/noticebar.h"
#include "ui/window/appearance.h"
#include "ui/window/recentfiles.h"

#include <QAction>
#include <QScreen>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace socketscope {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");

constexpr int kMargin = 12;
constexpr int kTopMargin = 5; ///< the menu bar leaves room of its own
constexpr int kGap = 10;
constexpr QSize kFirstSize{1440, 900};
constexpr QSize kLeastSize{960, 640};

} // namespace

MainWindow::MainWindow(Session &session, LogFollower &follower, QSettings &settings)
    : m_session(session)
    , m_settings(settings)
    , m_appearance(new Appearance(settings, this))
    , m_recent(new RecentFiles(settings, this))
{
    setAcceptDrops(true);
    buildPanes();
    m_live = new LiveView(session, follower, settings, this);
    buildMenus();
    addView(m_live);
    m_tabs->tabBar()->setTabButton(0, QTabBar::RightSide, nullptr);
    m_tabs->tabBar()->setTabButton(0, QTabBar::LeftSide, nullptr);
    connect(m_recent, &RecentFiles::chosen, this, &MainWindow::openTranscript);
    connect(&session, &Session::endpointChanged, this, &MainWindow::tellReach);
    const StepBar *steps = &m_live->server().steps();
    connect(steps, &StepBar::callEnded, this,
        [this](qsizetype, quint32 socketId) { tellStepReach(socketId); });
    connect(steps, &StepBar::steppingChanged, m_statusLine,
        [this] { m_statusLine->setReach(StatusLine::Reach::Nobody); });
    restore();
    if (m_live->mode() == LeftMode::Guided)
        m_live->server().focusStart();
}

MainWindow::~MainWindow()
{
    closeComparisons(nullptr); // they look into the sessions of other tabs
}

void MainWindow::startServer(const EndpointUrl &address, bool echo)
{
    m_live->startServer(address, echo);
}

void MainWindow::connectClient(const EndpointUrl &target)
{
    m_live->connectClient(target);
}

void MainWindow::buildPanes()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar takes it, which has a name
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Sessions"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::onCurrentChanged);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this,
        [this](int index) { closeTab(m_tabs->widget(index)); });
    m_notice = new NoticeBar(this);
    m_statusLine = new StatusLine(this);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(kMargin, kTopMargin, kMargin, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_statusLine);
    setCentralWidget(central);
    setMinimumSize(kLeastSize);
}

void MainWindow::buildMenus()
{
    m_showRunning = new QAction(tr("Show the running session"), this);
    m_showRunning->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(m_showRunning, &QAction::triggered, this, [this] { m_tabs->setCurrentWidget(m_live); });
    buildFileMenu();
    buildEditMenu();
    buildServerMenu();
    buildClientMenu();
    buildLabMenu();
    buildViewMenu();
    buildPlaybackMenu();
    buildLessonMenu();
    buildHelpMenu();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray())) {
        const QSize room = screen()->availableSize();
        resize(kFirstSize.boundedTo(room));
        if (room.width() <= kFirstSize.width() || room.height() <= kFirstSize.height())
            setWindowState(Qt::WindowMaximized);
    }
    m_live->restore(m_settings);
}

void MainWindow::store()
{
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_live->save(m_settings);
    // As the person left it last.
    if (const SessionView *view = currentView(); view && view != m_live)
        view->save(m_settings);
}

} // namespace socketscope
