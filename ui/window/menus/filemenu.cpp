#include "ui/window/mainwindow.h"

#include "core/store/logfollower.h"
#include "ui/program/programdialog.h"
#include "ui/report/reportdialog.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/pictureexport.h"
#include "ui/sessionview/sessionview.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/theme/plaintext.h"
#include "ui/window/menus/menuentry.h"
#include "ui/window/recentfiles.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addEntry(menu, tr("&Open transcript…"), QKeySequence::Open, this, &MainWindow::askWhatToOpen);
    m_recent->addTo(*menu);
    QAction *close = addEntry(menu, tr("Close &tab"), QKeySequence(Qt::CTRL | Qt::Key_W), this,
        &MainWindow::closeCurrentTab);
    connect(this, &MainWindow::currentViewChanged, close,
        [this, close](const SessionView *view) { close->setEnabled(view != m_live); });
    menu->addSeparator();
    addViewEntry(menu, tr("Compare wit&h…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this,
        [this](SessionView &) { askWhatToCompareWith(); });
    menu->addSeparator();
    addViewEntry(menu, tr("&Save transcript…"), QKeySequence::Save, this,
        [](SessionView &view) { view.saving().save(); });
    addViewEntry(menu, tr("Save transcript &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        this, [](SessionView &view) { view.saving().saveAs(); });
    addSavingParts(menu);
    m_sessionsEntry = addEntry(menu, tr("Sess&ions…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this, &MainWindow::showSessions);
    m_sessionsEntry->setEnabled(false); // until something is kept
    menu->addSeparator();
    addViewEntry(menu, tr("&Export picture…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), this,
        [](SessionView &view) { view.pictures().ask(); });
    QAction *code = addViewEntry(menu, tr("Show as co&de…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this, [this](SessionView &view) {
            view.follower().catchUp();
            (new ProgramDialog(view.follower().recording(), m_settings, &view))->open();
        });
    setPlainToolTip(code, tr("What each endpoint did, as a program in Python, C or C++ with Qt"));
    QAction *report = addViewEntry(menu, tr("&Write lab report…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this, [this](SessionView &view) {
            TranscriptSaving &saving = view.saving();
            (new ReportDialog([&saving] { return saving.source(); }, m_settings, &view))->open();
        });
    setPlainToolTip(
        report, tr("Aim, theory, programs, timeline, output and calls of the session, to hand in"));
    QAction *replay = addEntry(menu, tr("Re&play against a peer…"),
        QKeySequence(Qt::CTRL | Qt::Key_R), this, &MainWindow::replayCurrent);
    setPlainToolTip(
        replay, tr("Takes over one side of the opened session, against a real server or client."));
    connect(this, &MainWindow::currentPartsChanged, replay,
        [this, replay] { replay->setEnabled(canReplayCurrent()); });
    menu->addSeparator();
    QAction *quit
        = addEntry(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::addSavingParts(QMenu *menu)
{
    QAction *filtered = addEntry(menu, tr("Save what the &filter shows…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), this, [this] {
            if (SessionView *view = currentView())
                view->saveFiltered();
        });
    QAction *connection = addEntry(menu, tr("Save the selected &connection…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), this, [this] {
            if (SessionView *view = currentView())
                view->saveConnection();
        });
    QAction *span = addEntry(menu, tr("Save the calls &between the cursors…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B), this, [this] {
            if (SessionView *view = currentView())
                view->saveBetweenCursors();
        });
    QAction *chosen = addEntry(menu, tr("Save the se&lected calls…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), this, [this] {
            if (SessionView *view = currentView())
                view->saveChosen();
        });
    connect(this, &MainWindow::currentPartsChanged, menu, [=, this] {
        const SessionView *view = currentView();
        filtered->setEnabled(view && view->canSaveFiltered());
        connection->setEnabled(view && view->canSaveConnection());
        span->setEnabled(view && view->canSaveBetweenCursors());
        chosen->setEnabled(view && view->canSaveChosen());
    });
}

} // namespace socketscope
