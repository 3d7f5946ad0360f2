#pragma once

#include "core/journal/journalsink.h"
#include "core/journal/journalwriter.h"
#include "core/net/mailbox.h"
#include "core/store/notes.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <thread>

namespace socketscope {

/// What became of a session's journal so far.
struct JournalState
{
    enum class Phase : quint8
    {
        Off, ///< not begun
        Writing,
        Broken, ///< no more is written; what was is still readable
        Ended, ///< written to its end
    };

    Phase phase = Phase::Off;
    qsizetype calls = 0; ///< that are in the file
    JournalLoss loss;
    Error error; ///< cause and cure, for Broken
};

/// Keeps a session on disk as it happens: a transcript that grows, from a thread of its own.
///
/// What the session publishes is in the file 100 ms later at most; neither the network thread nor
/// the window's ever waits for the disk. While nothing happens it looks after its file about once a
/// second, and does nothing else. When writing fails it stops for good, and says so within a
/// second; the session goes on.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// Before the first call; the recording must outlive it.
    explicit Journal(Recording &recording, QObject *parent = nullptr);
    /// end()s.
    ~Journal() override;

    /// Begins with the session's first call, whenever that was; if there is no sink, the journal is
    /// Broken from the start. Also again, with a new sink, after it broke.
    void begin(Result<std::unique_ptr<JournalSink>> sink, JournalBounds bounds = {});
    /// Writes what the session has published, and that it ended; waits until the disk has it.
    void end();

    /// What an endpoint is about to be asked to do; see Session::settingsUsed.
    void addSettings(EndpointId endpoint, const QJsonObject &settings);
    /// What is now noted about a call; "" for nothing.
    void setNote(qsizetype event, const QString &text);

    [[nodiscard]] JournalState state() const;
    /// Waits until all that the session has published by now is in the file; false when that is
    /// not so: the journal is broken, or the disk takes longer.
    bool catchUp(std::chrono::milliseconds patience);

signals:
    /// The journal has begun, broke or ended, or has left out data; the last at most once a second.
    void changed();

private:
    struct Shared;

    void run();
    [[nodiscard]] bool takeOrders();
    [[nodiscard]] Result<JournalWriter::Piece> writeNew();
    [[nodiscard]] Result<void> finish();
    void rest(int emptyLooks);
    void publish();
    void setPhase(JournalState::Phase phase, const Error &error);
    void tellLoss();

    Recording &m_recording;
    Mailbox m_facts; ///< to the thread that the journal lives in
    std::shared_ptr<Shared> m_shared; ///< with the threads that record
    EndpointSettings m_settings; ///< all that were ever told, as what follows
    NoteTexts m_notes;
    std::unique_ptr<JournalWriter> m_writer; ///< of the journal's own thread, as what follows
    JournalLoss m_toldLoss;
    qint64 m_toldNs = 0;
    std::thread m_thread;
};

} // namespace socketscope
