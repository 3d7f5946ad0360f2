#pragma once

#include "core/journal/journal.h"
#include "core/journal/journalfolder.h"
#include "core/net/mailbox.h"

#include <QObject>

#include <thread>

class QSettings;

namespace socketscope {

class Session;

/// Keeps the window's session on disk, from its first call to its end, among those of earlier
/// starts; sees which of these were cut short, and takes old ones away.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive it.
    SessionKeeper(
        Session &session, QSettings &settings, const QString &folder, QObject *parent = nullptr);
    /// Closes the session's sockets, so that all calls are kept, and ends the journal. A session
    /// without calls leaves no file.
    ~SessionKeeper() override;

    /// Begins the journal; then looks after the folder, in a thread of its own. Before the first
    /// call.
    void begin();
    /// Tells the journal what is noted from now on.
    void keepNotes(const Notes &notes);

    /// Writes what there is by now, and waits for that, but not long. For the moment before a quit.
    void catchUp();
    /// Whether nothing would be lost if the program ended: the journal is written, with all data,
    /// and was not found behind by catchUp().
    [[nodiscard]] bool holdsAll() const;
    [[nodiscard]] JournalState state() const { return m_journal.state(); }
    [[nodiscard]] const JournalFolder &folder() const { return m_folder; }
    /// The file's name in the folder; "" if there is none.
    [[nodiscard]] QString name() const { return m_name; }

signals:
    /// See Journal::changed.
    void changed();
    /// These were cut short, the newest first, and the person has not been told of them before.
    void foundCutShort(const QList<socketscope::KeptSession> &sessions);

private:
    void takeFound(const QList<KeptSession> &cutShort);

    Session &m_session;
    QSettings &m_settings;
    const JournalFolder m_folder;
    Journal m_journal;
    Mailbox m_found; ///< from the thread that looks after the folder
    QString m_name;
    bool m_isBehind = false;
    std::thread m_look;
};

} // namespace socketscope
