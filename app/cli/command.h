#pragma once

#include "app/cli/clioptions.h"

#include <QObject>

#include <memory>

namespace socketscope {

class CallPrinter;
class Journal;
class LogFollower;

/// One run of the command line program: a session that is printed, and written to a transcript as
/// it happens or, in formats that need the whole of it, when it ends.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(Session &session, RecordingOptions options);
    ~Command() override;

    /// Starts, unless the transcript could not be written: then it says so and leaves at once, and
    /// not when there is something to lose. To be called from the event loop, which drives all
    /// else.
    void begin();
    /// Closes every socket, completes printout and transcript, and leaves the loop with the code
    /// (failureCode() if the transcript is not complete). Only the first call counts.
    void finish(int exitCode);
    /// A person or the system wants it to end.
    virtual void interrupt() { finish(0); }

protected:
    virtual void start() = 0;
    /// Every socket is closed and every call printed; the place for a last word.
    virtual void conclude() { }
    /// What it exits with when something was not to be had.
    [[nodiscard]] virtual int failureCode() const { return 1; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] bool hasFinished() const { return m_hasFinished; }
    /// Follows the log from now on, for those who need it or for printing.
    LogFollower &follow();
    /// A sentence on stderr.
    static void say(const QString &sentence);

private:
    [[nodiscard]] Result<void> beginTranscript();
    [[nodiscard]] bool endTranscript();
    void watchJournal();

    Session &m_session;
    const RecordingOptions m_options;
    std::unique_ptr<Journal> m_journal; ///< null without a transcript, and for other formats
    std::unique_ptr<LogFollower> m_follower;
    std::unique_ptr<CallPrinter> m_printer;
    bool m_hasFinished = false;
    bool m_hasToldOfJournal = false;
};

} // namespace socketscope
