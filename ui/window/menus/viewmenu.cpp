#include "ui/panes/callspane.h"
#include "ui/panes/detailspane.h"
#include "ui/sessionview/noteacts.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/sessionview.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/appearance.h"
#include "ui/window/datakept.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    auto *follow = new QAction(tr("&Follow the newest calls"), menu);
    menu->addAction(follow);
    follow->setShortcut(QKeySequence(Qt::Key_F7));
    follow->setCheckable(true);
    connect(follow, &QAction::triggered, this, [this](bool following) {
        if (SessionView *view = currentView())
            view->setFollowing(following);
    });
    connect(this, &MainWindow::currentFollowingChanged, follow, &QAction::setChecked);
    connect(this, &MainWindow::currentViewChanged, follow,
        [follow](const SessionView *view) { follow->setEnabled(view != nullptr); });
    addViewEntry(menu, tr("&Next failed call"), QKeySequence(Qt::Key_F8), this,
        [](SessionView &view) { view.calls().selectNextError(); });
    addViewEntry(menu, tr("&Previous failed call"), QKeySequence(Qt::SHIFT | Qt::Key_F8), this,
        [](SessionView &view) { view.calls().selectPreviousError(); });
    addViewEntry(menu, tr("Next n&ote"), QKeySequence(Qt::Key_F9), this,
        [](SessionView &view) { view.noteActs().selectNext(); });
    addViewEntry(menu, tr("Previous no&te"), QKeySequence(Qt::SHIFT | Qt::Key_F9), this,
        [](SessionView &view) { view.noteActs().selectPrevious(); });
    addViewEntry(menu, tr("Explain the selected &call"), QKeySequence(Qt::CTRL | Qt::Key_I), this,
        [](SessionView &view) { view.details().setExplaining(!view.details().isExplaining()); });
    menu->addSeparator();
    addViewEntry(menu, tr("Zoom &in"), QKeySequence::ZoomIn, this,
        [](SessionView &view) { view.timeline().zoomIn(); });
    addViewEntry(menu, tr("&Zoom out"), QKeySequence::ZoomOut, this,
        [](SessionView &view) { view.timeline().zoomOut(); });
    addViewEntry(menu, tr("Zoom to the calls a&round the selected one"),
        QKeySequence(Qt::CTRL | Qt::Key_B), this,
        [](SessionView &view) { view.timeline().zoomToBurst(); });
    addViewEntry(menu, tr("Show the &whole session"), QKeySequence(Qt::CTRL | Qt::Key_0), this,
        [](SessionView &view) { view.timeline().fitAll(); });
    menu->addSeparator();
    addViewEntry(menu, tr("Set measuring cursor A at the selected call"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this,
        [](SessionView &view) { view.timeline().setCursorA(); });
    addViewEntry(menu, tr("Set measuring cursor B at the selected call"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), this,
        [](SessionView &view) { view.timeline().setCursorB(); });
    addViewEntry(menu, tr("Remove the measuring cursors"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X), this,
        [](SessionView &view) { view.timeline().removeCursors(); });
    menu->addSeparator();
    addViewEntry(menu, tr("Fold or unfold the lanes of this &endpoint"),
        QKeySequence(Qt::CTRL | Qt::Key_G), this,
        [](SessionView &view) { view.timeline().toggleCurrentGroup(); });
    addViewEntry(menu, tr("Fold all lane&s"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), this,
        [](SessionView &view) { view.timeline().foldAll(); });
    addViewEntry(menu, tr("&Unfold all lanes"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G), this,
        [](SessionView &view) { view.timeline().unfoldAll(); });
    menu->addSeparator();
    addEntry(menu, tr("Ne&xt tab"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), this,
        [this] { stepTab(1); });
    addEntry(menu, tr("Previous ta&b"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), this,
        [this] { stepTab(-1); });
    menu->addAction(m_showRunning);
    menu->addSeparator();
    m_appearance->addTo(*menu);
    auto *dataKept = new DataKept(m_settings, this);
    dataKept->addTo(*menu);
    connect(dataKept, &DataKept::chosen, this, [this] {
        m_notice->showNotice(
            tr("How much data is kept changes when Socketscope is started again."));
    });
    connect(m_appearance, &Appearance::languageChosen, this, [this] {
        m_notice->showNotice(tr("The language changes when Socketscope is started again."));
    });
}

} // namespace socketscope
