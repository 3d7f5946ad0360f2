#include "ui/window/transcriptsaving.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/transcript/transcriptwriter.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <QWidget>

#include <cerrno>

namespace socketscope {

namespace {

const QString kFolderKey = QStringLiteral("transcript/folder");
constexpr int kLookMs = 100;

} // namespace

TranscriptSaving::TranscriptSaving(
    LogFollower &follower, const Notes &notes, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_follower(follower)
    , m_notes(notes)
    , m_settings(settings)
    , m_window(window)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &TranscriptSaving::tellProgress);
}

TranscriptSaving::~TranscriptSaving()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->wait();
}

void TranscriptSaving::save()
{
    if (m_fileName.isEmpty())
        saveAs();
    else
        write(m_fileName);
}

void TranscriptSaving::saveAs()
{
    if (isSaving())
        return;
    auto *dialog = new QFileDialog(&m_window, tr("Save transcript"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON Lines: complete, for programs (*.jsonl)"),
        tr("Text: readable, one line per call (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1StringView(".txt"))
                ? QStringLiteral("txt")
                : QStringLiteral("jsonl"));
    });
    dialog->setDirectory(folder());
    dialog->selectFile(proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, &TranscriptSaving::write);
    connect(dialog, &QFileDialog::rejected, this, &TranscriptSaving::dismissed);
    dialog->open();
}

void TranscriptSaving::cancel()
{
    if (m_progress)
        m_progress->cancelled.store(true);
}

QString TranscriptSaving::folder() const
{
    QString last = m_settings.value(kFolderKey).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString TranscriptSaving::proposedName() const
{
    const QString started
        = m_follower.recording().startedAt().toString(QStringLiteral("yyyy-MM-dd HH-mm"));
    return m_fileName.isEmpty() ? QStringLiteral("socketscope %1.jsonl").arg(started)
                                : QFileInfo(m_fileName).fileName();
}

void TranscriptSaving::write(const QString &fileName)
{
    if (isSaving())
        return;
    m_follower.catchUp();
    m_savingCount = m_follower.eventCount();
    m_savingNotes = m_notes.texts();
    m_progress = std::make_shared<TranscriptProgress>();
    const Recording *recording = &m_follower.recording();
    m_thread.reset(QThread::create([this, recording, fileName, count = m_savingCount,
                                       progress = m_progress, notes = m_savingNotes] {
        const Result<void> result
            = saveTranscript(*recording, count, fileName, progress.get(), notes);
        QMetaObject::invokeMethod(
            this, [this, fileName, result] { finish(fileName, result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    m_look.start();
}

void TranscriptSaving::tellProgress()
{
    if (m_savingCount > 0)
        emit progressed(int(m_progress->written.load() * 100 / m_savingCount));
}

void TranscriptSaving::finish(const QString &fileName, const Result<void> &result)
{
    m_look.stop();
    m_thread->wait();
    m_thread.reset();
    m_progress.reset();
    if (!result) {
        emit failed(result.error().message);
        return;
    }
    m_fileName = fileName;
    m_savedCount = m_savingCount;
    m_savedNotes = m_savingNotes;
    m_savedAt = QDateTime::currentDateTime();
    m_settings.setValue(kFolderKey, QFileInfo(fileName).absolutePath());
    emit saved();
}

} // namespace socketscope
