#include "ui/panes/callspane.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/appearance.h"
#include "ui/window/datakept.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus/menuentry.h"
#include "ui/sessionview/noteacts.h"
#include "ui/sessionview/noticebar.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QAction *follow = addEntry(menu, tr("&Follow the newest calls"), QKeySequence(Qt::Key_F7), this,
        &MainWindow::setFollowing);
    follow->setCheckable(true);
    follow->setChecked(m_following);
    connect(this, &MainWindow::followingChanged, follow, &QAction::setChecked);
    addEntry(menu, tr("&Next failed call"), QKeySequence(Qt::Key_F8), m_callsPane,
        &CallsPane::selectNextError);
    addEntry(menu, tr("&Previous failed call"), QKeySequence(Qt::SHIFT | Qt::Key_F8), m_callsPane,
        &CallsPane::selectPreviousError);
    addEntry(menu, tr("Next n&ote"), QKeySequence(Qt::Key_F9), m_noteActs, &NoteActs::selectNext);
    addEntry(menu, tr("Previous no&te"), QKeySequence(Qt::SHIFT | Qt::Key_F9), m_noteActs,
        &NoteActs::selectPrevious);
    menu->addSeparator();
    addEntry(menu, tr("Zoom &in"), QKeySequence::ZoomIn, m_timeline, &TimelineView::zoomIn);
    addEntry(menu, tr("&Zoom out"), QKeySequence::ZoomOut, m_timeline, &TimelineView::zoomOut);
    addEntry(menu, tr("Zoom to the calls a&round the selected one"),
        QKeySequence(Qt::CTRL | Qt::Key_B), m_timeline, &TimelineView::zoomToBurst);
    addEntry(menu, tr("Show the &whole session"), QKeySequence(Qt::CTRL | Qt::Key_0), m_timeline,
        &TimelineView::fitAll);
    menu->addSeparator();
    addEntry(menu, tr("Set measuring cursor A at the selected call"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), m_timeline, &TimelineView::setCursorA);
    addEntry(menu, tr("Set measuring cursor B at the selected call"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), m_timeline, &TimelineView::setCursorB);
    addEntry(menu, tr("Remove the measuring cursors"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X),
        m_timeline, &TimelineView::removeCursors);
    menu->addSeparator();
    addEntry(menu, tr("Fold or unfold the lanes of this &endpoint"),
        QKeySequence(Qt::CTRL | Qt::Key_G), m_timeline, &TimelineView::toggleCurrentGroup);
    addEntry(menu, tr("Fold all lane&s"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
        m_timeline, &TimelineView::foldAll);
    addEntry(menu, tr("&Unfold all lanes"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G),
        m_timeline, &TimelineView::unfoldAll);
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
