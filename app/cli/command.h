#pragma once

#include "app/cli/clioptions.h"

#include <QObject>

#include <memory>

namespace socketscope {

class CallPrinter;
class LogFollower;

/// One run of the command line program: a session that is printed, and saved when it ends.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(Session &session, RecordingOptions options);
    ~Command() override;

    /// Starts, unless the transcript could not be saved: then it says so and leaves at once, and
    /// not when there is something to lose. To be called from the event loop, which drives all
    /// else.
    void begin();
    /// Closes every socket, completes printout and transcript, and leaves the loop with the code (1
    /// if the transcript could not be saved). Only the first call counts.
    void finish(int exitCode);

protected:
    virtual void start() = 0;
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] bool hasFinished() const { return m_hasFinished; }
    /// Follows the log from now on, for those who need it or for printing.
    LogFollower &follow();
    /// A sentence on stderr.
    static void say(const QString &sentence);

private:
    Session &m_session;
    const RecordingOptions m_options;
    std::unique_ptr<LogFollower> m_follower;
    std::unique_ptr<CallPrinter> m_printer;
    bool m_hasFinished = false;
};

} // namespace socketscope
