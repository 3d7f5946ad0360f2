#include "ui/sessionview/transcriptsaving.h"

#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "core/transcript/transcriptwriter.h"
#include "ui/document/documentformats.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <QWidget>

#include <algorithm>

namespace socketscope {

namespace {

const QString kFolderKey = QStringLiteral("transcript/folder");
constexpr int kLookMs = 100;

/// "JSON Lines: complete, for programs (*.jsonl)"
QString filterOf(const TranscriptKind &kind)
{
    return QStringLiteral("%1 (*.%2)").arg(kind.description, kind.ending);
}

/// The name with that ending in the place of another format's.
QString withEnding(const QString &fileName, const QString &ending)
{
    const QList<TranscriptKind> kinds = documentKinds();
    const auto known = std::find_if(kinds.begin(), kinds.end(),
        [&fileName](const TranscriptKind &kind) { return fileName.endsWith(u'.' + kind.ending); });
    return (known == kinds.end() ? fileName : fileName.chopped(known->ending.size() + 1)) + u'.'
        + ending;
}

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
    if (m_fileName.isEmpty() || isChangedByOthers())
        saveAs();
    else
        write(m_fileName);
}

void TranscriptSaving::saveAs()
{
    ask(tr("Save transcript"),
        m_fileName.isEmpty() ? proposedName(QStringLiteral("socketscope"))
                             : QFileInfo(m_fileName).fileName(),
        [this](const QString &fileName) { write(fileName); });
}

void TranscriptSaving::savePartAs(const TranscriptPart &part)
{
    ask(part.title, proposedName(part.name),
        [this, part](const QString &fileName) { writePart(fileName, part); });
}

void TranscriptSaving::ask(const QString &title, const QString &proposedName,
    const std::function<void(const QString &)> &chosen)
{
    if (isSaving() || isHindered())
        return;
    auto *dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const TranscriptKind &kind : documentKinds())
        filters.append(filterOf(kind));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        for (const TranscriptKind &kind : documentKinds()) {
            if (filter != filterOf(kind))
                continue;
            dialog->setDefaultSuffix(kind.ending);
            dialog->selectFile(withEnding(dialog->selectedFiles().value(0), kind.ending));
        }
    });
    dialog->setDirectory(folder(m_settings));
    dialog->selectFile(proposedName);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    connect(dialog, &QFileDialog::rejected, this, &TranscriptSaving::dismissed);
    dialog->open();
}

void TranscriptSaving::rememberFile(const QString &fileName)
{
    m_fileName = fileName;
    m_fileModified = fileName.isEmpty() ? QDateTime() : QFileInfo(fileName).lastModified();
}

bool TranscriptSaving::isChangedByOthers() const
{
    const QFileInfo file(m_fileName);
    return file.exists() && file.lastModified() != m_fileModified;
}

bool TranscriptSaving::isHindered()
{
    if (m_obstacle.isEmpty())
        return false;
    emit failed(m_obstacle);
    return true;
}

void TranscriptSaving::setSaved(const QString &fileName, const NoteTexts &notes)
{
    rememberFile(fileName);
    m_savedCount = m_follower.recording().events().size();
    m_savedNotes = notes;
}

TranscriptSource TranscriptSaving::source()
{
    m_follower.catchUp();
    const TranscriptOrigin origin = m_origin ? m_origin() : TranscriptOrigin();
    const Recording &recording = m_follower.recording();
    return {recording, recording.events().size(), m_notes.texts(), origin.header, origin.settings,
        {}, origin.endedNs};
}

void TranscriptSaving::cancel()
{
    if (m_progress)
        m_progress->cancelled.store(true);
}

QString TranscriptSaving::folder(const QSettings &settings)
{
    QString last = settings.value(kFolderKey).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString TranscriptSaving::proposedName(const QString &what) const
{
    const QString started
        = m_follower.recording().startedAt().toString(QStringLiteral("yyyy-MM-dd HH-mm"));
    return QStringLiteral("%1 %2.jsonl").arg(what, started);
}

void TranscriptSaving::write(const QString &fileName)
{
    writePart(fileName, {});
}

void TranscriptSaving::writePart(const QString &fileName, const TranscriptPart &part)
{
    if (isSaving() || isHindered())
        return;
    m_follower.catchUp();
    const Recording *recording = &m_follower.recording();
    m_savesPart = bool(part.choice);
    m_savingCount = recording->events().size(); // the views may show only a beginning
    m_savingNotes = m_notes.texts();
    m_progress = std::make_shared<TranscriptProgress>();
    m_thread.reset(QThread::create([this, recording, fileName, choice = part.choice,
                                       extent = TranscriptExtent{m_savingCount, {}, m_savingNotes},
                                       origin = m_origin ? m_origin() : TranscriptOrigin(),
                                       fonts = documentFonts(), progress = m_progress]() mutable {
        if (choice)
            extent.choice = choice(*recording, extent.callCount);
        const std::unique_ptr<TranscriptFormat> format
            = documentFormatFor(fileName, *recording, extent, fonts, progress.get());
        const Result<void> result
            = saveTranscript({*recording, extent.callCount, extent.notes, origin.header,
                                 origin.settings, extent.choice, origin.endedNs},
                fileName, *format, progress.get());
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
    if (!m_savesPart) {
        rememberFile(fileName);
        m_savedCount = m_savingCount;
        m_savedNotes = m_savingNotes;
        m_savedAt = QDateTime::currentDateTime();
    }
    m_settings.setValue(kFolderKey, QFileInfo(fileName).absolutePath());
    emit saved();
}

} // namespace socketscope
