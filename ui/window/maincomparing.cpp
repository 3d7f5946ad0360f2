// How MainWindow compares two sessions: which ones, and in a tab of their own.

#include "core/transcript/transcriptopening.h"
#include "ui/comparison/comparisondialog.h"
#include "ui/comparison/comparisonview.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/openedview.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QPointer>
#include <QTabWidget>

namespace socketscope {

namespace {

/// Null if all of it is there.
OpenedView *stillLoading(SessionView *view)
{
    auto *opened = qobject_cast<OpenedView *>(view);
    return opened && !opened->opening().isLoaded() ? opened : nullptr;
}

} // namespace

void MainWindow::askWhatToCompareWith()
{
    SessionView *shown = currentView();
    QList<SessionView *> others = views();
    others.removeOne(shown);
    if (others.isEmpty())
        return askWhichFileToCompareWith(shown);
    QStringList titles;
    for (const SessionView *view : others)
        titles.append(view->title());
    auto *dialog = new ComparisonDialog(shown->title(), titles, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ComparisonDialog::fileWanted, this,
        [this, view = QPointer<SessionView>(shown)] { askWhichFileToCompareWith(view); });
    QList<QPointer<SessionView>> known(others.cbegin(), others.cend());
    connect(dialog, &ComparisonDialog::chosen, this,
        [this, known, view = QPointer<SessionView>(shown)](
            int index) { compareWhenLoaded(view, known.at(index)); });
    dialog->open();
}

void MainWindow::askWhichFileToCompareWith(SessionView *view)
{
    auto *dialog = new QFileDialog(this, tr("Compare with a transcript"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Transcripts (*.jsonl)"), tr("All files (*)")});
    dialog->setDirectory(TranscriptSaving::folder(m_settings));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, shown = QPointer<SessionView>(view)](
            const QString &path) { compareWhenLoaded(shown, openTranscript(path)); });
    dialog->open();
}

/// Nothing if one of them is gone, or not there.
void MainWindow::compareWhenLoaded(SessionView *a, SessionView *b)
{
    if (!a || !b || a == b)
        return;
    OpenedView *loading = stillLoading(a) ? stillLoading(a) : stillLoading(b);
    if (!loading) {
        compare(*a, *b);
        return;
    }
    connect(
        loading, &OpenedView::loaded, this,
        [this, first = QPointer<SessionView>(a), second = QPointer<SessionView>(b)] {
            compareWhenLoaded(first, second);
        },
        Qt::SingleShotConnection);
}

ComparisonView *MainWindow::compare(SessionView &a, SessionView &b)
{
    auto *view = new ComparisonView({a.follower(), a.title()}, {b.follower(), b.title()}, this);
    addTab(view, view->title(), tr("%1, compared with %2").arg(a.longTitle(), b.longTitle()));
    view->setFocus(Qt::OtherFocusReason);
    return view;
}

/// Those that show the session; all if it is null.
void MainWindow::closeComparisons(const SessionView *view)
{
    const QList<ComparisonView *> comparisons = m_tabs->findChildren<ComparisonView *>();
    for (ComparisonView *comparison : comparisons) {
        if (!view || comparison->shows(view->follower()))
            delete comparison; // it leaves its tab
    }
}

} // namespace socketscope
