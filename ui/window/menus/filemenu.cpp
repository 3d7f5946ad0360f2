#include "ui/window/mainwindow.h"

#include "core/transcript/callchoice.h"
#include "ui/models/eventsearch.h"
#include "ui/panes/callspane.h"
#include "ui/session/selection.h"
#include "ui/window/menus/menuentry.h"
#include "ui/sessionview/pictureexport.h"
#include "ui/sessionview/transcriptsaving.h"

#include <QMenuBar>

namespace socketscope {

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addEntry(menu, tr("&Save transcript…"), QKeySequence::Save, m_saving, &TranscriptSaving::save);
    addEntry(menu, tr("Save transcript &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        m_saving, &TranscriptSaving::saveAs);
    addSavingParts(menu);
    menu->addSeparator();
    addEntry(menu, tr("&Export picture…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
        m_pictureExport, &PictureExport::ask);
    menu->addSeparator();
    QAction *quit
        = addEntry(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::addSavingParts(QMenu *menu)
{
    const EventSearch *search = &m_callsPane->search();
    QAction *filtered = addEntry(menu, tr("Save what the &filter shows…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), m_saving, [this, search] {
            m_saving->savePartAs(
                {tr("Save what the filter shows"), QStringLiteral("socketscope filtered"),
                    [query = search->query()](const Recording &recording, qsizetype count) {
                        return callsThatAnswer(recording, count, query);
                    }});
        });
    QAction *connection = addEntry(menu, tr("Save the selected &connection…"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), m_saving, [this] {
            m_saving->savePartAs(
                {tr("Save the selected connection"), QStringLiteral("socketscope connection"),
                    [socketId = m_selection.socket()](const Recording &recording, qsizetype count) {
                        return callsOfConnection(recording, count, socketId);
                    }});
        });
    const auto update = [this, search, filtered, connection] {
        filtered->setEnabled(!search->query().isEmpty());
        connection->setEnabled(m_selection.socket() != 0);
    };
    connect(search, &EventSearch::restarted, filtered, update);
    connect(&m_selection, &Selection::socketChanged, connection, update);
    update();
}

} // namespace socketscope
