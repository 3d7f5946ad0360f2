// How MainWindow shows that its session is kept on disk, and offers those that are kept there.

#include "core/describe/quantitytext.h"
#include "core/journal/sessionkeeper.h"
#include "ui/panes/statusline.h"
#include "ui/sessionview/liveview.h"
#include "ui/sessionview/noticebar.h"
#include "ui/sessionview/transcriptsaving.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessionsdialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>

#include <limits>

namespace socketscope {

namespace {

int countForText(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

void MainWindow::keepSessions(SessionKeeper &keeper)
{
    m_keeper = &keeper;
    m_live->setKeeper(keeper);
    keeper.keepNotes(m_live->notes());
    m_sessionsEntry->setEnabled(true);
    connect(&keeper, &SessionKeeper::changed, this, &MainWindow::tellKept);
    connect(&keeper, &SessionKeeper::foundCutShort, this, &MainWindow::offerCutShort);
    tellKept();
}

void MainWindow::tellKept()
{
    const JournalState state = m_keeper->state();
    const auto saveElsewhere = [this] {
        m_live->saving().saveAs();
    };
    if (state.phase == JournalState::Phase::Broken && !std::exchange(m_hasToldBroken, true))
        m_live->notice().showNotice(
            tr("Not recorded to disk: %1").arg(state.error.message), tr("Save elsewhere…"));
    else if (state.loss.calls > m_toldLossCalls && state.phase == JournalState::Phase::Writing)
        m_live->notice().showNotice(
            tr("Bytes came faster than the disk took them: %n call(s) are kept in Sessions without "
               "their data (%1).",
                nullptr, countForText(state.loss.calls))
                .arg(bytesText(state.loss.bytes)),
            tr("Save elsewhere…"), saveElsewhere);
    m_toldLossCalls = state.loss.calls;
    updateStatus(m_live);
}

void MainWindow::showKept(bool isLive)
{
    using Kept = StatusLine::Kept;
    const JournalState state = m_keeper ? m_keeper->state() : JournalState();
    if (!isLive || state.phase == JournalState::Phase::Off)
        return m_statusLine->setKept(Kept::Untold);
    m_statusLine->setKept(state.phase == JournalState::Phase::Broken ? Kept::Broken
            : m_keeper->holdsAll()                                   ? Kept::Whole
                                                                     : Kept::InPart);
}

void MainWindow::offerCutShort(const QList<KeptSession> &sessions)
{
    const KeptSession &newest = sessions.constFirst();
    const bool isOne = sessions.size() == 1;
    const QString time = QLocale().toString(newest.started.toLocalTime(), QLocale::ShortFormat);
    const QString size = bytesText(newest.bytes);
    auto *notice = new NoticeBar(this);
    notice->setAccessibleName(tr("Sessions that were cut short"));
    const auto show = [this, notice, isOne, path = newest.path] {
        notice->hide();
        if (isOne)
            openTranscript(path);
        else
            showSessions();
    };
    notice->showNotice(isOne
            ? tr("The session of %1 (%2) was cut short. All that was recorded of it is kept.")
                  .arg(time, size)
            : tr("%n sessions were cut short, the last of them that of %1 (%2). All that was "
                 "recorded of them is kept.",
                nullptr, countForText(sessions.size()))
                  .arg(time, size),
        isOne ? tr("Open") : tr("Sessions…"), show);
    qobject_cast<QBoxLayout *>(centralWidget()->layout())->insertWidget(1, notice);
}

void MainWindow::showSessions()
{
    if (!m_keeper)
        return;
    auto *dialog = new SessionsDialog(*m_keeper, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SessionsDialog::openRequested, this, &MainWindow::openTranscripts);
    dialog->open();
}

} // namespace socketscope
