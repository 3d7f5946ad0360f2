#pragma once

#include "core/store/notes.h"
#include "core/support/result.h"
#include "core/transcript/callchoice.h"
#include "core/transcript/transcriptwriter.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QSettings;
class QThread;
class QWidget;

namespace socketscope {

class LogFollower;
class Recording;
struct TranscriptProgress;

/// A part of a session: which of the first `count` calls it has, asked in the thread that saves.
struct TranscriptPart
{
    QString title; ///< of the dialog
    QString name; ///< proposed, without date and ending
    std::function<CallChoice(const Recording &recording, qsizetype count)> choice;
};

/// What a transcript tells beside the calls.
struct TranscriptOrigin
{
    std::optional<TranscriptHeader> header; ///< of the file it was read from; none: of this program
    EndpointSettings settings;
    std::optional<qint64> endedNs = std::nullopt; ///< of that file
};

/// Saves the session's transcript: asks where, writes in a thread of its own, tells how it went.
class TranscriptSaving : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    TranscriptSaving(
        LogFollower &follower, const Notes &notes, QSettings &settings, QWidget &window);
    ~TranscriptSaving() override;

    /// Where to ask, at each save, what the transcript tells beside the calls.
    void setOrigin(std::function<TranscriptOrigin()> origin) { m_origin = std::move(origin); }
    /// What a transcript of the session would be written from now.
    [[nodiscard]] TranscriptSource source();
    /// Why nothing can be saved for now; every save fails with it. "" for nothing.
    void setObstacle(const QString &sentence) { m_obstacle = sentence; }
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }
    /// All calls, and these notes, are in a file; "" if it must not be written over unasked.
    void setSaved(const QString &fileName, const NoteTexts &notes);

    /// Saves under the last name; asks if there is none yet, or if others have changed that file.
    void save();
    /// Asks for a name and a format first.
    void saveAs();
    /// Asks for a name and a format, and saves a part of the session, which stays as unsaved as it
    /// was.
    void savePartAs(const TranscriptPart &part);
    /// Writes all calls recorded by now to that file; nothing if a save is under way.
    void write(const QString &fileName);
    void writePart(const QString &fileName, const TranscriptPart &part);
    void cancel();

    /// Where a transcript was saved last, or else documents are.
    [[nodiscard]] static QString folder(const QSettings &settings);
    [[nodiscard]] bool isSaving() const { return m_thread != nullptr; }
    /// Number of calls that are in the file last saved.
    [[nodiscard]] qsizetype savedCount() const { return m_savedCount; }
    /// The notes that are in it.
    [[nodiscard]] const NoteTexts &savedNotes() const { return m_savedNotes; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    /// "" while nothing was saved.
    [[nodiscard]] QString fileName() const { return m_fileName; }

signals:
    void progressed(int percent);
    /// A save has ended well.
    void saved();
    /// A save has failed or was cancelled; what the file held before is still there.
    void failed(const QString &sentence);
    /// The person closed the file dialog without a choice.
    void dismissed();

private:
    [[nodiscard]] QString proposedName(const QString &what) const;
    [[nodiscard]] bool isHindered();
    [[nodiscard]] bool isChangedByOthers() const;
    void rememberFile(const QString &fileName);
    void tellProgress();
    /// Asks with these words, and calls `chosen` with the name.
    void ask(const QString &title, const QString &proposedName,
        const std::function<void(const QString &)> &chosen);
    void finish(const QString &fileName, const Result<void> &result);

    LogFollower &m_follower;
    const Notes &m_notes;
    QSettings &m_settings;
    QWidget &m_window;
    std::function<TranscriptOrigin()> m_origin;
    QString m_obstacle;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<TranscriptProgress> m_progress;
    QTimer m_look;
    QString m_fileName;
    QDateTime m_fileModified; ///< when it was last written, by us or before it was read
    QDateTime m_savedAt;
    qsizetype m_savedCount = 0;
    qsizetype m_savingCount = 0;
    NoteTexts m_savedNotes;
    NoteTexts m_savingNotes;
    bool m_savesPart = false;
};

} // namespace socketscope
