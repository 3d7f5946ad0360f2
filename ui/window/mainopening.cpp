// How transcripts come into MainWindow: chosen, dropped, named on the command line.

#include "core/transcript/transcriptopening.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/openedview.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/datakept.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentfiles.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>

namespace socketscope {

namespace {

/// By which two names of one file are told to be the same.
QString identityOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

OpenedView *MainWindow::openTranscript(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QList<SessionView *> known = views();
    for (SessionView *view : known) {
        auto *opened = qobject_cast<OpenedView *>(view);
        if (opened && identityOf(opened->fileName()) == identityOf(absolute)) {
            m_tabs->setCurrentWidget(opened);
            return opened;
        }
    }
    if (m_tabs->count() > limits::kOpenedSessions) {
        m_notice->showNotice(tr("“%1” was not opened: %2 sessions are open. Close a tab first.")
                                 .arg(QFileInfo(path).fileName())
                                 .arg(limits::kOpenedSessions));
        return nullptr;
    }
    auto opening = std::make_unique<TranscriptOpening>(absolute, DataKept::limit(m_settings));
    // Born where it will stand: to move it there, its style would be worked out anew.
    auto *pages = m_tabs->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
    auto *view = new OpenedView(
        std::move(opening), m_settings, pages ? static_cast<QWidget *>(pages) : m_tabs);
    if (const SessionView *shown = currentView())
        shown->save(m_settings); // it is arranged as the one it is opened from
    view->restore(m_settings);
    connect(view, &OpenedView::loaded, this, [this, absolute] {
        m_recent->add(absolute);
        emit currentPartsChanged();
    });
    connect(view, &OpenedView::failed, this, [this, view](const QString &sentence) {
        if (!sentence.isEmpty())
            m_notice->showNotice(sentence);
        removeTab(view);
    });
    addView(view);
    view->timeline().setFocus(Qt::OtherFocusReason);
    view->start();
    return view;
}

void MainWindow::openTranscripts(const QStringList &paths)
{
    OpenedView *first = nullptr;
    for (const QString &path : paths) {
        OpenedView *view = openTranscript(path);
        first = first ? first : view;
    }
    if (first)
        m_tabs->setCurrentWidget(first);
}

void MainWindow::askWhatToOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open transcripts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Transcripts (*.jsonl)"), tr("All files (*)")});
    dialog->setDirectory(TranscriptSaving::folder(m_settings));
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openTranscripts);
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openTranscripts(paths);
}

} // namespace socketscope
