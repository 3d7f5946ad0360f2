#pragma once

#include "core/journal/journalsink.h"
#include "core/support/limits.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace socketscope {

/// A session that is kept in the folder, as far as its file tells without being read.
struct KeptSession
{
    enum class State : quint8
    {
        InUse, ///< a program is writing it, perhaps this one
        Ended,
        CutShort, ///< by a crash, a kill, or a disk that took no more
    };

    QString name; ///< of the file, without the folder
    QString path;
    QDateTime started; ///< UTC
    QDateTime written; ///< when the file last grew, UTC
    qint64 bytes = 0;
    qint64 calls = -1; ///< -1 if its end does not tell
    State state = State::Ended;
};

/// Which sessions are taken away, the oldest first.
struct PruningRule
{
    int days = limits::kJournalDays; ///< older ones go
    qint64 bytes = limits::kJournalBytes; ///< of all together
};

/// The folder in which sessions are kept on disk, one file each.
///
/// Files have names made from the clock and the process id only; whatever else is in the folder is
/// left alone, and links are never followed.
class JournalFolder
{
public:
    explicit JournalFolder(QString path);
    /// Where the person's data belong: "sessions" in QStandardPaths::AppDataLocation.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// A new journal for a session that began then, under `name`; makes the folder (mode 0700) if
    /// it is missing.
    [[nodiscard]] Result<std::unique_ptr<JournalSink>> create(
        const QDateTime &started, QString &name) const;
    /// The sessions, the newest first; at most limits::kListedJournals. Reads a little of each
    /// file: about 30 µs.
    [[nodiscard]] QList<KeptSession> sessions() const;
    /// Fails with a sentence if there is no such session, or it is in use.
    Result<void> remove(const QString &name) const;
    /// Takes away what the rule says, and what has no calls; never what is in use. How many went.
    int prune(const PruningRule &rule, const QDateTime &now) const;

    [[nodiscard]] static bool isJournalName(const QString &name);

private:
    QString m_path;
};

} // namespace socketscope
