// How MainWindow is left: nothing that was not saved is lost without a question.

#include "core/journal/sessionkeeper.h"
#include "core/store/logfollower.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/theme/plaintext.h"
#include "ui/window/mainwindow.h"

#include <QCloseEvent>
#include <QTabWidget>

namespace socketscope {

/// False if the view stays; when it is saved first, closing goes on afterwards.
bool MainWindow::mayClose(SessionView &view, const QString &title, const QString &question)
{
    view.follower().catchUp();
    if (!view.hasUnsaved() || m_discarded.contains(&view))
        return true;
    const auto answer
        = showPlainMessage(this, QMessageBox::Question, title, question, view.unsavedSentence(),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Discard)
        m_discarded.insert(&view);
    if (answer == QMessageBox::Save) {
        m_closesWhenSaved = &view;
        view.saving().save();
    }
    return answer == QMessageBox::Discard;
}

bool MainWindow::mayQuit()
{
    if (m_keeper)
        m_keeper->catchUp();
    for (SessionView *view : views()) {
        view->follower().catchUp();
        if (!view->hasUnsaved())
            continue;
        if (!m_discarded.contains(view))
            m_tabs->setCurrentWidget(view); // what is asked about is seen
        const QString question = view == m_live
            ? tr("Save the transcript of this session before you quit?")
            : tr("Save the changes to “%1” before you quit?").arg(view->title());
        if (mayClose(*view, tr("Quit Socketscope"), question))
            continue;
        m_quitsWhenSaved = m_closesWhenSaved != nullptr;
        if (!m_quitsWhenSaved)
            forgetClosing();
        return false;
    }
    return true;
}

void MainWindow::onSaved(SessionView *view)
{
    if (m_closesWhenSaved != view)
        return;
    m_closesWhenSaved = nullptr;
    m_discarded.insert(view); // calls that were made since are not asked about once more
    if (m_quitsWhenSaved)
        close();
    else
        closeTab(view);
}

/// Nothing is closed or quit after all.
void MainWindow::forgetClosing()
{
    m_closesWhenSaved = nullptr;
    m_quitsWhenSaved = false;
    m_discarded.clear();
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

} // namespace socketscope
