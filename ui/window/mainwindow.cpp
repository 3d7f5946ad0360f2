#include "ui/window/mainwindow.h"

#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "core/store/notes.h"
#include "core/store/recording.h"
#include "ui/panes/callspane.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/clientpane.h"
#include "ui/panes/connectionspane.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/filterbar.h"
#include "ui/panes/serverpane.h"
#include "ui/panes/statusline.h"
#include "ui/session/selection.h"
#include "ui/theme/plaintext.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/appearance.h"
#include "ui/sessionview/columnarea.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/transcriptsaving.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace socketscope {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kSidesKey = QStringLiteral("window/sides");
const QString kPicturesKey = QStringLiteral("window/pictures");

constexpr int kMargin = 12;
constexpr int kGap = 10;
constexpr QSize kFirstSize{1440, 900};
constexpr QSize kLeastSize{960, 640};
constexpr int kLeftWidth = 410;
const QList<int> kPictureHeights{260, 250, 190};

} // namespace

MainWindow::MainWindow(
    Session &session, LogFollower &follower, Selection &selection, QSettings &settings)
    : m_session(session)
    , m_follower(follower)
    , m_selection(selection)
    , m_settings(settings)
    , m_appearance(new Appearance(settings, this))
    , m_notes(new Notes(this))
    , m_saving(new TranscriptSaving(follower, *m_notes, settings, *this))
{
    buildPanes();
    joinPanes();
    joinFollowing();
    joinFiltering();
    joinSaving();
    joinNotes();
    buildMenus();
    restore();
    updateStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::startServer(const HostAndPort &address, bool echo)
{
    m_serverPane->listenOn(address.host, address.port, echo);
}

void MainWindow::connectClient(const HostAndPort &target)
{
    m_clientPane->connectTo(target.host, target.port);
}

void MainWindow::buildPanes()
{
    m_sides = new QSplitter(Qt::Horizontal, this);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(kGap);
    m_sides->addWidget(buildLeft());
    m_sides->addWidget(buildRight());
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({kLeftWidth, kFirstSize.width() - kLeftWidth});

    m_notice = new NoticeBar(this);
    m_statusLine = new StatusLine(this);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(kMargin, kMargin, kMargin, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_sides, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_statusLine);
    setCentralWidget(central);
    setMinimumSize(kLeastSize);
}

QWidget *MainWindow::buildLeft()
{
    m_serverPane = new ServerPane(m_session, m_follower, this);
    m_clientPane = new ClientPane(m_session, this);
    m_connectionsPane = new ConnectionsPane(m_session, m_follower, m_selection, this);
    m_chatPane = new ChatPane(m_session, m_follower, m_selection, this);
    m_connectionsPane->setUnread(&m_chatPane->unread());
    connect(m_serverPane, &ServerPane::connectionLimitChanged, m_connectionsPane,
        &ConnectionsPane::setConnectionLimit);
    for (QWidget *form :
        {static_cast<QWidget *>(m_serverPane), static_cast<QWidget *>(m_clientPane)})
        form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_serverPane);
    layout->addWidget(m_clientPane);
    layout->addWidget(m_connectionsPane);
    layout->addWidget(m_chatPane, 1);
    return new ColumnArea(column, this);
}

QWidget *MainWindow::buildRight()
{
    auto *card = new QWidget(this);
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    // Tab follows the order in which these are made: from top to bottom.
    QWidget *tools = buildToolRow();
    m_overview = new OverviewStrip(m_follower, this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(tools);
    layout->addWidget(m_overview);
    layout->addWidget(buildPictures(), 1);
    return card;
}

QWidget *MainWindow::buildToolRow()
{
    m_filterBar = new FilterBar(this);
    m_saveButton = new QPushButton(tr("Save transcript…"), this);
    m_saveButton->setAccessibleName(tr("Save transcript…"));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filterBar, 1);
    layout->addWidget(m_saveButton);
    return row;
}

QWidget *MainWindow::buildPictures()
{
    m_timeline = new TimelineView(m_follower, m_selection, this);
    m_callsPane = new CallsPane(m_follower, m_selection, this);
    m_detailsPane = new DetailsPane(m_follower, m_selection, this);
    m_detailsPane->setStreams(&m_timeline->scene().streams());
    m_pictures = new QSplitter(Qt::Vertical, this);
    m_pictures->setChildrenCollapsible(false);
    m_pictures->addWidget(m_timeline);
    m_pictures->addWidget(m_callsPane);
    m_pictures->addWidget(m_detailsPane);
    m_pictures->setSizes(kPictureHeights);
    return m_pictures;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildServerMenu();
    buildClientMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::updateStatus()
{
    const SocketBook &sockets = m_follower.sockets();
    const Recording &recording = m_follower.recording();
    m_filterBar->setCallCount(m_follower.eventCount());
    m_statusLine->setFigures({m_follower.eventCount(), sockets.bytesReceived(), sockets.bytesSent(),
        sockets.openConnections(), recording.lostEvents(), recording.payload().droppedBytes()});
    updateSaved();
}

void MainWindow::updateSaved()
{
    m_statusLine->setSavedAt(m_saving->savedAt());
    const bool unsaved = hasUnsavedCalls() || hasUnsavedNotes();
    m_statusLine->setUnsaved(unsaved);
    const QString name = m_saving->fileName().isEmpty()
        ? tr("New session")
        : QFileInfo(m_saving->fileName()).fileName();
    setWindowTitle(tr("%1[*] — Socketscope").arg(name));
    setWindowModified(unsaved);
}

void MainWindow::tellReach(const EndpointStatus &status)
{
    if (!status.id.isServer())
        return;
    using Reach = StatusLine::Reach;
    if (status.phase == EndpointStatus::Phase::Listening)
        m_statusLine->setReach(status.address.isLoopback() ? Reach::Loopback : Reach::Network);
    else if (!m_serverPane->isRunning())
        m_statusLine->setReach(Reach::Nobody);
}

bool MainWindow::hasUnsavedCalls() const
{
    return m_follower.eventCount() > m_saving->savedCount();
}

bool MainWindow::hasUnsavedNotes() const
{
    return m_notes->texts() != m_saving->savedNotes();
}

QString MainWindow::unsavedSentence() const
{
    const auto calls = int(m_follower.eventCount() - m_saving->savedCount());
    return calls > 0 ? tr("%n call(s) have not been saved and would be lost.", nullptr, calls)
                     : tr("What changed in your notes has not been saved and would be lost.");
}

bool MainWindow::mayQuit()
{
    m_follower.catchUp();
    if (m_quitsWhenSaved || (!hasUnsavedCalls() && !hasUnsavedNotes()))
        return true;
    const auto answer = showPlainMessage(this, QMessageBox::Question, tr("Quit Socketscope"),
        tr("Save the transcript of this session before you quit?"), unsavedSentence(),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save) {
        m_quitsWhenSaved = true;
        m_saving->save();
    }
    return answer == QMessageBox::Discard;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayQuit()) {
        event->ignore();
        return;
    }
    store();
    event->accept();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray())) {
        const QSize room = screen()->availableSize();
        resize(kFirstSize.boundedTo(room));
        if (room.width() <= kFirstSize.width() || room.height() <= kFirstSize.height())
            setWindowState(Qt::WindowMaximized);
    }
    m_sides->restoreState(m_settings.value(kSidesKey).toByteArray());
    m_pictures->restoreState(m_settings.value(kPicturesKey).toByteArray());
    m_serverPane->restore(m_settings);
    m_clientPane->restore(m_settings);
    m_chatPane->restore(m_settings);
    m_callsPane->restore(m_settings);
}

void MainWindow::store()
{
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_settings.setValue(kSidesKey, m_sides->saveState());
    m_settings.setValue(kPicturesKey, m_pictures->saveState());
    m_serverPane->save(m_settings);
    m_clientPane->save(m_settings);
    m_chatPane->save(m_settings);
    m_callsPane->save(m_settings);
}

} // namespace socketscope
